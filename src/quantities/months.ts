import { SCALES } from '../numerals.ts';
import { date, relative, type Time, words } from './time.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { isPlural } from './word-classes.ts';
import { readYear } from './years.ts';

/** Months by name and by abbreviation. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const SEASONS = words('spring summer autumn fall winter christmas easter');
const SUFFIXES = words('st nd rd th');

/** Months and abbreviations that are words too: only a preposition or a date shows what they are. */
const AMBIGUOUS = words('may march mar dec sep jan august');

/** Before "May", "March" or "Fall", they show that a month or a season is meant. */
const TIME_PREPOSITIONS = words(
  'in since by until till during before after from of to last this next every early late mid',
);

/** Reads a month or a season: "April 16th, 2020", "May 2021", "summer 2020"; alone it is relative. */
export function readMonth(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]?.lower ?? '';
  const season = SEASONS.has(word);
  if (!season && !(MONTHS.has(word) && isCapital(tokens[at]))) return undefined;
  const stop = tokens[at + 1]?.text === '.' && word.length < 5 ? at + 1 : at;
  const day = season ? undefined : readDay(tokens, stop + 1);
  if (day !== undefined && !isCounted(tokens, day)) return withYear(tokens, at, day);
  const dated = withYear(tokens, at, stop);
  if (dated.year !== null) return dated;
  const sure = !season && !AMBIGUOUS.has(word);
  return sure || TIME_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? relative(at, at) : undefined;
}

/** "16 April 2020", "16th of April", "5 to 9 May". */
export function readDayMonth(tokens: readonly Token[], at: number): Time | undefined {
  const from = readDay(tokens, at);
  if (from === undefined) return undefined;
  const day = (/^(?:to|-|–|and)$/.test(tokens[from + 1]?.lower ?? '') ? readDay(tokens, from + 2) : undefined) ?? from;
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
export function withYear(tokens: readonly Token[], first: number, last: number): Time {
  const at = tokens[last + 1]?.text === ',' || tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1;
  const year = readYear(tokens, at);
  return year?.bare ? date(first, year.last, year.value) : date(first, last, null);
}

/** Whether a number after a month counts something: "In April 12 people", "In May 5 million". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '%' || isPlural(next) || (SCALES[next?.lower ?? ''] ?? 0) > 1;
}
