import { describe, expect, test } from 'vitest';
import { closeHits } from '../../src/answer/close-hits.ts';
import type { Hit } from '../../src/model.ts';

/** A hit of which only the score matters. */
const hit = (score: number): Hit => ({
  passage: { article: 'marsh', number: 1, text: '', kind: 'paragraph', sentences: [], notes: [], line: 1 },
  score,
  matches: [],
  sentence: { start: 0, end: 0 },
});

describe('closeHits', () => {
  test.each([
    ['keeps what comes close to the best', [10, 9, 6], [10, 9, 6]],
    ['drops what shares a word or two by chance', [10, 5.9, 2], [10]],
    ['keeps the best, however low', [0], [0]],
    ['keeps the best of scores below zero', [-2, -3], [-2]],
    ['takes none', [], []],
  ])('%s', (_title, scores, kept) => {
    expect(closeHits(scores.map(hit)).map(({ score }) => score)).toEqual(kept);
  });
});
