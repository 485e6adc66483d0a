import type { Phrase } from '../documents.ts';
import { type Group, held } from '../query.ts';

const NONE: readonly Phrase[] = [];

/**
 * How far a query is one of the editors' phrases, by both: what of the query is in it, and what of it is in the query.
 *
 * @param byTerm - The phrases that hold each term.
 * @param shares - Of each group, its share of the query's weight.
 */
export function likeOneOf(
  byTerm: ReadonlyMap<string, readonly Phrase[]>,
  groups: readonly Group[],
  shares: readonly number[],
): number {
  if (byTerm.size === 0) return 0;
  // Nearly all phrases hold nothing of the query.
  const found = new Map<Phrase, { covered: number; count: number }>();
  groups.forEach((group, at) => {
    for (const phrase of holdersOf(group, byTerm)) {
      const value = held(group, (term) => phrase.terms.has(term));
      const known = found.get(phrase) ?? { covered: 0, count: 0 };
      known.covered += value * (shares[at] ?? 0);
      known.count += value;
      found.set(phrase, known);
    }
  });
  let best = 0;
  for (const [{ terms }, { covered, count }] of found)
    best = Math.max(best, covered * Math.sqrt(Math.min(1, count / Math.max(1, terms.size))));
  return best;
}

/** The phrases that hold a term of a group. */
function holdersOf({ alternatives }: Group, byTerm: ReadonlyMap<string, readonly Phrase[]>): Iterable<Phrase> {
  const [first] = alternatives;
  if (alternatives.length === 1 && first?.terms.length === 1) return byTerm.get(first.terms[0] as string) ?? NONE;
  const holders = new Set<Phrase>();
  for (const { terms } of alternatives)
    for (const term of terms) for (const phrase of byTerm.get(term) ?? NONE) holders.add(phrase);
  return holders;
}
