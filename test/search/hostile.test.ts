import { describe, expect, test } from 'vitest';
import { timesAsLong } from '../growth.ts';
import { hostileQuestions, largeIndex, largeVocabulary, plainQuestion } from './large-corpus.ts';

const words = largeVocabulary();
const index = largeIndex(words);

describe('search', () => {
  // Without the caps on a query, the first takes hundreds of times as long as a plain question, and others longer still.
  test.each(hostileQuestions(words))('stays within a small multiple of a plain question: %s', (_what, question) => {
    const plain = plainQuestion(words);
    expect(
      timesAsLong(
        () => index.search(question),
        () => index.search(plain),
      ),
    ).toBeLessThan(100);
  });
});
