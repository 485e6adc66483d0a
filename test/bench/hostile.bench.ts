import { bench, describe } from 'vitest';
import { hostileQuestions, largeIndex, largeVocabulary, plainQuestion } from '../search/large-corpus.ts';

const words = largeVocabulary();
const index = largeIndex(words);

describe('search in 20,000 passages', () => {
  for (const [what, question] of [['a plain question', plainQuestion(words)], ...hostileQuestions(words)] as const) {
    bench(what, () => void index.search(question), { time: 300 });
  }
});
