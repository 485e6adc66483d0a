import { CARDINALS } from '../numerals.ts';
import type { Amount } from './amounts.ts';
import { CHANGES, CHANGES_AFTER, HOLDING, MOVING } from './change-words.ts';
import type { Range } from './clauses.ts';
import { openingOf } from './measured-before.ts';
import { readTime } from './times.ts';
import { isStop, type Token, touches } from './tokens.ts';
import { isAmounting, isAuxiliary, isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';

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
  return changeBefore(tokens, amount, openingOf(tokens, amount), above) ?? changeAfter(tokens, amount, amount.last);
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
  if (isSigned(tokens, amount)) return 'up';
  const isTied = tokens[amount.numeral.last + 1]?.text === '-' && tokens[amount.first - 1]?.lower === 'a';
  if (tokens[first - 1]?.lower === 'per' || isTied) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !ends(tokens, at); at -= 1) {
    if (at === above?.amount.last && isAdjectival(tokens, above.amount)) {
      at = above.amount.first;
      continue;
    }
    if (at === above?.amount.last) return isHandedOn(tokens, above.amount, amount) ? above.direction : undefined;
    const direction =
      first - at <= (/^(?:by|to)$/.test(tokens[first - 1]?.lower ?? '') ? REACH : LEFT)
        ? CHANGES.get(tokens[at]?.lower ?? '')
        : undefined;
    if (direction && isChange(tokens, at) && moves(tokens, at, amount)) return direction;
    if (!direction && parts(tokens, at)) return undefined;
  }
  return undefined;
}

/** "+5.4%". */
const isSigned = (tokens: readonly Token[], { kind, first }: Amount): boolean =>
  (kind === 'percent' || kind === 'points') && tokens[first - 1]?.text === '+' && touches(tokens[first]);

/** "its one-year loan rate", "a 5-point lead": a hyphen ties the amount to what follows. */
export const isAdjectival = (tokens: readonly Token[], { numeral }: Amount): boolean =>
  tokens[numeral.last + 1]?.text === '-' && touches(tokens[numeral.last + 1]);

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
  const time = readTime(tokens, at);
  if (time) return time.last - at + 1;
  const isPeriod = /^(?:year|quarter|month|week)$/.test(tokens[at]?.lower ?? '');
  return isPeriod && /^(?:on|over)$/.test(tokens[at + step]?.lower ?? '') ? 2 * step + 1 : 0;
}

const PREPOSITION =
  /^(?:of|in|at|with|on|for|from|by|among|against|while|but|whereas|though|although|as|when|which|who|that|plus|[;:()])$/;

/** Whether a verb that may have another object moves this amount; a plain noun states none when it was counted. */
function moves(tokens: readonly Token[], at: number, { first, last, kind }: Amount): boolean {
  const word = tokens[at]?.lower ?? '';
  const held = HOLDING.has(word) && (kind === 'count' || (kind === 'measure' && tokens[last + 1]?.lower === 'of'));
  if (!MOVING.has(word) && !held) return true;
  return kind === 'percent' || kind === 'points' || /^(?:to|by)$/.test(tokens[first - 1]?.lower ?? '');
}

function changeAfter(tokens: readonly Token[], { kind }: Amount, last: number): Direction | undefined {
  const closing = closingChange(tokens, last);
  if (closing) return closing;
  for (let at = last + 1; at <= last + RIGHT && at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const direction = at > last + 1 && word.endsWith('s') ? undefined : CHANGES_AFTER.get(word);
    if (kind === 'count' && /^(?:more|less|fewer)$/.test(word)) return undefined;
    if (direction) return isComparison(tokens, at) || isPhrasal(tokens, at) ? undefined : direction;
    if (tokens[at]?.kind !== 'word' || isVerb(tokens, at) || /^(?:and|or|to|from|of|in)$/.test(word)) return undefined;
  }
  return undefined;
}

/** ", higher" and ", or 60.2 points, higher" after an amount. */
function closingChange(tokens: readonly Token[], last: number): Direction | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  const end = tokens[last + 2]?.lower === 'or' ? last + 4 : last + 1;
  for (let comma = end; comma <= last + 8; comma += 1) {
    const word = tokens[comma + 1]?.lower ?? '';
    if (tokens[comma]?.text === ',') return isClosing(tokens, comma + 1) ? CHANGES_AFTER.get(word) : undefined;
    if (end === last + 1) return undefined;
  }
  return undefined;
}

/** "higher" that tells of the amount before it, not "up 5%" of the one after. */
const isClosing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:higher|lower|up|down)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'from' &&
  !/^(?:[$£€¥]|\d.*|about|nearly|almost|by|more|over)$/.test(tokens[at + 1]?.lower ?? '') &&
  CARDINALS[tokens[at + 1]?.lower ?? ''] === undefined;

/** A sign that parts clauses; a comma goes on to an apposition: "fell 200 points, or 3%", "rose 5%, to 12". */
function ends(tokens: readonly Token[], at: number): boolean {
  return /^[;:]$/.test(tokens[at]?.text ?? '') || isStop(tokens, at);
}

/** Not "up to", "lower than", which are bounds, nor "higher education", "capital gains tax", "last fall", "in advance". */
function isChange(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => tokens[at + step]?.lower ?? '');
  const bound =
    word === 'up' &&
    next === 'to' &&
    !/^(?:shot|went|goes|go|moved|picked|crept|inched|edged|came|gone)$/.test(before ?? '');
  if (next === 'than' || bound || isPhrasal(tokens, at)) return false;
  if (
    word === 'up' &&
    /^(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|sets?|end(?:s|ed)?|signs?|signed|turned|turns?|opened|gave|gives?)$/.test(
      before ?? '',
    )
  )
    return false;
  if (word === 'down' && /^(?:touch|shut|br[eo]k|lay|laid|put|sit|sat|burn|turn)/.test(before ?? '')) return false;
  if (/^(?:up|down|higher|lower)$/.test(word ?? '')) return !isContent(tokens[at + 1]);
  if (/^(?:doubl|tripl)/.test(word ?? '') && next === 'the') return false;
  const isAdjective =
    word?.endsWith('ed') && isContent(tokens[at + 1]) && /^(?:with|of|a|an|the|its|their|from|for)$/.test(before ?? '');
  if (isAdjective) return false;
  if (word === 'fall') return !/^(?:last|this|next|in)$/.test(before ?? '');
  return !(word === 'gains' && next === 'tax') && !(word === 'advance' && before === 'in');
}

/** A verb of its own parts an amount from a change before it: "the crash killed 157 people"; "fell to close at 5" goes on. */
function parts(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return isVerb(tokens, at) && !isAmounting(tokens[at]) && !isAuxiliary(tokens[at]) && !GOING_ON.test(word);
}

const GOING_ON =
  /^(?:close|closed|closing|end|ended|ending|finish|finished|settle|settled|trade|traded|touch|touched|estimated|adjusted|annualised|annualized|revised|compared|bringing|taking|pushing|pushes|pushed|push|sending|leaving|cost|costs)$/;

/** "€45 million up front", "up for sale": no change. */
const isPhrasal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|down)$/.test(tokens[at]?.lower ?? '') && /^(?:front|for|and|there|to)$/.test(tokens[at + 1]?.lower ?? '');

/** "20% faster than its rival": no change, unless the other is an earlier time, "than a year ago". */
function isComparison(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'than') return false;
  const [second, third] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? ''];
  if (readTime(tokens, at + 2) || readTime(tokens, at + 3)) return false;
  return (
    !(/^an?$/.test(second) && /^(?:year|month|week|quarter|decade|day|century)$/.test(third)) && second !== 'before'
  );
}
