import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractQuantities } from '../../src/quantities/extract.ts';

const article = readFileSync(new URL('../fixtures/decoding-zhejiang.txt', import.meta.url), 'utf8');

test('every figure of the shipped article is found, and no name among them', () => {
  const lines = article.split('\n').flatMap((paragraph) =>
    extractQuantities(paragraph).map(({ text, qualifier, value, valueTo, from, unit }) => {
      const range = valueTo === undefined ? '' : ` to ${valueTo}`;
      const change = from === undefined ? '' : ` from ${from}`;
      return `${qualifier ? `(${qualifier}) ` : ''}${text} = ${value}${range}${change} ${unit ?? ''}`.trim();
    }),
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "April 16th = null
    100 years = 100 years
    2003 = 2003
    eight areas = 8 areas
    eight areas = 8 areas
    18 years = 18 years
    3 million-pole circuit breakers = 3000000 pole circuit breakers
    one circuit breaker = 1 circuit breaker
    1.2 seconds = 1.2 seconds
    702 billion yuan = 702000000000 CNY
    13.0% = 13 %
    2961 government service items = 2961 government service items
    first in the country = 1
    100% = 100 %
    97.4% = 97.4 %
    one month = 1 months
    five comprehensive applications = 5 comprehensive applications
    end of 2022 = 2022
    end of 2025 = 2025
    two exam questions = 2 exam questions
    45 million = 45000000
    5.8% = 5.8 %
    (over) 65% = 65 %
    110,000 family farms = 110000 family farms
    (over) 7,000 agricultural makers = 7000 agricultural makers
    tens of thousands of people = 10000 to 100000 people
    first in all provinces = 1
    20 = 20 years
    36 consecutive years = 36 years
    (under) 2 = 2
    (over) ten years = 10 years
    (nearly) 290 million yuan = 290000000 CNY
    47,100 yuan = 47100 CNY
    three years = 3 years
    9.5 percentage points = 9.5 percentage points
    10,000 yuan = 10000 CNY
    0.45 tons of standard coal = 0.45 tons of standard coal
    0.37 = 0.37 from 0.45 tons of standard coal
    61.2% = 61.2 %
    first province = 1
    70 or 80 countries = 70 to 80 countries
    2002 = 2002
    13 countries = 13 countries
    US$8,000 = 8000 USD
    (over) 200 countries = 200 countries
    (about) 15,000 foreign businessmen = 15000 foreign businessmen
    312.95 billion yuan = 312950000000 CNY
    5.4% = 5.4 %
    (over) 1.1 billion tons = 1100000000 t
    2020 = 2020
    first in the world = 1
    12th consecutive year = 12 years
    (over) 70 million = 70000000
    2004 = 2004"
  `);
});
