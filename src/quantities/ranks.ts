import { ORDINALS } from '../numerals.ts';
import type { Amount } from './amounts.ts';
import { isStop, printed, type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isContent, isPlural } from './word-classes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const STREAK = set('consecutive straight successive');
/** Verbs and nouns of order, within three tokens before the ordinal. */
const RANKING = set(
  'rank ranks ranked ranking place places placed finish finishes finished came comes stands stood sits',
);
/** Where an order holds, right after the ordinal. */
const SCOPES = set('in among worldwide nationwide globally nationally overall place out');
const SUPERLATIVE = /^(?:most|least|best|worst|.{3,}est)$/;
/** How many tokens of scope are kept: "first in all the provinces". */
const SCOPE = 5;

/** Reads a rank or a streak at an ordinal: "first in the world", "second-largest", "12th consecutive year". */
export function readRank(tokens: readonly Token[], at: number): Amount | undefined {
  const ordinal = readOrdinal(tokens, at) ?? readNumberSign(tokens, at);
  if (!ordinal) return undefined;
  const { value, last } = ordinal;
  const streak = readStreak(tokens, last + 1);
  if (streak) return amount(at, streak.last, value, streak.kind, streak.unit);
  const end = rankEnd(tokens, at, last);
  return end === undefined ? undefined : amount(at, end, value, 'rank', null);
}

const amount = (first: number, last: number, value: number, kind: Amount['kind'], unit: string | null): Amount => ({
  numeral: { first, last: first, value, digits: String(value), power: 0, form: 'ordinal' },
  first,
  last,
  kind,
  unit,
  value,
  source: 'lexicon',
});

/** An ordinal in words or digits, and its last token. */
function readOrdinal(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const word = ORDINALS[tokens[at]?.lower ?? ''];
  if (word !== undefined) return { value: word, last: at };
  const suffix = tokens[at + 1];
  const digits = tokens[at]?.text ?? '';
  if (!/^\d{1,4}$/.test(digits) || !touches(suffix) || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return undefined;
  return { value: Number(digits), last: at + 1 };
}

/** "No. 1", "number one". */
function readNumberSign(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const last = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (tokens[at]?.lower !== 'no' || last === at + 1 || !SCOPES.has(tokens[last + 1]?.lower ?? '')) return undefined;
  return /^\d{1,3}$/.test(tokens[last]?.text ?? '') ? { value: Number(tokens[last]?.text), last } : undefined;
}

/** "consecutive year", "straight win", "year in a row" after an ordinal. */
function readStreak(
  tokens: readonly Token[],
  at: number,
): { last: number; kind: Amount['kind']; unit: string } | undefined {
  const stated = STREAK.has(tokens[at]?.lower ?? '');
  const unit = UNITS.at(tokens, stated ? at + 1 : at);
  const duration = unit?.value.kind === 'duration' ? unit : undefined;
  if (duration && (stated || isInRow(tokens, duration.last + 1))) {
    return { last: duration.last, kind: 'duration', unit: duration.value.symbol };
  }
  let last = at;
  while (stated && last < at + 3 && isContent(tokens[last + 1])) last += 1;
  return last > at ? { last, kind: 'count', unit: printed(tokens, at + 1, last) } : undefined;
}

const isInRow = (tokens: readonly Token[], at: number): boolean =>
  /^(?:running|in a row)$/.test(
    tokens[at]?.lower === 'running' ? 'running' : printed(tokens, at, at + 2).toLowerCase(),
  );

/** The last token of a rank; `undefined` when the ordinal only counts ("the first time"). */
function rankEnd(tokens: readonly Token[], at: number, last: number): number | undefined {
  const next = tokens[last + 1];
  const superlative = next?.text === '-' ? last + 2 : last + 1;
  if (SUPERLATIVE.test(tokens[superlative]?.lower ?? '')) return superlative;
  if (isChampion(tokens, at, last)) return last + 1;
  const ranked = [1, 2, 3].some((step) => RANKING.has(tokens[at - step]?.lower ?? ''));
  if (!SCOPES.has(next?.lower ?? '')) return ranked && !isContent(next) ? last : undefined;
  return ranked || isScope(tokens, last + 1) ? scopeEnd(tokens, last + 1) : undefined;
}

/** "the first province to pass": one noun between the ordinal and "to". */
function isChampion(tokens: readonly Token[], at: number, last: number): boolean {
  const noun = tokens[last + 1];
  return (
    tokens[at - 1]?.lower === 'the' &&
    isContent(noun) &&
    !isPlural(noun) &&
    tokens[last + 2]?.lower === 'to' &&
    !/^(?:time|half|quarter|year|month|week|day|leg|phase|round|stage|part|step|one)$/.test(noun?.lower ?? '')
  );
}

/** "in the world", "in China", "among": a scope that makes a rank without a verb. */
function isScope(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word !== 'in') return word !== 'out' || tokens[at + 1]?.lower === 'of';
  const place = tokens[at + 1]?.lower === 'the' ? tokens[at + 2]?.lower : tokens[at + 1]?.lower;
  return /^(?:world|country|nation|province|region|league|state|city|europe|asia|africa|china|all)$/.test(place ?? '');
}

function scopeEnd(tokens: readonly Token[], at: number): number {
  let end = at - 1;
  for (let next = at + 1; next <= at + SCOPE; next += 1) {
    const token = tokens[next];
    if (token === undefined || isStop(tokens, next)) break;
    if (isContent(token)) end = next;
    else if (!/^(?:the|all|of|a|its)$/.test(token.lower)) break;
    if (end === next && !isContent(tokens[next + 1])) break;
  }
  return end;
}
