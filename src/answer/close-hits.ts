import type { Hit } from '../model.ts';

/** Below this share of the best score a passage shares words with the question by chance, as a rule. */
const CLOSE = 0.6;

/** The hits worth showing unasked: the best one and those that come close to it. */
export function closeHits<H extends Hit>(hits: readonly H[]): H[] {
  const least = CLOSE * (hits[0]?.score ?? 0);
  return hits.filter(({ score }, rank) => rank === 0 || score >= least);
}
