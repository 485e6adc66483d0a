import type { ChineseDictionary } from './chinese.ts';
import type { Namesake } from './namesakes.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Wanted } from './wanted.ts';

/** One thing that a query asks for: any of its alternatives is a match. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** How rare it is, and so how much it tells; filled in by the index. */
  readonly idf: number;
  /** The corpus does not know the word, and nothing is like it. */
  readonly unknown: boolean;
  /** The word as the person wrote it, folded. */
  readonly word: string;
  readonly kind: Term['kind'];
  /** Other words for it, by which its meaning is known: of a Chinese word its English ones. */
  readonly readings?: readonly string[];
}

/** Terms that stand for a group when all of them are there. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for what was asked, less for a guess. */
  readonly weight: number;
}

/** What a query asks for: one or more of a kind, a name, a number or time, something else; or nothing, it names a topic. */
export type Form = 'kind' | 'name' | 'number' | 'other' | 'topic';

/** A query after analysis. */
export interface Query {
  readonly groups: readonly Group[];
  /** The groups, as indices, that name what is asked for: *tree species* in "Which tree species grow there?" */
  readonly focus: readonly number[];
  readonly form: Form;
  readonly wanted: Wanted;
  /** It asks for all there is on a matter, not for one thing of it. */
  readonly isBroad: boolean;
  /** It speaks of whoever asks it: "where can I park". */
  readonly isPersonal: boolean;
  /** How telling a word is that the corpus does not have at all: the measure for all the others. */
  readonly rarest: number;
  /** Asked in another language than the articles'. */
  readonly translated: boolean;
  /** That is neither Chinese nor English: only the editors' words translate it. */
  readonly foreign: boolean;
  /** Neighbouring groups, as indices, that make a phrase. */
  readonly pairs: readonly (readonly [number, number])[];
  /** How far apart the groups of each pair stand in the query, stop words counted. */
  readonly gaps: readonly number[];
  /** Corrected words: what was written, and what was searched for. */
  readonly corrections: readonly (readonly [string, string])[];
}

/** What analysis asks of an index. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** In how many documents a term stands. */
  readonly frequency: (term: string) => number;
  /** Whether a word stands in an article, or in the editors' aliases. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it stands in an article, not only in what the editors wrote. */
  readonly inTexts: (term: string) => boolean;
  /** Whether one text holds all of the terms. */
  readonly standTogether: (terms: readonly string[]) => boolean;
  /** Whether a word is right as it stands, though the articles do not have it. */
  readonly isEnglish: (word: string) => boolean;
  /** The common English word that one was meant to be. */
  readonly respell: (word: string) => string | undefined;
  /** The words that stand beside a term in the articles. */
  readonly besideOf: (term: string) => ReadonlySet<string>;
  /** How telling a term is. */
  readonly idf: (term: string, word: string) => number;
  /** Other names for what stands in the terms of a query. */
  readonly expand: (terms: readonly Term[], text: string) => readonly Expansion[];
  readonly chinese: () => ChineseDictionary | undefined;
  /** The names of the articles that sound so: see `soundOf`. */
  readonly namesakes: (sound: string) => readonly Namesake[];
}

/** A name in the query and the terms of its other names. */
export interface Expansion {
  /** The first and one past the last term that it covers; equal when it covers none. */
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly (readonly string[])[];
}

/**
 * How far a text holds a group: the weight of its best alternative, by the share of its terms that are there.
 *
 * @returns 0 to 1.
 */
export function held(group: Group, has: (term: string) => boolean): number {
  let best = 0;
  for (const { terms, weight } of group.alternatives) {
    let there = 0;
    for (const term of terms) if (has(term)) there++;
    const share = there / terms.length;
    const value = terms.length > 1 && share < 1 ? share * weight * 0.6 : share * weight;
    if (value > best) best = value;
  }
  return best;
}

/** Every term by which groups may match, once. */
export const termsOf = (groups: readonly Group[]): string[] => [
  ...new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))),
];
