import type { Phrase } from '../documents.ts';
import { heldIn, type View } from '../view.ts';

const NONE: readonly Phrase[] = [];

/** How far the query is one of the editors' phrases, by both: what of the query is in it, and what of it is in the query. */
export function askedLike({ query: { groups }, shares, terms: own, candidate: { askedTerms } }: View): number {
  if (askedTerms.size === 0) return 0;
  // Nearly all phrases hold nothing of the query.
  const phrases = new Set<Phrase>();
  for (const term of own()) for (const phrase of askedTerms.get(term) ?? NONE) phrases.add(phrase);
  let best = 0;
  for (const { terms } of phrases) {
    let covered = 0;
    let count = 0;
    groups.forEach((group, at) => {
      const value = heldIn(group, terms);
      covered += value * (shares[at] ?? 0);
      count += value;
    });
    best = Math.max(best, covered * Math.sqrt(Math.min(1, count / Math.max(1, terms.size))));
  }
  return best;
}
