import { type Amount, readAmount } from './amounts.ts';
import { isBareDigits } from './joined-digits.ts';
import { isLabel } from './labels.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isCounting } from './one.ts';
import { readRank } from './ranks.ts';
import { readFold, readRatio } from './ratios.ts';
import type { Time } from './time.ts';
import { readTime } from './times.ts';
import type { Token } from './tokens.ts';

/**
 * Walks the tokens once and finds the amounts and the times in them. Times come before plain numbers, so that their digits
 * are no amounts; names and labels are left out.
 */
export function findFigures(tokens: readonly Token[]): { amounts: Amount[]; times: Time[] } {
  const amounts: Amount[] = [];
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = tokens[at]?.kind === 'sign' ? { last: at } : readFigure(tokens, at);
    if (found.time) times.push(found.time);
    if (found.amount && found.amount.first > (amounts.at(-1)?.last ?? -1)) amounts.push(found.amount);
    at = found.last + 1;
  }
  return { amounts, times };
}

/** What begins at a token, and the last token that it takes up. */
interface Found {
  readonly amount?: Amount | undefined;
  readonly time?: Time;
  readonly last: number;
}

function readFigure(tokens: readonly Token[], at: number): Found {
  const named = readRank(tokens, at) ?? readFold(tokens, at);
  if (named) return { amount: named, last: named.last };
  const time = readTime(tokens, at);
  if (time) return { time, last: time.last };
  const numeral = readNumeral(tokens, at);
  if (!numeral) return { last: at };
  const amount = isBareDigits(tokens, numeral)
    ? undefined
    : (readRatio(tokens, numeral) ?? readStated(tokens, numeral));
  return { amount, last: amount?.last ?? numeral.last };
}

/** The amount of a number; `undefined` for a name, a label or a pronoun. */
function readStated(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const amount = readAmount(tokens, numeral);
  return isLabel(tokens, amount) || !isCounting(tokens, amount) ? undefined : amount;
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
