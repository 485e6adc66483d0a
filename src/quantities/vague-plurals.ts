import { SCALES, wordTable } from '../numerals.ts';
import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

/** What a plural stands for at least; at most ten times that. */
const VAGUE = wordTable<number>({
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});

/** Reads a vague plural as a range: "tens of thousands", "millions", "several hundred". */
export function readVague(tokens: readonly Token[], at: number): Numeral | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'several' || word === 'few') {
    const scale = SCALES[tokens[at + 1]?.lower ?? ''] ?? 0;
    if (scale <= 1) return undefined;
    const next = SCALES[tokens[at + 2]?.lower ?? ''] ?? 0;
    return next > 1 ? vague(at, at + 2, 10 ** (scale + next)) : vague(at, at + 1, 10 ** scale);
  }
  const least = VAGUE[word];
  if (least === undefined) return undefined;
  const more = tokens[at + 1]?.lower === 'of' ? VAGUE[tokens[at + 2]?.lower ?? ''] : undefined;
  return more === undefined ? vague(at, at, least) : vague(at, at + 2, least * more);
}

const vague = (first: number, last: number, value: number): Numeral => ({
  first,
  last,
  value,
  valueTo: value * 10,
  digits: String(value),
  power: 0,
  form: 'vague',
});
