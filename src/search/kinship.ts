import type { TermSet } from './documents.ts';
import type { Query } from './query.ts';
import { stem } from './terms.ts';
import type { IndexedText, Texts } from './texts.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How close the words of texts are to those of one query, by a thesaurus. */
export interface Kinship {
  /** The closest word of a text, or of a set of terms, to the word of a query's group: 0 to 1. */
  readonly closest: (group: number, text: IndexedText, terms: TermSet) => number;
  /** Where in a text the closest word stands; `undefined` when it has none. */
  readonly placeOfClosest: (group: number, text: IndexedText) => number | undefined;
}

/** A stem of the corpus that is akin to the word of a group. */
interface Kin {
  readonly group: number;
  readonly stem: string;
  readonly closeness: number;
}

/**
 * Prepares the comparison of queries with texts.
 *
 * @returns A function that makes the comparison for one query; it holds until the next is made.
 */
export function buildKinship({ stems, eachKin }: Thesaurus, texts: Texts): (query: Query) => Kinship {
  const numberOf = Int32Array.from(stems, (stem) => texts.terms.find(stem) ?? -1);
  /** By a term's number: where among `akin` the groups are that it is akin to; −1 for none. */
  const placeOf = new Int32Array(texts.terms.names.length).fill(-1);
  let used: number[] = [];
  return ({ groups }) => {
    for (const number of used) placeOf[number] = -1;
    used = [];
    const ownStems = groups.map(({ word, readings = [word] }) => readings.map(stem));
    const akin: Kin[][] = [];
    const byGroup = groups.map((): Kin[] => []);
    const add = (number: number, kin: Kin) => {
      if (placeOf[number] === -1) {
        placeOf[number] = akin.push([]) - 1;
        used.push(number);
      }
      akin[placeOf[number] as number]?.push(kin);
      byGroup[kin.group]?.push(kin);
    };
    ownStems.forEach((own, group) => {
      for (const stem of own)
        eachKin(stem, (place, closeness) => {
          const number = numberOf[place] as number;
          if (number >= 0) add(number, { group, stem: stems[place] as string, closeness });
        });
    });
    /** The closest of a text's terms to each group. */
    const closestIn = ({ terms }: IndexedText): Float64Array => {
      const best = new Float64Array(groups.length);
      for (let at = 0; at < terms.length; at++) {
        const place = placeOf[terms[at] as number] as number;
        if (place < 0) continue;
        for (const { group, closeness } of akin[place] ?? [])
          if (closeness > (best[group] as number)) best[group] = closeness;
      }
      return best;
    };
    // One text is asked for several times in a row.
    let last: { readonly id: number; readonly closest: Float64Array } | undefined;
    return {
      closest(group, text, terms) {
        if (last?.id !== text.id) last = { id: text.id, closest: closestIn(text) };
        let best = last.closest[group] ?? 0;
        if (terms.size === 0) return best;
        for (const { stem, closeness } of byGroup[group] ?? [])
          if (closeness > best && terms.has(stem)) best = closeness;
        return best;
      },
      placeOfClosest(group, { terms }) {
        const closenessAt = (at: number) =>
          akin[placeOf[terms[at] as number] as number]?.find((each) => each.group === group)?.closeness ?? 0;
        const places = [...terms.keys()].filter((at) => closenessAt(at) > 0);
        return places.sort((a, b) => closenessAt(b) - closenessAt(a) || a - b)[0];
      },
    };
  };
}
