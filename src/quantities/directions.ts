import type { Amount } from './amounts.ts';
import { CHANGES, CHANGES_AFTER, MOVING } from './change-words.ts';
import type { Range } from './clauses.ts';
import { readTime } from './times.ts';
import { isStop, type Token } from './tokens.ts';
import { isVerb } from './verbs.ts';

const LEFT = 6;
const RIGHT = 3;
/** How far before an amount another may stand that hands its change on. */
const REACH = 12;

type Direction = 'up' | 'down';

/** The amount before one, and the change that is stated of it. */
export interface Moved {
  readonly amount: Amount;
  readonly direction: Direction | undefined;
}

/**
 * The change stated within six tokens before an amount, or three after it; the nearest word tells. An amount in between
 * hands its own on, where the two are told of one change: "rose 5%, or 12 points, to 260". The two values of a change tell it.
 */
export function readDirection(tokens: readonly Token[], amount: Amount, above?: Moved): Direction | undefined {
  const { value, from, change } = amount;
  if (change && change !== 'start' && from !== undefined && value !== null)
    return value !== from && isMoved(tokens, amount, change) ? (value > from ? 'up' : 'down') : undefined;
  return changeBefore(tokens, amount, amount.first, above) ?? changeAfter(tokens, amount, amount.last);
}

/** Whether a word of change stands before two values or between them; "from 6 to 12 years" alone moves nothing. */
function isMoved(tokens: readonly Token[], amount: Amount, other: Range): boolean {
  const [from, to] = [Math.min(amount.first, other.first), Math.max(amount.first, other.first)];
  for (let at = to - 1; at >= Math.max(0, from - REACH) && !isStop(tokens, at); at -= 1)
    if (CHANGES.has(tokens[at]?.lower ?? '')) return true;
  return changeAfter(tokens, amount, Math.max(amount.last, other.last)) !== undefined;
}

function changeBefore(
  tokens: readonly Token[],
  amount: Amount,
  first: number,
  above: Moved | undefined,
): Direction | undefined {
  if (tokens[first - 1]?.lower === 'per') return undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !ends(tokens, at); at -= 1) {
    if (at === above?.amount.last) return isHandedOn(tokens, above.amount, amount) ? above.direction : undefined;
    const direction = first - at <= LEFT ? CHANGES.get(tokens[at]?.lower ?? '') : undefined;
    if (direction && !isBound(tokens, at) && moves(tokens, at, amount)) return direction;
  }
  return undefined;
}

/** Whether two amounts are told of one change: ", or 3%", "to 85", or members of a list in one unit. */
function isHandedOn(tokens: readonly Token[], above: Amount, { first, unit }: Amount): boolean {
  const joint = tokens.slice(above.last + 1 + periodLength(tokens, above.last + 1), first).map(({ lower }) => lower);
  if (/^(?:, )?(?:or|to|to close|to end|and by)(?: \w+)?$/.test(joint.join(' ')) || joint[0] === '(') return true;
  if (unit !== above.unit || unit === null || !/^(?:,|and)$/.test(joint[0] ?? '')) return false;
  const from = first - joint.length;
  return joint.every((word, index) => !isVerb(tokens, from + index) && !PREPOSITION.test(word));
}

/** How many tokens "year-on-year", "month-over-month" takes up. */
function periodLength(tokens: readonly Token[], at: number): number {
  const step = tokens[at + 1]?.text === '-' ? 2 : 1;
  const isPeriod = /^(?:year|quarter|month|week)$/.test(tokens[at]?.lower ?? '');
  return isPeriod && /^(?:on|over)$/.test(tokens[at + step]?.lower ?? '') ? 2 * step + 1 : 0;
}

const PREPOSITION = /^(?:of|in|at|with|on|for|from|by|among|against|[;:()])$/;

/** Whether a verb that may have another object moves this amount; a plain noun states none when it was counted. */
function moves(tokens: readonly Token[], at: number, { first, kind }: Amount): boolean {
  if (!MOVING.has(tokens[at]?.lower ?? '')) return true;
  return kind === 'percent' || kind === 'points' || /^(?:to|by)$/.test(tokens[first - 1]?.lower ?? '');
}

function changeAfter(tokens: readonly Token[], { kind }: Amount, last: number): Direction | undefined {
  const closing = tokens[last + 1]?.text === ',' ? CHANGES_AFTER.get(tokens[last + 2]?.lower ?? '') : undefined;
  if (closing && /(?:er|wards?)$/.test(tokens[last + 2]?.lower ?? '')) return closing;
  for (let at = last + 1; at <= last + RIGHT && at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const direction = at > last + 1 && word.endsWith('s') ? undefined : CHANGES_AFTER.get(word);
    if (kind === 'count' && /^(?:more|less|fewer)$/.test(word)) return undefined;
    if (direction) return isComparison(tokens, at) ? undefined : direction;
    if (tokens[at]?.kind !== 'word' || isVerb(tokens, at) || /^(?:and|or|to|from|of|in)$/.test(word)) return undefined;
  }
  return undefined;
}

/** A sign that parts clauses; a comma goes on to an apposition: "fell 200 points, or 3%", "rose 5%, to 12". */
function ends(tokens: readonly Token[], at: number): boolean {
  return /^[;:]$/.test(tokens[at]?.text ?? '') || isStop(tokens, at);
}

/** "up to", "lower than", "higher than": bounds, not changes. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return next === 'than' || (tokens[at]?.lower === 'up' && next === 'to');
}

/** "20% faster than its rival": no change, unless the other is an earlier time, "than a year ago". */
function isComparison(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'than') return false;
  const [second, third] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? ''];
  if (readTime(tokens, at + 2) || readTime(tokens, at + 3)) return false;
  return (
    !(/^an?$/.test(second) && /^(?:year|month|week|quarter|decade|day|century)$/.test(third)) && second !== 'before'
  );
}
