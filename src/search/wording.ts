import { parseQuery } from './parse-query.ts';
import type { Alternative, Lexicon } from './query.ts';
import { analyse, type Term } from './terms.ts';

/** A word of a text as the corpus knows it: its other names, and what it was meant to be where it is mistyped. */
export interface Wording {
  /** Folded; several words for a name. */
  readonly word: string;
  readonly kind: Term['kind'];
  /** How telling it is. */
  readonly idf: number;
  /** Terms that stand for it when all of them are there; a guess weighs less than 1. */
  readonly alternatives: readonly Alternative[];
}

/** Compares the words of two texts the way a query is compared with a passage. */
export interface Wordings {
  /** The words of a text that carry its matter, in order, each once. */
  readonly words: (text: string) => readonly Wording[];
  /** The terms of a text, by which it holds a word. */
  readonly terms: (text: string) => ReadonlySet<string>;
}

/** Prepares the comparison of texts by what the corpus knows of words. */
export const buildWordings = (lexicon: Lexicon): Wordings => ({
  words: (text) =>
    parseQuery(text, lexicon).groups.map(({ word, kind, idf, alternatives }) => ({ word, kind, idf, alternatives })),
  terms: (text) => new Set(analyse(text).map(({ term }) => term)),
});
