import type { IndexedText } from '../texts.ts';
import type { View } from '../view.ts';

/** Adds up what each group has, given its share. */
export function sumOf(shares: readonly number[], of: (share: number, group: number) => number): number {
  let sum = 0;
  for (let group = 0; group < shares.length; group++) sum += of(shares[group] as number, group);
  return sum;
}

/** How much of the query is held, each group counting by its share of the weight. */
export const covered = ({ shares, held }: View): number => sumOf(shares, (share, at) => share * (held[at] ?? 0));

/** How much of what the passage does not hold is found elsewhere, 0 to 1 by group. */
export const madeUp = ({ shares, held }: View, elsewhere: (group: number) => number): number =>
  sumOf(shares, (share, at) => {
    const missing = share * (1 - (held[at] ?? 0));
    return missing > 0 ? missing * elsewhere(at) : 0;
  });

/** The share of the heaviest group, by as much of it as is not held. */
export function heaviestMissing({ shares, held }: View): number {
  let most = 0;
  for (let at = 0; at < shares.length; at++) most = Math.max(most, (shares[at] as number) * (1 - (held[at] ?? 0)));
  return most;
}

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
  const from = sentenceOf.indexOf(sentence);
  return from < 0 ? 0 : sentenceOf.lastIndexOf(sentence) + 1 - from;
}
