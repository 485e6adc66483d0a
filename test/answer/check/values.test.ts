import { describe, expect, test } from 'vitest';
import { conversion } from '../../../src/answer/check/units.ts';
import { compareValues } from '../../../src/answer/check/values.ts';
import type { Quantity } from '../../../src/model.ts';
import { extractQuantities } from '../../../src/quantities/extract.ts';

const read = (text: string): Quantity => {
  const [first] = extractQuantities(text);
  if (!first) throw new Error(`No figure in ${text}`);
  return first;
};

describe('compareValues', () => {
  test.each([
    ['702 billion yuan', '702 billion yuan', 'same'],
    ['0.7 trillion yuan', '702 billion yuan', 'rounded'],
    ['about 700 billion yuan', '702 billion yuan', 'rounded'],
    ['720 billion yuan', '702 billion yuan', 'differs'],
    ['701 billion yuan', '702 billion yuan', 'differs'],
    ['over 1 billion tons', 'over 1.1 billion tons', 'same'],
    ['over 1.2 billion tons', 'over 1.1 billion tons', 'differs'],
    ['over 500 million tons', 'over 1.1 billion tons', 'differs'], // true, and not what it says
    ['1.1 trillion kg', 'over 1.1 billion tons', 'same'],
    ['1.1 billion kg', 'over 1.1 billion tons', 'differs'],
    ['200 countries', 'more than 200 countries', 'same'],
    ['nearly 200 countries', 'more than 200 countries', 'differs'],
    ['fewer than 200 countries', 'more than 200 countries', 'differs'],
    ['nearly 300 million yuan', 'nearly 290 million yuan', 'rounded'],
    ['over 290 million yuan', 'nearly 290 million yuan', 'differs'],
    ['13%', '13.0%', 'same'],
    ['100%', '97.4%', 'differs'],
    ['70%', 'over 65%', 'differs'],
    ['about 61%', '61.2%', 'rounded'],
    ['20,000 traders', 'about 15,000 traders', 'differs'], // a rounding in name only
    ['70 or 80 countries', '70 or 80 countries', 'same'],
    ['75 countries', '70 or 80 countries', 'differs'],
    ['2021', '2020', 'differs'],
    ['24 months', 'two years', 'same'],
  ])('finds %j beside %j %s', (said, printed, verdict) => {
    const [mine, theirs] = [read(said), read(printed)];
    expect(compareValues(mine, theirs, conversion(theirs, mine) ?? Number.NaN)).toBe(verdict);
  });
});

describe('conversion', () => {
  test.each([
    ['5 dollars', '5 yuan'],
    ['5%', '5 percentage points'],
    ['5 km', '5 kg'],
    ['5 years', '5 yuan'],
  ])('makes nothing of %j and %j', (a, b) => {
    expect(conversion(read(a), read(b))).toBeUndefined();
  });
});
