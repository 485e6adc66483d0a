import { TELLS } from '../texts.ts';
import type { View } from '../view.ts';
import type { Wanted } from '../wanted.ts';

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
  const own = new Set(positions.flat());
  let best = 0;
  for (let at = 0; at < text.terms.length; at++) {
    if (((text.tells[at] as number) & telling) === 0 || own.has(at)) continue;
    let near = 0;
    positions.forEach((places, group) => {
      let distance = Number.POSITIVE_INFINITY;
      for (const place of places) distance = Math.min(distance, Math.abs(place - at));
      near += (shares[group] as number) / (1 + distance / HALF);
    });
    if (near > best) best = near;
  }
  return best;
}
