import { describe, expect, test } from 'vitest';
import { changedFrom, differenceOf } from '../../src/answer/change.ts';
import type { LocatedQuantity } from '../../src/model.ts';
import { figureIn, passageOf } from './figure-in.ts';

const passage = passageOf('It fell from 50 tons to 40, not from 50 ounces.');
const older = figureIn(passage, '50 tons');
const newer = figureIn(passage, '40', { from: 50 });

describe('changedFrom', () => {
  test('finds the nearest figure of that value in the sentence', () => {
    const other = figureIn(passage, '50 ounces');
    expect(changedFrom(newer, [other, older, newer])).toBe(older);
    expect(changedFrom(older, [older, newer])).toBeUndefined();
    expect(changedFrom(newer, [{ ...older, passage: 2 }, newer])).toBeUndefined();
  });
});

describe('differenceOf', () => {
  const of = (from: Partial<LocatedQuantity>, to: Partial<LocatedQuantity>) =>
    differenceOf({ ...older, ...from }, { ...newer, ...to });

  test.each<[string, Partial<LocatedQuantity>, Partial<LocatedQuantity>, ReturnType<typeof differenceOf>]>([
    ['a fall in per cent', { value: 0.45 }, { value: 0.37 }, { value: -17.8, unit: '%' }],
    ['a rise in per cent', { value: 1 }, { value: 50 }, { value: 4900, unit: '%' }],
    [
      'percentage points between shares',
      { kind: 'percent', unit: '%', value: 5.1 },
      { kind: 'percent', unit: '%', value: 7.9 },
      { value: 2.8, unit: 'percentage points' },
    ],
    ['nothing of a rounded number', { qualifier: 'about' }, {}, undefined],
    ['nothing of a range', { valueTo: 60 }, {}, undefined],
    ['nothing from nothing', { value: 0 }, {}, undefined],
    ['nothing between units', { unit: 't' }, { unit: 'km' }, undefined],
    ['nothing of a number too large to hold', { value: null }, {}, undefined],
    ['nothing too small to see', { value: 100000 }, { value: 100001 }, undefined],
  ])('tells %s', (_what, from, to, difference) => {
    expect(of(from, to)).toEqual(difference);
  });
});
