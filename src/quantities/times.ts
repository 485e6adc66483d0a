import { ORDINALS } from '../numerals.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { readYear } from './years.ts';

/** A time that the text states. */
export interface Time {
  readonly first: number;
  /** The last token of it. */
  readonly last: number;
  /** `date`: a day, month or year in digits, a quantity of its own. `relative`: "last year". `clock`: an hour, no figure. */
  readonly kind: 'date' | 'relative' | 'clock';
  readonly year: number | null;
  readonly yearTo?: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const SEASONS = set('spring summer autumn fall winter christmas easter');
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const DAYS = set('today yesterday tomorrow tonight');
const NEAR = set('last this next past previous current coming same following');
const PERIODS = set(
  'year month week quarter decade century season summer winter autumn spring weekend day morning afternoon evening night half',
);
const PARTS = set('early late mid beginning start middle end');
const SUFFIXES = set('st nd rd th');
const CLOCK = set("am pm a.m. p.m. o'clock hrs gmt");
/** Before "May", "March" or "Fall", they show that a month or a season is meant. */
const TIME_PREPOSITIONS = set(
  'in since by until till during before after from of to last this next every early late mid',
);

/** Reads the time that begins at a token; `undefined` when none does. */
export function readTime(tokens: readonly Token[], at: number): Time | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'number')
    return readNumericDate(tokens, at) ?? readClock(tokens, at) ?? readDayMonth(tokens, at) ?? bareYear(tokens, at);
  return readPart(tokens, at) ?? readMonth(tokens, at) ?? readQuarter(tokens, at) ?? readRelative(tokens, at);
}

const date = (first: number, last: number, year: number | null): Time => ({ first, last, kind: 'date', year });
const relative = (first: number, last: number): Time => ({ first, last, kind: 'relative', year: null });

/** "2021-04-16", "16/04/2021". */
function readNumericDate(tokens: readonly Token[], at: number): Time | undefined {
  const sign = tokens[at + 1]?.text ?? '';
  if (!'-/.'.includes(sign) || sign === '' || tokens[at + 3]?.text !== sign) return undefined;
  if (![1, 2, 3, 4].every((step) => touches(tokens[at + step]))) return undefined;
  const parts = [at, at + 2, at + 4].map((part) =>
    /^\d{1,4}$/.test(tokens[part]?.text ?? '') ? Number(tokens[part]?.text) : -1,
  );
  if (parts.includes(-1) || (touches(tokens[at + 5]) && tokens[at + 5]?.text === sign)) return undefined;
  const year = parts.find((part) => part >= 1600 && part < 2200);
  return year === undefined ? undefined : date(at, at + 4, year);
}

/** "10:30", "5 p.m.", "10.30am". */
function readClock(tokens: readonly Token[], at: number): Time | undefined {
  let last = at;
  if (
    tokens[at + 1]?.text === ':' &&
    touches(tokens[at + 1]) &&
    touches(tokens[at + 2]) &&
    tokens[at + 2]?.text.length === 2
  )
    last = at + 2;
  const half = CLOCK.has(tokens[last + 1]?.lower ?? '');
  if (last === at && !half) return undefined;
  return { first: at, last: half ? last + 1 : last, kind: 'clock', year: null };
}

/** "16 April 2020", "16th of April". */
function readDayMonth(tokens: readonly Token[], at: number): Time | undefined {
  const day = readDay(tokens, at);
  if (day === undefined) return undefined;
  const month = tokens[day + 1]?.lower === 'of' ? day + 2 : day + 1;
  if (!MONTHS.has(tokens[month]?.lower ?? '') || !isCapital(tokens[month])) return undefined;
  return withYear(tokens, at, month);
}

/** The last token of a day of the month: "16", "16th". */
function readDay(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(tokens[at]?.text ?? '')) return undefined;
  const suffix = tokens[at + 1];
  return touches(suffix) && SUFFIXES.has(suffix.lower) ? at + 1 : at;
}

/** Takes in the year after a day or month, with or without a comma. */
function withYear(tokens: readonly Token[], first: number, last: number): Time {
  const at = tokens[last + 1]?.text === ',' || tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
  const year = readYear(tokens, at);
  return year?.bare ? date(first, year.last, year.value) : date(first, last, null);
}

function readMonth(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]?.lower ?? '';
  const season = SEASONS.has(word);
  if (!season && !(MONTHS.has(word) && isCapital(tokens[at]))) return undefined;
  const stop = tokens[at + 1]?.text === '.' && word.length < 5 ? at + 1 : at;
  const day = season ? undefined : readDay(tokens, stop + 1);
  if (day !== undefined && !isCounted(tokens, day)) return withYear(tokens, at, day);
  const dated = withYear(tokens, at, stop);
  if (dated.year !== null) return dated;
  const sure = !['may', 'march', 'fall', 'spring', 'mar', 'dec', 'sep', 'jan', 'august'].includes(word) && !season;
  return sure || TIME_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? relative(at, at) : undefined;
}

/** Whether a number after a month counts something: "In April 12 people" against "April 12". */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  ['%', 'percent', 'million', 'billion', 'people'].includes(tokens[at + 1]?.lower ?? '');

/** "end of 2022", "mid-2019", "late April", "early 1990s". */
function readPart(tokens: readonly Token[], at: number): Time | undefined {
  if (!PARTS.has(tokens[at]?.lower ?? '')) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '-' || tokens[next]?.lower === 'of') next += 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const year = readYear(tokens, next);
  if (year) return date(at, year.last, year.value);
  const month = readMonth(tokens, next) ?? readRelative(tokens, next);
  return month && { ...month, first: at };
}

/** "Q1 2020", "third quarter of 2020", "first half". */
function readQuarter(tokens: readonly Token[], at: number): Time | undefined {
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

/** "last year", "Monday", "this fiscal year", "recent years". */
function readRelative(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]?.lower ?? '';
  if (DAYS.has(word) || (WEEKDAYS.has(word) && isCapital(tokens[at]))) return relative(at, at);
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'recent' && (next === 'years' || next === 'months' || next === 'weeks' || next === 'days'))
    return relative(at, at + 1);
  if (!NEAR.has(word)) return undefined;
  if (next === 'fiscal' || next === 'financial' || next === 'calendar' || next === 'school') {
    return PERIODS.has(tokens[at + 2]?.lower ?? '') ? relative(at, at + 2) : undefined;
  }
  return PERIODS.has(next) || (isCapital(tokens[at + 1]) && (MONTHS.has(next) || WEEKDAYS.has(next)))
    ? relative(at, at + 1)
    : undefined;
}

function bareYear(tokens: readonly Token[], at: number): Time | undefined {
  const year = readYear(tokens, at);
  return year && { ...date(at, year.last, year.value), ...(year.to !== undefined && { yearTo: year.to }) };
}
