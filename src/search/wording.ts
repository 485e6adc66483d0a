import { parseQuery } from './parse-query.ts';
import type { Alternative, Lexicon } from './query.ts';
import { remember } from './remember.ts';
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
  /** The words of a text that carry its matter, each once. */
  readonly words: (text: string) => readonly Wording[];
  /** The terms of a text in its order, by which it holds a word. */
  readonly terms: (text: string) => ReadonlySet<string>;
}

/** The same words are compared over and over; whole paragraphs are not. */
const MAX_KEPT = 4000;
const MAX_KEPT_CHARS = 300;

/** Prepares the comparison of texts by what the corpus knows of words. */
export function buildWordings(lexicon: Lexicon): Wordings {
  return {
    words: remember(
      (text) =>
        parseQuery(text, lexicon, true).groups.map(({ word, kind, idf, alternatives }) => ({
          word,
          kind,
          idf,
          alternatives,
        })),
      MAX_KEPT,
      MAX_KEPT_CHARS,
    ),
    terms: remember((text) => new Set(analyse(text).map(({ term }) => term)), MAX_KEPT, MAX_KEPT_CHARS),
  };
}
