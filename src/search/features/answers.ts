import { TELLS } from '../texts.ts';
import type { View } from '../view.ts';
import type { Wanted } from '../wanted.ts';
import { sumOf } from './coverage.ts';

const TOLD_BY: Readonly<Record<Wanted, number>> = {
  number: TELLS.number,
  money: TELLS.number,
  percent: TELLS.number,
  time: TELLS.time,
  name: TELLS.name,
  none: 0,
};
/** At this distance a word counts half. */
const HALF = 5;

/** How close the query's words stand to a term that may be the answer: a number, a time or a name that the query does not hold itself. */
export function nearAnswer({ query, shares, positions, candidate: { text } }: View): number {
  const telling = TOLD_BY[query.wanted];
  if (telling === 0) return 0;
  let best = 0;
  for (let at = 0; at < text.tells.length; at++) {
    if (((text.tells[at] as number) & telling) === 0 || positions.some((places) => places.includes(at))) continue;
    best = Math.max(
      best,
      sumOf(shares, (share, group) => share / (1 + distanceTo(at, positions[group] ?? []) / HALF)),
    );
  }
  return best;
}

function distanceTo(at: number, places: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) least = Math.min(least, Math.abs(place - at));
  return least;
}
