import type { Sidecar } from '../model.ts';
import { buildExpander } from './aliases.ts';
import { baseForms } from './base-forms.ts';
import type { ChineseDictionary } from './chinese.ts';
import type { Document } from './documents.ts';
import { buildNamesakes } from './namesakes.ts';
import type { NeighboursOf } from './neighbours.ts';
import type { Lexicon } from './query.ts';
import { buildRespelling } from './respelling.ts';
import { analyse, isSpelt } from './terms.ts';
import type { Texts } from './texts.ts';
import type { WordVectors } from './vectors.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Words by how common they are. */
export type CommonWords = Pick<WordVectors, 'words' | 'rank'>;

/** A smaller corpus is weighed as if it were a part of one of this size. */
const LEAST_SIZE = 30;

/**
 * Gathers what the analysis of queries asks of a corpus.
 *
 * @param texts - Those of the documents.
 * @param stands - Whether one text holds all of the terms.
 * @param besideOf - The words that stand beside a term in the texts.
 * @param english - The common words of English.
 */
export function buildLexicon(
  documents: readonly Document[],
  texts: Texts,
  sidecars: readonly Sidecar[],
  stands: (terms: readonly string[]) => boolean,
  besideOf: NeighboursOf,
  english: CommonWords | undefined,
  chinese: () => ChineseDictionary | undefined,
): Lexicon {
  const { holding, inBodies, inWords } = countTerms(documents, texts);
  const inAsked = new Set(documents.flatMap(({ askedTerms }) => [...askedTerms.keys()]));
  const countOf = (term: string) => holding[texts.terms.find(term) ?? -1] ?? 0;
  const words = wordsOf(sidecars);
  texts.words.names.forEach((word, at) => void words.set(word, inWords[at] ?? 0));
  const rankOf = (word: string) => english?.rank(word);
  const isEnglish = (word: string) => [word, ...baseForms(word)].some((each) => rankOf(each) !== undefined);
  const commonest = Math.log(30_000);
  // Among a few passages every word seems common, and none tells anything.
  const size = Math.max(documents.length, LEAST_SIZE);
  const rarity = (count = 0) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return {
    vocabulary: buildVocabulary(words, isEnglish),
    frequency: (term) => countOf(term) || (inAsked.has(term) ? 1 : 0),
    isEnglish,
    isKnown: (word) => words.has(word),
    inTexts: (term) => countOf(term) > 0,
    standTogether: stands,
    besideOf,
    respell: buildRespelling(english?.words ?? []),
    idf(term, word) {
      const number = texts.terms.find(term) ?? -1;
      // A word of the title stands around every passage, and yet tells something of those that hold it.
      const here = (rarity(holding[number]) + rarity(inBodies[number])) / 2;
      const common = rankOf(word);
      return here * (common === undefined ? 1 : 0.4 + (0.6 * Math.log(1 + common)) / commonest);
    },
    expand: buildExpander(sidecars, stands),
    chinese,
    namesakes: buildNamesakes(texts),
  };
}

/** In how many documents each term stands, with titles and headings and without, and how often each word is written. */
function countTerms(documents: readonly Document[], texts: Texts) {
  const around = new Map(documents.map(({ around }) => [around, [...around].map(texts.terms.give)]));
  const holding = new Uint32Array(texts.terms.names.length);
  const inBodies = new Uint32Array(holding.length);
  const inWords = new Uint32Array(texts.words.names.length);
  const lastSeen = new Int32Array(holding.length).fill(-1);
  for (const { id, around: set } of documents) {
    const { terms, words } = texts.at(id);
    const seeIn = (counts: readonly Uint32Array[]) => (term: number) => {
      if (lastSeen[term] === id) return;
      lastSeen[term] = id;
      for (const count of counts) count[term] = (count[term] as number) + 1;
    };
    terms.forEach(seeIn([holding, inBodies]));
    around.get(set)?.forEach(seeIn([holding]));
    for (const word of words) inWords[word] = (inWords[word] as number) + 1;
  }
  return { holding, inBodies, inWords };
}

/** The words of the editors' aliases: they may be mistyped too. */
function wordsOf(sidecars: readonly Sidecar[]): Map<string, number> {
  const terms = sidecars.flatMap(({ aliases }) => analyse(aliases.flat().join(' ')));
  return new Map(terms.filter(isSpelt).map(({ word }) => [word, 0]));
}
