import { describe, expect, test } from 'vitest';
import { frequencyIn, timesIn, timesOf } from '../../../src/answer/check/times.ts';

describe('timesIn', () => {
  test('finds years, what is told from today, parts of a year and days', () => {
    expect([...timesIn('In 2020, last year, in the first half, in March, yesterday')]).toEqual([
      '2020',
      'last year',
      'first half',
      'march',
      'yesterday',
    ]);
  });
});

describe('timesOf', () => {
  test('knows the year that the day of publication makes of "last year", and the other way round', () => {
    expect([...timesOf('It rose last year.', '2021-04-16')]).toEqual(['last year', '2020']);
    expect([...timesOf('It rose in 2020.', '2021')]).toEqual(['2020', 'last year']);
    expect([...timesOf('It rose last year.', undefined)]).toEqual(['last year']);
  });
});

describe('frequencyIn', () => {
  test.each([
    ['made every day', 'day'],
    ['made a day', 'day'],
    ['a daily fee', 'day'],
    ['a year ago', undefined],
    ['made there', undefined],
  ])('reads %j as %s', (text, period) => {
    expect(frequencyIn(text)).toBe(period);
  });
});
