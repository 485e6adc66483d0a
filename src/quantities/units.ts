import { wordTable } from '../numerals.ts';
import { MEASURES } from './measure-names.ts';
import { phraseTable } from './phrases.ts';

/** Whether a space may stand before letters that are a unit, or must. */
export type Apart = boolean | 'always';

/** A unit of the lexicon. */
export interface Unit {
  readonly kind: 'percent' | 'points' | 'measure' | 'duration';
  readonly symbol: string;
  /** How it is written, where letters in another case are no unit; and whether a space may stand before it. */
  readonly letters?: { readonly written: readonly string[]; readonly apart: Apart };
}

const DURATIONS = wordTable<string>({
  nanoseconds: 'nanosecond, ns',
  milliseconds: 'millisecond, ms',
  seconds: 'second, sec, secs',
  minutes: 'minute, min, mins',
  hours: 'hour, hr, hrs',
  days: 'day',
  weeks: 'week, wk',
  fortnights: 'fortnight',
  months: 'month',
  quarters: 'quarter',
  years: 'year, yr, yrs, calendar year, fiscal year',
  decades: 'decade',
  centuries: 'century, centuries',
});

const SHARES: Readonly<Record<string, string>> = { '%': '%, percent, per cent, pct, pc, percents' };

const POINTS: Readonly<Record<string, string>> = {
  'percentage points': 'percentage point, pp, ppt, ppts, % point, % points, percent point, percent points',
  'basis points': 'basis point, bps, bp',
};

/** Units of a letter or two that are words or names otherwise, just as they are written: "5m", not "5M" or "5G". */
const LETTERS: readonly (readonly [symbol: string, written: readonly string[], apart: Apart])[] = [
  ['m', ['m'], true],
  ['g', ['g'], true],
  ['t', ['t'], true],
  ['L', ['l', 'L'], true],
  ['W', ['W'], true],
  ['V', ['V'], true],
  ['K', ['K'], 'always'],
  ['in', ['in'], false],
  ['mu', ['mu'], true],
  ['°C', ['C'], false],
  ['°F', ['F'], false],
  ['hours', ['h'], false],
  ['seconds', ['s'], false],
];

/** Words that are no plain unit when they stand apart from a number's own noun. */
const NO_PLURAL = new Set(['foot', 'feet', 'inches', 'century', 'centuries', 'celsius', 'hertz', 'horsepower']);

function* names(kind: Unit['kind'], table: Readonly<Record<string, string>>): Generator<readonly [string, Unit]> {
  for (const [symbol, list] of Object.entries(table)) {
    for (const name of list.split(', ')) {
      yield [name, { kind, symbol }];
      if (name.length > 2 && !name.endsWith('s') && !NO_PLURAL.has(name)) yield [`${name}s`, { kind, symbol }];
    }
  }
}

/** Whether a symbol names a time, so that "per" it makes a rate of any amount. */
export const isDuration = (symbol: string): boolean => DURATIONS[symbol] !== undefined;

function* letters(): Generator<readonly [string, Unit]> {
  for (const [symbol, written, apart] of LETTERS) {
    const kind = isDuration(symbol) ? 'duration' : 'measure';
    yield [written[0]?.toLowerCase() ?? '', { kind, symbol, letters: { written, apart } }];
  }
}

/** Every unit of the lexicon by its names and symbols. */
export const UNITS = phraseTable<Unit>([
  ...names('percent', SHARES),
  ...names('points', POINTS),
  ...names('measure', MEASURES),
  ...names('duration', DURATIONS),
  ...letters(),
]);
