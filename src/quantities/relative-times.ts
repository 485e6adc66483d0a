import { ORDINALS, wordTable } from '../numerals.ts';
import { MONTHS, withYear } from './months.ts';
import { date, relative, type Time, words } from './time.ts';
import { isCapital, type Token } from './tokens.ts';

const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
const DAYS = words('today yesterday tomorrow tonight');
const NEAR = words('last this next past previous current coming same following');
const PERIODS = words(
  'year month week quarter decade century season summer winter autumn spring weekend day morning afternoon evening night half',
);

/** "Q1 2020", "third quarter of 2020", "first half". */
export function readQuarter(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]?.lower ?? '';
  const named = /^(?:q[1-4]|h[12]|fy)$/.test(word) ? at : undefined;
  if (/^fy(?:\d{2}|\d{4})$/.test(word)) return date(at, at, Number(word.slice(2).padStart(4, '20')));
  const period = tokens[at + 1]?.lower ?? '';
  const ordinal =
    (ORDINALS[word] !== undefined || word === 'fiscal') &&
    (period === 'quarter' || period === 'half' || (word === 'fiscal' && period === 'year'));
  const last = named ?? (ordinal ? at + 1 : word === 'fiscal' ? at : undefined);
  if (last === undefined) return undefined;
  const dated = withYear(tokens, at, last);
  if (dated.year !== null) return dated;
  return word === 'fiscal' && !ordinal ? undefined : relative(at, last);
}

/** How many years after the year of writing a plain "last year" is. */
const YEARS_ON = wordTable<number>({ last: -1, this: 0, next: 1 });

/** "last year", "Monday", "this fiscal year", "recent years". */
export function readRelative(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]?.lower ?? '';
  if (DAYS.has(word) || (WEEKDAYS.has(word) && isCapital(tokens[at]))) return relative(at, at);
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'recent' && (next === 'years' || next === 'months' || next === 'weeks' || next === 'days'))
    return relative(at, at + 1);
  if (!NEAR.has(word)) return undefined;
  const yearsOn = next === 'year' ? YEARS_ON[word] : undefined;
  if (yearsOn !== undefined) return { ...relative(at, at + 1), yearsOn };
  if (next === 'fiscal' || next === 'financial' || next === 'calendar' || next === 'school') {
    return PERIODS.has(tokens[at + 2]?.lower ?? '') ? relative(at, at + 2) : undefined;
  }
  return PERIODS.has(next) || (isCapital(tokens[at + 1]) && (MONTHS.has(next) || WEEKDAYS.has(next)))
    ? relative(at, at + 1)
    : undefined;
}
