import type { Sidecar } from '../model.ts';
import { buildExpander } from './aliases.ts';
import { type ChineseDictionary, readChinese } from './chinese.ts';
import type { Document } from './documents.ts';
import type { Lexicon } from './query.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A smaller corpus is weighed as if it were a part of one of this size. */
const LEAST_SIZE = 30;

/**
 * Gathers what the analysis of queries asks of a corpus.
 *
 * @param rankOf - How common a word is in English, from 0.
 */
export function buildLexicon(
  documents: readonly Document[],
  sidecars: readonly Sidecar[],
  rankOf: (word: string) => number | undefined,
  chinese: () => ChineseDictionary | undefined,
): Lexicon {
  const inTexts = new Map<string, number>();
  const inAsked = new Set<string>();
  const words = new Map<string, number>();
  for (const { text, askedTerms, around } of documents) {
    for (const term of new Set([...text.positions.keys(), ...around])) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
    for (const { word, kind } of text.terms) if (kind !== 'pair') words.set(word, (words.get(word) ?? 0) + 1);
    for (const term of askedTerms) inAsked.add(term);
  }
  const commonest = Math.log(30_000);
  // Among a few passages every word seems common, and none tells anything.
  const size = Math.max(documents.length, LEAST_SIZE);
  return {
    vocabulary: buildVocabulary(words),
    frequency: (term) => inTexts.get(term) ?? (inAsked.has(term) ? 1 : 0),
    isEnglish: (word) => rankOf(word) !== undefined,
    inTexts: (term) => inTexts.has(term),
    idf(term, word) {
      const count = inTexts.get(term) ?? 0;
      const here = Math.log(1 + (size - count + 0.5) / (count + 0.5));
      const common = rankOf(word);
      return here * (common === undefined ? 1 : 0.4 + (0.6 * Math.log(1 + common)) / commonest);
    },
    expand: buildExpander(sidecars, (terms) =>
      documents.some(({ text }) => terms.every((term) => text.positions.has(term))),
    ),
    chinese,
  };
}

/** Reads the dictionary when it is first needed. */
export function lazyChinese(read: (() => Uint8Array) | undefined): () => ChineseDictionary | undefined {
  let dictionary: ChineseDictionary | undefined;
  return () => {
    if (!dictionary && read) dictionary = readChinese(read());
    return dictionary;
  };
}
