import type { View } from '../view.ts';

type Positions = readonly number[] | undefined;

/** Within so many positions one word follows another, or nearly. */
const REACH = 2;

/** The share of the query's neighbouring words that follow one another. */
export function closePairs({ query: { pairs }, positions }: View): number {
  if (pairs.length === 0) return 0;
  const close = pairs.filter(([left, right]) => {
    const after = positions[right] ?? [];
    return (positions[left] ?? []).some((at) => after.some((next) => next > at && next - at <= REACH));
  });
  return close.length / pairs.length;
}

/** How much of the query's neighbouring words stand just as far apart as in the query, stop words counted. */
export function exactPhrases(view: View): number {
  const { query, shares } = view;
  let there = 0;
  let all = 0;
  query.pairs.forEach(([left, right], at) => {
    const weight = (shares[left] ?? 0) + (shares[right] ?? 0);
    all += weight;
    if (isApart(view, at)) there += weight;
  });
  return all === 0 ? 0 : there / all;
}

function isApart({ query: { pairs, gaps }, positions, candidate }: View, pair: number): boolean {
  const { places } = candidate.text;
  const [left, right]: readonly Positions[] = pairs[pair]?.map((group) => positions[group]) ?? [];
  const gap = gaps[pair];
  return (left ?? []).some((at) => (right ?? []).some((next) => (places[next] ?? 0) - (places[at] ?? 0) === gap));
}
