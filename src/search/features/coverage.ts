import type { IndexedText } from '../texts.ts';
import type { View } from '../view.ts';

/** Adds up. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How much of the query is held, each group counting by its share of the weight. */
export const covered = ({ shares, held }: View): number => sum(shares.map((share, at) => share * (held[at] ?? 0)));

/** The same with the rarest words alone: a share counts by its square. */
export function coveredBySquares({ shares, held }: View): number {
  const squares = shares.map((share) => share * share);
  return sum(squares.map((square, at) => square * (held[at] ?? 0))) / (sum(squares) || 1);
}

/** How much of what the passage does not hold is found elsewhere, 0 to 1 by group. */
export const madeUp = ({ shares, held }: View, elsewhere: (group: number) => number): number =>
  sum(
    shares.map((share, at) => {
      const missing = share * (1 - (held[at] ?? 0));
      return missing > 0 ? missing * elsewhere(at) : 0;
    }),
  );

/** How much of the query's names is held; half where there is none. */
export function coveredNames({ query, shares, held }: View): number {
  let asked = 0;
  let there = 0;
  query.groups.forEach(({ kind }, at) => {
    if (kind !== 'name') return;
    asked += shares[at] ?? 0;
    there += (shares[at] ?? 0) * (held[at] ?? 0);
  });
  return asked === 0 ? 0.5 : there / asked;
}

/** How many terms a sentence has. */
export function sentenceLength({ sentenceOf }: IndexedText, sentence: number): number {
  let length = 0;
  for (const of of sentenceOf) if (of === sentence) length++;
  return length;
}
