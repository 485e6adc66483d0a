import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

describe('pairAmounts', () => {
  test.each([
    ['I have been to 70 or 80 countries.', '70 or 80 countries', 70, 80, 'countries'],
    ['It expects $3-5 billion.', '$3-5 billion', 3e9, 5e9, 'USD'],
    ['Sales were $89 to $93 billion.', '$89 to $93 billion', 89e9, 93e9, 'USD'],
    ['Between 5 and 10 km remain.', '5 and 10 km', 5, 10, 'km'],
    ['Prices range from $20 to $35.', '$20 to $35', 20, 35, 'USD'],
    ['It needs four to five thousand workers.', 'four to five thousand workers', 4000, 5000, 'workers'],
    ['About 15–20% relapse.', '15–20%', 15, 20, '%'],
    ['Those between the ages of 18 and 24 vote.', '18 and 24', 18, 24, 'years'],
  ])('reads one range in %j', (text, verbatim, value, valueTo, unit) => {
    expect(figuresOf(text)).toMatchObject([{ text: verbatim, value, valueTo, unit }]);
  });

  test.each([
    ['Use dropped from 0.45 tons of standard coal to 0.37.', 0.45, 0.37, 'tons of standard coal', 'down'],
    ['The rate rose from 16.6% in 2000 to 22.96% in 2018.', 16.6, 22.96, '%', 'up'],
    ['Fares rose from 2.8 to 3.2 yuan.', 2.8, 3.2, 'CNY', 'up'],
    ['Sales grew from $3 to $5 billion.', 3e9, 5e9, 'USD', 'up'],
  ])('ties both values of the change in %j', (text, earlier, later, unit, direction) => {
    const [first, second] = figuresOf(text);
    expect(first).toMatchObject({ value: earlier, unit });
    expect(first).not.toHaveProperty('direction');
    expect(second).toMatchObject({ value: later, from: earlier, unit, direction });
  });

  test('takes what it grew by and what it grew to for no range', () => {
    expect(figuresOf('Waiting lists grew by 34,000 to 7.47 million.')).toMatchObject([
      { text: '34,000', value: 34_000 },
      { text: '7.47 million', value: 7_470_000 },
    ]);
  });

  test('ties a change whose later value stands first', () => {
    expect(figuresOf('The rate fell to 3.6% from 3.8%.')).toMatchObject([
      { value: 3.6, from: 3.8, direction: 'down' },
      { value: 3.8, unit: '%' },
    ]);
  });

  test.each([
    ['It ranked first for 20 and 36 consecutive years.', [20, 36], 'years'],
    ['They gave 5, 10 and 15 percent.', [5, 10, 15], '%'],
    ['It sells four-, five- and six-cylinder engines.', [4, 5, 6], 'cylinder'],
    ['The room is 12 x 14 feet.', [12, 14], 'ft'],
  ])('shares the unit of the list in %j', (text, values, unit) => {
    const listed = figuresOf(text).filter(({ kind }) => kind !== 'rank');
    expect(listed.map((quantity) => [quantity.value, quantity.unit])).toEqual(values.map((value) => [value, unit]));
  });

  test.each([
    'Oil climbed $1.15 to $64.20.',
    'Support dropped 3% to 25%.',
    'The toll fell by 13.8 million to 16.6 million people.',
  ])('keeps a change and its result apart in %j', (text) => {
    expect(figuresOf(text).map(({ valueTo }) => valueTo)).toEqual([undefined, undefined]);
  });

  test.each(['The team won 3-2.', 'The 8-8 Strategy began.', 'The vote was 52-48.'])(
    'takes no score for a range in %j',
    (text) => {
      expect(figuresOf(text)).toEqual([]);
    },
  );
});
