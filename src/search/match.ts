import type { Phrase, TermSet } from './documents.ts';
import { likeOneOf } from './features/asked.ts';
import { buildPlaceTable } from './place-table.ts';
import { held as heldBy, type Query } from './query.ts';
import { onceEach } from './remember.ts';
import { isSpelt } from './terms.ts';
import { beginningOfWord, type IndexedText, type Texts } from './texts.ts';

/** What one text holds of a query, by group. */
export interface Match {
  /** How far it holds each group, 0 to 1. */
  readonly held: readonly number[];
  /** Where, in order. */
  readonly positions: readonly (readonly number[])[];
  /** Whether it has the words of each as they were written. */
  readonly exact: readonly boolean[];
  /** Whether it has a word that begins as each does; of those that it does not hold as a whole. */
  readonly begins: readonly boolean[];
}

/** Matches texts with one query. */
export interface Matcher {
  /** Share of the query's weight that each group has; together 1. */
  readonly shares: readonly number[];
  readonly match: (text: IndexedText) => Match;
  /** How far a set of terms holds each group; worked out once a set. */
  readonly heldIn: (terms: TermSet) => readonly number[];
  /** How far the query is like one of some phrases; worked out once for all that are asked for by the same map. */
  readonly likeOneOf: (byTerm: ReadonlyMap<string, readonly Phrase[]>) => number;
}

/** An alternative of a group, its terms as places in the query's own table. */
interface Wanted {
  readonly terms: readonly number[];
  readonly weight: number;
}

type Places = readonly (readonly number[])[];

const NOWHERE: readonly number[] = [];
/** Within so many positions the terms of one alternative make one thing. */
export const TOGETHER = 8;
/** Shorter words are all beginning. */
const MIN_BEGUN = 5;

/**
 * Prepares the matching of queries with texts.
 *
 * @returns A function that prepares one query, so that a text is read through once for all of its terms; what it gives
 *   holds until the next query.
 */
export function buildMatching(texts: Texts): (query: Query) => Matcher {
  const terms = buildPlaceTable(texts.terms.names.length);
  const words = buildPlaceTable(texts.words.names.length);
  const beginnings = buildPlaceTable(texts.beginnings.names.length);
  return ({ groups }) => {
    terms.clear();
    words.clear();
    beginnings.clear();
    const place = (term: string) => terms.place(term, texts.terms.find(term));
    const wanted = groups.map(({ alternatives }) =>
      alternatives.map((each): Wanted => ({ terms: each.terms.map(place), weight: each.weight })),
    );
    const written = groups.map(({ word }) => word.split(' ').map((part) => words.place(part, texts.words.find(part))));
    const begun = groups.map(({ word, kind }) => {
      const beginning = beginningOfWord(word);
      const isLong = word.length >= MIN_BEGUN && isSpelt({ kind });
      return isLong ? beginnings.place(beginning, texts.beginnings.find(beginning)) : -1;
    });
    const none = begun.map(() => false);
    const beginningsIn = (text: IndexedText): readonly boolean[] => {
      const seen = new Uint8Array(beginnings.size());
      for (let at = 0; at < text.words.length; at++) {
        const place = beginnings.placeOf[texts.beginningOf(text.words[at] as number)] as number;
        if (place >= 0) seen[place] = 1;
      }
      return begun.map((place) => seen[place] === 1);
    };
    const total = groups.reduce((sum, { idf }) => sum + idf, 0) || 1;
    const shares = groups.map(({ idf }) => idf / total);
    const placesIn = (text: IndexedText, seen: Uint8Array): Places => {
      const found = new Array<readonly number[]>(terms.size()).fill(NOWHERE);
      for (let at = 0; at < text.terms.length; at++) {
        const place = terms.placeOf[text.terms[at] as number] as number;
        if (place < 0) continue;
        const known = found[place] as number[];
        if (known === NOWHERE) found[place] = [at];
        else known.push(at);
        // A word as written can only stand where its stem does.
        const written = words.placeOf[text.words[at] as number] as number;
        if (written >= 0) seen[written] = 1;
      }
      return found;
    };
    return {
      shares,
      match(text) {
        const seen = new Uint8Array(words.size());
        const places = placesIn(text, seen);
        const held = wanted.map((alternatives) => heldAt(alternatives, places));
        const isAsked = begun.some((place, group) => place >= 0 && (held[group] as number) < 1);
        return {
          held,
          positions: wanted.map((alternatives) => positionsOf(alternatives, places)),
          exact: written.map((parts) => parts.every((part) => seen[part] === 1)),
          begins: isAsked ? beginningsIn(text) : none,
        };
      },
      heldIn: onceEach((set: TermSet) => groups.map((group) => heldBy(group, (term) => set.has(term)))),
      likeOneOf: onceEach((byTerm) => likeOneOf(byTerm, groups, shares)),
    };
  };
}

/** As `held`, by places. */
function heldAt(alternatives: readonly Wanted[], places: Places): number {
  let best = 0;
  for (const { terms, weight } of alternatives) {
    let there = 0;
    for (const term of terms) if (places[term] !== NOWHERE) there++;
    const share = there / terms.length;
    const value = terms.length > 1 && share < 1 ? share * weight * 0.6 : share * weight;
    if (value > best) best = value;
  }
  return best;
}

/** The positions at which any of the alternatives stands. */
function positionsOf(alternatives: readonly Wanted[], places: Places): readonly number[] {
  let found = NOWHERE;
  let several = false;
  for (const { terms } of alternatives) {
    const next = placesTogether(terms, places);
    if (next.length === 0) continue;
    several ||= found.length > 0;
    found = found.length > 0 ? [...found, ...next] : next;
  }
  return several ? [...new Set(found)].sort((a, b) => a - b) : found;
}

/** Where all of the terms stand together. */
function placesTogether(terms: readonly number[], places: Places): readonly number[] {
  const first = places[terms[0] ?? -1] ?? NOWHERE;
  if (terms.length < 2 || first.length === 0) return first;
  const others = terms.slice(1).map((term) => places[term] ?? NOWHERE);
  return first.filter((at) => others.every((other) => other.some((next) => Math.abs(next - at) <= TOGETHER)));
}
