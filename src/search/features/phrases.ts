import type { View } from '../view.ts';

/** Within so many positions one word follows another, or nearly. */
const REACH = 2;

/** The share of the query's neighbouring words that follow one another. */
export function closePairs({ query: { pairs }, positions }: View): number {
  if (pairs.length === 0) return 0;
  let close = 0;
  for (const [left, right] of pairs)
    if (someTwo(positions[left], positions[right], (at, next) => next > at && next - at <= REACH)) close++;
  return close / pairs.length;
}

/** How much of the query's neighbouring words stand just as far apart as in the query, stop words counted. */
export function exactPhrases({ query: { pairs, gaps }, shares, positions, candidate }: View): number {
  const { places } = candidate.text;
  let there = 0;
  let all = 0;
  for (let pair = 0; pair < pairs.length; pair++) {
    const [left, right] = pairs[pair] as readonly [number, number];
    const weight = (shares[left] ?? 0) + (shares[right] ?? 0);
    const gap = gaps[pair];
    all += weight;
    if (someTwo(positions[left], positions[right], (at, next) => (places[next] ?? 0) - (places[at] ?? 0) === gap))
      there += weight;
  }
  return all === 0 ? 0 : there / all;
}

type Positions = readonly number[] | undefined;

/** Whether some position of one list and some of another are as they should be. */
function someTwo(left: Positions, right: Positions, are: (at: number, next: number) => boolean): boolean {
  if (!left || !right) return false;
  for (const at of left) for (const next of right) if (are(at, next)) return true;
  return false;
}
