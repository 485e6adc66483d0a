import type { Query } from './query.ts';
import { stem } from './terms.ts';
import type { IndexedText, Texts } from './texts.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How close the words of texts are to those of one query, by a thesaurus. */
export interface Kinship {
  /** The closest word of a text, or of a set of terms, to the word of a query's group: 0 to 1. */
  readonly closest: (group: number, text: IndexedText, terms: ReadonlySet<string>) => number;
}

/** How close the words are that hang together with one group's. */
interface Kin {
  readonly byTerm: ReadonlyMap<string, number>;
  /** Those that stand in a text, by their number in `Texts.terms`. */
  readonly byNumber: ReadonlyMap<number, number>;
}

/** Prepares the comparison of queries with texts; a query's words are looked up when they are first missing. */
export function buildKinship(thesaurus: Thesaurus, texts: Texts): (query: Query) => Kinship {
  return ({ groups }) => {
    const known = new Map<number, Kin>();
    const kinOf = (group: number): Kin => {
      const { word = '', readings = [word] } = groups[group] ?? {};
      const byTerm = new Map<string, number>();
      for (const reading of readings)
        for (const [term, closeness] of thesaurus.kinOf(stem(reading)))
          byTerm.set(term, Math.max(byTerm.get(term) ?? 0, closeness));
      const numbered = [...byTerm].map(([term, closeness]) => [texts.terms.find(term), closeness] as const);
      const kin = { byTerm, byNumber: new Map(numbered.flatMap(([at, of]) => (at === undefined ? [] : [[at, of]]))) };
      known.set(group, kin);
      return kin;
    };
    return {
      closest(group, text, terms) {
        const { byTerm, byNumber } = known.get(group) ?? kinOf(group);
        let best = 0;
        if (byNumber.size > 0) for (const term of text.terms) best = Math.max(best, byNumber.get(term) ?? 0);
        for (const [term, closeness] of byTerm) if (closeness > best && terms.has(term)) best = closeness;
        return best;
      },
    };
  };
}
