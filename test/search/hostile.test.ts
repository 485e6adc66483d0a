import { describe, expect, test } from 'vitest';
import { hostileQuestions, largeIndex, largeVocabulary, plainQuestion } from './large-corpus.ts';

const words = largeVocabulary();
const index = largeIndex(words);

/** The shortest of several runs: what else the machine does can only lengthen one. */
function timeMs(question: string): number {
  const run = () => {
    const start = performance.now();
    index.search(question);
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: 5 }, run));
}

describe('search', () => {
  const plainMs = timeMs(plainQuestion(words));

  // Without the caps on a query, the first takes hundreds of times as long as a plain question, and others longer still.
  test.each(hostileQuestions(words))('stays within a small multiple of a plain question: %s', (_what, question) => {
    expect(timeMs(question)).toBeLessThan(50 * plainMs);
  });
});
