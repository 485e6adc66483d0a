import { held, type Query } from './query.ts';
import type { IndexedText, Texts } from './texts.ts';

/** What one text holds of a query, by group. */
export interface Match {
  /** How far it holds each group, 0 to 1. */
  readonly held: readonly number[];
  /** Where, in order. */
  readonly positions: readonly (readonly number[])[];
  /** Whether it has the words of each as they were written. */
  readonly exact: readonly boolean[];
}

/** Matches texts with one query. */
export interface Matcher {
  readonly match: (text: IndexedText) => Match;
  /** How far a set of terms holds each group. */
  readonly heldBy: (terms: ReadonlySet<string>) => readonly number[];
}

/** An alternative of a group, its terms as places in a table of the query's own. */
interface Wanted {
  readonly terms: readonly number[];
  readonly weight: number;
}

const NOWHERE: readonly number[] = [];
/** Within so many positions the terms of one alternative make one thing. */
const TOGETHER = 8;

/** Prepares a query, so that a text is read through once for all of its terms; what was matched is kept. */
export function buildMatcher({ groups }: Query, texts: Texts): Matcher {
  const terms = new Table(texts.terms.find);
  const words = new Table(texts.words.find);
  const wanted = groups.map(({ alternatives }) =>
    alternatives.map((each): Wanted => ({ terms: each.terms.map(terms.place), weight: each.weight })),
  );
  const written = groups.map(({ word }) => word.split(' ').map(words.place));
  const matches = new Map<number, Match>();
  const heldBySet = new Map<ReadonlySet<string>, readonly number[]>();

  const read = (text: IndexedText): Match => {
    const places = terms.placesIn(text.terms);
    const wordPlaces = words.placesIn(text.words);
    return {
      held: wanted.map((alternatives) => heldAt(alternatives, places)),
      positions: wanted.map((alternatives) => positionsOf(alternatives, places)),
      exact: written.map((parts) => parts.every((part) => wordPlaces[part] !== NOWHERE)),
    };
  };
  return {
    match(text) {
      const known = matches.get(text.id) ?? read(text);
      matches.set(text.id, known);
      return known;
    },
    heldBy(set) {
      const known = heldBySet.get(set) ?? groups.map((group) => held(group, (term) => set.has(term)));
      heldBySet.set(set, known);
      return known;
    },
  };
}

/** The few names that a query asks for, each with a place of its own. */
class Table {
  readonly #find: (name: string) => number | undefined;
  readonly #places = new Map<string, number>();
  readonly #byNumber = new Map<number, number>();

  constructor(find: (name: string) => number | undefined) {
    this.#find = find;
  }

  readonly place = (name: string): number => {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(name, place);
    const number = this.#find(name);
    if (number !== undefined) this.#byNumber.set(number, place);
    return place;
  };

  /** Where each of them stands among numbers. */
  placesIn(numbers: Uint32Array): (readonly number[])[] {
    const found = new Array<readonly number[]>(this.#places.size).fill(NOWHERE);
    for (let at = 0; at < numbers.length; at++) {
      const place = this.#byNumber.get(numbers[at] as number);
      if (place === undefined) continue;
      const known = found[place] as number[];
      if (known === NOWHERE) found[place] = [at];
      else known.push(at);
    }
    return found;
  }
}

type Places = readonly (readonly number[])[];

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
  const found = alternatives.map(({ terms }) => placesTogether(terms, places)).filter((each) => each.length > 0);
  if (found.length <= 1) return found[0] ?? NOWHERE;
  return [...new Set(found.flat())].sort((a, b) => a - b);
}

/** Where all of the terms stand together. */
function placesTogether(terms: readonly number[], places: Places): readonly number[] {
  const [first = NOWHERE, ...others] = terms.map((term) => places[term] ?? NOWHERE);
  if (others.length === 0) return first;
  return first.filter((at) => others.every((other) => other.some((next) => Math.abs(next - at) <= TOGETHER)));
}
