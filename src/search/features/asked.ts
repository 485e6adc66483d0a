import { termsOf } from '../query.ts';
import { heldIn, type View } from '../view.ts';

/** How far the query is one of the editors' phrases, by both: what of the query is in it, and what of it is in the query. */
export function askedLike({ query: { groups }, shares, candidate: { asked, askedTerms } }: View): number {
  let best = 0;
  // What no phrase holds is not looked for in each.
  const there = [...groups.keys()].filter((at) => heldIn(groups[at], askedTerms) > 0);
  const known = termsOf(there.flatMap((at) => groups[at] ?? [])).filter((term) => askedTerms.has(term));
  for (const { terms } of asked) {
    if (!known.some((term) => terms.has(term))) continue;
    let covered = 0;
    let count = 0;
    for (const at of there) {
      const value = heldIn(groups[at], terms);
      covered += value * (shares[at] ?? 0);
      count += value;
    }
    best = Math.max(best, covered * Math.sqrt(Math.min(1, count / Math.max(1, terms.size))));
  }
  return best;
}
