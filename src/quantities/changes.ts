import type { Amount } from './amounts.ts';
import { inOneUnit, isRanging, jointOf, shareScale } from './joints.ts';
import { qualifierStart } from './qualifiers.ts';
import { isStop, type Token } from './tokens.ts';

/** How many amounts may stand between the two values of a change. */
const BACK = 3;

/** "from 0.45 tons to 0.37", "to 50% from 45%": two amounts, the later value knows the earlier. */
export function asChange(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  const joint = jointOf(tokens, a, b);
  const opening = tokens[qualifierStart(tokens, a.first) - 1]?.lower;
  const forward =
    opensFrom(tokens, a) && /(?:^| )to(?: (?:an?|the|its) (?:\S+ )?(?:\S+ of)?)?$/.test(joint) && !isRanging(tokens, a);
  if (a.change || b.change) return undefined;
  const backward =
    (opening === 'to' && /(?:^| )from$/.test(joint)) || /(?:^(?:up|down) from|, (?:up |down )?from)$/.test(joint);
  if (!forward && !backward) return undefined;
  const [first, second] = inOneUnit(forward ? shareScale(a, b) : a, b);
  if (!first || !second || first.value === null || second.value === null) return undefined;
  return forward
    ? [changed(second, first), { ...first, change: 'start' }]
    : [{ ...second, change: 'start' }, changed(first, second)];
}

const changed = (later: Amount, { first, last, value }: Amount): Amount =>
  value === null ? later : { ...later, from: value, change: { first, last } };

/** "from 5", "from just 5", "from an average of 5", "from a record 5". */
function opensFrom(tokens: readonly Token[], { first }: Amount): boolean {
  const start = qualifierStart(tokens, first);
  for (let at = start - 1; at >= start - 4; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'from')
      return at === start - 1 || /^(?:an?|the|its|just|only|around|nearly)$/.test(tokens[at + 1]?.lower ?? '');
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Ties "£164m for the six months to June, down from £182m": other amounts stand between the two values. */
export function tieDistantChanges(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const tied = [...amounts];
  for (const [at, earlier] of tied.entries()) {
    if (earlier.change || tokens[qualifierStart(tokens, earlier.first) - 1]?.lower !== 'from') continue;
    for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
      const later = tied[back];
      if (!later || crossesStop(tokens, later.last + 1, earlier.first)) break;
      if (!isComparedChange(tokens, earlier) && !isReached(tokens, later)) continue;
      if (later.unit !== earlier.unit || later.kind !== earlier.kind || later.change || earlier.value === null)
        continue;
      tied[back] = changed(later, earlier);
      tied[at] = { ...earlier, change: 'start' };
      break;
    }
  }
  return tied;
}

/** "to 3.6%", which a "from" later on tells the start of. */
const isReached = (tokens: readonly Token[], { first }: Amount): boolean =>
  tokens[qualifierStart(tokens, first) - 1]?.lower === 'to';

/** "down from", "an increase from". */
function isComparedChange(tokens: readonly Token[], { first }: Amount): boolean {
  const at = qualifierStart(tokens, first) - 1;
  return (
    tokens[at]?.lower === 'from' &&
    /^(?:up|down|increase|rise|drop|fall|decline|decrease|jump)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Whether a sentence ends between two tokens. */
export function crossesStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isStop(tokens, at)) return true;
  return false;
}
