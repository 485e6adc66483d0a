import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editCost } from '../../src/search/edit-cost.ts';

describe('editCost', () => {
  test.each([
    ['airport', 'airport', 0],
    ['airprot', 'airport', 1], // two neighbours swapped
    ['pasenger', 'passenger', 1],
    ['passsenger', 'passenger', 1],
    ['pessenger', 'passenger', 1],
    ['agricutral', 'agricultural', 2],
    ['passeng', 'passenger', 1], // unfinished
    ['port', 'forest', 3],
  ])('of %s for %s is %d', (written, meant, cost) => {
    expect(editCost(written, meant)).toBe(cost);
  });

  test('is 0 for equal words alone', () => {
    const word = fc.stringMatching(/^[a-d]{1,8}$/);
    fc.assert(fc.property(word, word, (a, b) => (editCost(a, b) === 0) === (a === b)));
  });

  test('is at most 2 for two letters changed', () => {
    const change = fc.tuple(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(11), fc.nat(11));
    fc.assert(
      fc.property(change, ([word, first, second]) => {
        const letters = [...word];
        for (const at of [first, second]) letters[at % letters.length] = '-';
        return editCost(letters.join(''), word) <= 2;
      }),
    );
  });
});
