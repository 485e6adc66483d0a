import { type Amount, readAmount } from './amounts.ts';
import { isLabel } from './labels.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isCounting } from './one.ts';
import { readRank } from './ranks.ts';
import { readRatio } from './ratios.ts';
import { readTime, type Time } from './times.ts';
import type { Token } from './tokens.ts';

/**
 * Walks the tokens once and finds the amounts and the times in them. Times come before plain numbers, so that their digits
 * are no amounts; names and labels are left out.
 */
export function findFigures(tokens: readonly Token[]): { amounts: Amount[]; times: Time[] } {
  const amounts: Amount[] = [];
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const rank = readRank(tokens, at) ?? readRatio(tokens, at);
    const time = rank ? undefined : readTime(tokens, at);
    const numeral = rank || time ? undefined : readNumeral(tokens, at);
    const amount = rank ?? (numeral && readStated(tokens, numeral));
    if (time) times.push(time);
    if (amount && amount.first > (amounts.at(-1)?.last ?? -1)) amounts.push(amount);
    at = Math.max(at, (time ?? amount ?? numeral)?.last ?? at) + 1;
  }
  return { amounts, times };
}

/** The amount of a number; `undefined` for a name, a label or a pronoun. */
function readStated(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const amount = readAmount(tokens, numeral);
  return isLabel(tokens, numeral, amount.source) || !isCounting(tokens, amount) ? undefined : amount;
}

/** The dates among the times as amounts, each worth its year. */
export const dateAmounts = (times: readonly Time[]): Amount[] =>
  times
    .filter(({ kind }) => kind === 'date')
    .map(({ first, last, year, yearTo }) => ({
      numeral: { first, last, value: year, digits: '', power: 0, form: 'ordinal' },
      first,
      last,
      kind: 'date',
      unit: null,
      value: year,
      ...(yearTo !== undefined && { valueTo: yearTo }),
      source: 'lexicon',
    }));
