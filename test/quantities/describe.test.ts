import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../src/quantities/extract.ts';
import { figuresOf } from './figures-of.ts';

describe('describeAmounts', () => {
  test.each([
    ['over', 'It moved over 5 t.'],
    ['over', 'Traffic exceeds 70 million.'],
    ['about', 'It took an estimated 5 t.'],
    ['nearly', 'It took nearly 5 t.'],
    ['under', 'It took less than 5 t.'],
    ['at-least', 'It took no fewer than 5 t.'],
    ['at-least', 'It took 5 t or more.'],
    ['at-most', 'It took up to 5 t.'],
    ['at-most', 'It took no more than 5 t.'],
    [undefined, 'It took 5 t.'],
  ])('reads the bound %j in %j', (qualifier, text) => {
    expect(figuresOf(text).map((quantity) => quantity.qualifier)).toEqual([qualifier]);
  });

  test.each([
    ['up', 'Sales rose by more than 5%.'],
    ['up', 'Sales came with a year-on-year increase of 5%.'],
    ['up', 'There was a 5% rise in sales.'],
    ['down', 'Sales are 5% lower.'],
    ['down', 'The growth rate slowed to 5%.'],
    [undefined, 'Sales amount to up to 5%.'],
    [undefined, 'The rate is 5%, an old rise forgotten.'],
    [undefined, 'The share was higher than 5%.'],
  ])('reads the direction %j in %j', (direction, text) => {
    expect(figuresOf(text).map((quantity) => quantity.direction)).toEqual([direction]);
  });

  test.each([
    ['The port saw a cargo throughput of over 5 t.', 'cargo throughput', 'high'],
    ['Then 97% of residents agreed.', 'residents', 'high'],
    ['They set a 25% tariff on steel.', 'tariff on steel', 'high'],
    ['There was a 5% increase in sales of cars.', 'sales of cars', 'high'],
    ['There are 2,961 government service items.', 'government service items', 'high'],
    ['The forest coverage rate rose to 61.2%.', 'forest coverage rate', 'medium'],
    ['Last year, the income of rural residents reached 5%.', 'income of rural residents', 'medium'],
    ['The bank cut its forecast to 2%.', 'forecast', 'medium'],
    ['Per capita income was $5.', 'Per capita income', 'medium'],
    ['Growth (5%) was slow.', 'Growth', 'high'],
  ])('says what is measured in %j', (text, measures, confidence) => {
    expect(figuresOf(text).map((quantity) => quantity.measures)).toEqual([{ text: measures, confidence }]);
  });

  test('tells on what the amount before measures', () => {
    const measures = figuresOf('The city saw a trade volume of $3bn, an increase of 5.4%, or $150m.').map(
      (quantity) => quantity.measures?.text,
    );
    expect(measures).toEqual(['trade volume', 'trade volume', 'trade volume']);
  });

  test('binds in order what "respectively" joins', () => {
    const text =
      'Last year, the collective assets and per capita income of farmers were 290 million yuan and 47,100 yuan respectively.';
    expect(figuresOf(text).map(({ measures, when }) => [measures?.text, when])).toEqual([
      ['collective assets', 'Last year'],
      ['per capita income of farmers', 'Last year'],
    ]);
  });

  test.each([
    ['Sales rose 5% in the third quarter of 2020.', 'third quarter of 2020'],
    ['In 2019 sales rose 5%.', '2019'],
    ['Sales, weak for long, rose 5% last year.', 'last year'],
    ['Sales rose 5%. Rents fell last year.', undefined],
    ['Sales rose 5% by Monday.', 'Monday'],
  ])('gives the time as printed in %j', (text, when) => {
    expect(figuresOf(text).map((quantity) => quantity.when)).toEqual([when]);
  });

  test.each([
    ['Sales rose 5% last year.', '2021-04-16', 2020],
    ['Sales rose 5% this year.', '2021', 2021],
    ['Sales will rise 5% next year.', '2021-04', 2022],
    ['Sales rose 5% last year.', undefined, undefined],
    ['Sales rose 5% last month.', '2021-04-16', undefined],
    ['Sales rose 5% in 2019.', '2021-04-16', undefined],
  ])('resolves the year in %j from the date %j alone', (text, published, whenYear) => {
    expect(extractQuantities(text, undefined, published)[0]?.whenYear).toBe(whenYear);
  });

  test('cuts the clause that states a figure at commas, and not inside a list of nouns', () => {
    const text = 'Last year, spending on farms, forests and water rose by 5%, and the crime rate fell to 3%.';
    expect(figuresOf(text).map(({ clause }) => text.slice(clause.start, clause.end))).toEqual([
      'Last year, spending on farms, forests and water rose by 5%,',
      'and the crime rate fell to 3%.',
    ]);
  });

  test('names the sentence that states a figure', () => {
    const text = 'It rained. Sales rose 5%.';
    const sentences = [
      { start: 0, end: 10 },
      { start: 11, end: 25 },
    ];
    expect(figuresOf(text)[0]?.sentence).toEqual({ start: 0, end: 25 });
    expect(extractQuantities(text, sentences)[0]?.sentence).toEqual({ start: 11, end: 25 });
  });
});
