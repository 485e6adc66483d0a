import { date, type Time, words } from './time.ts';
import { type Token, touches } from './tokens.ts';

const CLOCK = words("am pm a.m. p.m. o'clock hrs gmt");

/** "2021-04-16", "16/04/2021". */
export function readNumericDate(tokens: readonly Token[], at: number): Time | undefined {
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
export function readClock(tokens: readonly Token[], at: number): Time | undefined {
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
