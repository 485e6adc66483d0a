import type { Range } from './clauses.ts';
import type { Time } from './time.ts';

/** Finds the time that an amount holds for: the nearest in its clause, else in its sentence; one right after it wins. */
export function timeFinder(
  times: readonly Time[],
): (amount: Range, clause: Range, sentence: Range) => Time | undefined {
  const stated = times.filter(({ kind }) => kind !== 'clock');
  return (amount, clause, sentence) => {
    const next = firstAfter(stated, amount.last);
    return nearest(stated, next, amount, clause) ?? nearest(stated, next, amount, sentence);
  };
}

/** How far after an amount a time still belongs to it alone: "8% in 2020", "8 tonnes in the second quarter". */
const BESIDE = 3;

function nearest(times: readonly Time[], next: number, amount: Range, within: Range): Time | undefined {
  const [before, after] = [times[next - 1], times[next]].map((time) =>
    time && time.first >= within.first && time.last <= within.last ? time : undefined,
  );
  if (!before || !after) return before ?? after;
  const distance = after.first - amount.last;
  return distance <= BESIDE || distance < amount.first - before.last ? after : before;
}

/** Index of the first time that begins after a token. */
function firstAfter(times: readonly Time[], last: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.first ?? 0) > last) high = middle;
    else low = middle + 1;
  }
  return low;
}
