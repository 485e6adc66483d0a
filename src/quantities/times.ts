import { readDayMonth, readMonth } from './months.ts';
import { readClock, readNumericDate } from './numeric-dates.ts';
import { readQuarter, readRelative } from './relative-times.ts';
import { date, type Time, words } from './time.ts';
import type { Token } from './tokens.ts';
import { readYear, type Year } from './years.ts';

const PARTS = words('early late mid beginning start middle end');

/** Reads the time that begins at a token; `undefined` when none does. */
export function readTime(tokens: readonly Token[], at: number): Time | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'number') {
    return readNumericDate(tokens, at) ?? readClock(tokens, at) ?? readDayMonth(tokens, at) ?? bareYear(tokens, at);
  }
  return readPart(tokens, at) ?? readMonth(tokens, at) ?? readQuarter(tokens, at) ?? readRelative(tokens, at);
}

/** "end of 2022", "mid-2019", "late April", "early 1990s". */
function readPart(tokens: readonly Token[], at: number): Time | undefined {
  if (!PARTS.has(tokens[at]?.lower ?? '')) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '-' || tokens[next]?.lower === 'of') next += 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const year = readYear(tokens, next);
  if (year) return dateOf(at, year);
  const month = readMonth(tokens, next) ?? readRelative(tokens, next);
  return month && { ...month, first: at };
}

function bareYear(tokens: readonly Token[], at: number): Time | undefined {
  const year = readYear(tokens, at);
  return year && dateOf(at, year);
}

const dateOf = (first: number, { last, value, to }: Year): Time => ({
  ...date(first, last, value),
  ...(to !== undefined && { yearTo: to }),
});
