import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

const brief = ({ text, value, unit }: Quantity) => [text, value, unit];

describe('extractQuantities', () => {
  test.each([
    ['Output fell 3.5% in May.', '3.5%', 3.5, '%'],
    ['It covers 1,200 km² of marsh.', '1,200 km²', 1200, 'km²'],
    ['The low was −4 °C.', '−4 °C', -4, '°C'],
    ['All 17 meetings closed.', '17 meetings', 17, 'meetings'], // the unit is not "m"
    ['It earned 702 billion yuan.', '702 billion yuan', 702_000_000_000, 'CNY'],
    ['It cost US$8,000 to mend.', 'US$8,000', 8000, 'USD'],
    ['A loan of $1.5bn was agreed.', '$1.5bn', 1_500_000_000, 'USD'],
    ['They raised £20m in a week.', '£20m', 20_000_000, 'GBP'],
    ['Fares rose by 9.5 percentage points.', '9.5 percentage points', 9.5, 'percentage points'],
    ['For the past 18 years it grew.', '18 years', 18, 'years'],
    ['There are 2961 government service items.', '2961 government service items', 2961, 'government service items'],
    ['It drew tens of thousands of people.', 'tens of thousands of people', 10_000, 'people'],
    ['Two and a half million tourists came.', 'Two and a half million tourists', 2_500_000, 'tourists'],
    ['Twenty-five ships left.', 'Twenty-five ships', 25, 'ships'],
    ['It takes 1.2 seconds.', '1.2 seconds', 1.2, 'seconds'],
    ['Only one month remains.', 'one month', 1, 'months'],
    ['The 450-bed hotel will open.', '450-bed', 450, 'bed'],
    ['A gang of five stole jewels.', 'five', 5, null],
    ['The victim, 19, was unhurt.', '19', 19, 'years'],
    ['One teacher in eight plans to quit.', 'One teacher in eight', 0.125, null],
    ['A country of 84 million people holds elections.', '84 million people', 84_000_000, 'people'],
  ])('reads %j', (text, verbatim, value, unit) => {
    expect(
      extractQuantities(text)
        .filter(({ kind }) => kind !== 'date')
        .map(brief),
    ).toEqual([[verbatim, value, unit]]);
  });

  test.each([
    ['the “August Eight Strategy” and the ‘8-8 Strategy’'],
    ['The “88 Strategy” is the “No. 1 Project”.'],
    ['It uses 5G and other means.'],
    ['It builds a “1+5+2” work system, and “1” is a platform.'],
    ['Under the “Ten Thousand Million Project” the village grew.'],
    ['Since the 18th National Congress the “13th Five-Year Plan” and the “14th Five-Year Plan” were set.'],
    ['The “two advances and two rounds” action helped.'],
    ['Water of Grade V quality was cleaned by “post-80s” gardeners.'],
    ['They have “one network connection” and “run at most once”.'],
    ['The S&P 500 and the G20 met before Covid-19 came by Boeing 737.'],
    ['See Article 5, page 12 and room 101.'],
    ['See pages 12 to 15 and figure 3.'],
    ['The M4 was shut between junctions 15 and 16.'],
    ['The Model 3 sales team met.'],
    ['Anyone with information should call 101 quoting reference 45210093312.'],
  ])('takes no name for an amount in %j', (text) => {
    expect(extractQuantities(text)).toEqual([]);
  });

  test.each([
    ['It met on April 16th.', 'April 16th', null],
    ['In 2003 it began.', '2003', 2003],
    ['In 2002 Mu De began.', '2002', 2002], // 2002 mu are a measure of land
    ['By the end of 2022 it will be done.', 'end of 2022', 2022],
    ['It opened on 16 April 2021.', '16 April 2021', 2021],
    ['The 1990s were lean.', '1990s', 1990],
  ])('reads the date in %j', (text, verbatim, value) => {
    expect(extractQuantities(text)).toMatchObject([{ kind: 'date', text: verbatim, value, unit: null }]);
  });

  test('takes no word for a number that only JavaScript knows', () => {
    expect(extractQuantities('A constructor said a constructor of constructor teams has valueOf.')).toEqual([]);
  });

  test('keeps qualifier and direction apart', () => {
    expect(extractQuantities('Sales rose by more than 5%.')).toMatchObject([{ qualifier: 'over', direction: 'up' }]);
  });

  test('has no value for a numeral too large to hold exactly', () => {
    expect(extractQuantities('It has 99999999999999999999 grains.').map(brief)).toEqual([
      ['99999999999999999999 grains', null, 'grains'],
    ]);
  });
});
