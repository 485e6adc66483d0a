import type { FoundUnit } from './amounts.ts';
import { CURRENCY_AFTER, CURRENCY_BEFORE, yenOrYuan } from './currencies.ts';
import type { Numeral } from './numerals.ts';
import type { Match } from './phrases.ts';
import { isCapital, type Token, touches } from './tokens.ts';

/** Words that show pounds to be weight, or money; a scale makes them money. */
const WEIGHT = new Set('weigh weighs weighed weighing weight heavy heavier lost gained of lift lifted'.split(' '));
const PAYMENT = new Set(
  'pay pays paid cost costs price worth spend spent fine fined fee profit revenue loan budget'.split(' '),
);

/** Lines of a picture, as in "1080p". */
const LINES = new Set(['240', '360', '480', '720', '1080', '1440', '2160', '4320']);

/** Reads a sum of money: a sign or code before the number, or a currency word after it. */
export function readMoney(tokens: readonly Token[], { first, last, power }: Numeral): FoundUnit | undefined {
  const before = currencyBefore(tokens, first);
  if (before && (tokens[first]?.gap !== true || before.value.length === 3)) {
    const unit = before.value === '¥' ? yenOrYuan(tokens, first) : before.value;
    return { kind: 'money', unit, first: before.first, last };
  }
  const next = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  const after = CURRENCY_AFTER.at(tokens, next);
  if (after && !(tokens[after.last]?.kind === 'sign' && touches(tokens[after.last + 1]))) {
    return { kind: 'money', unit: after.value, first, last: after.last };
  }
  if (/^pounds?$/.test(tokens[next]?.lower ?? '') && !/^(?:feet|foot)$/.test(tokens[next + 2]?.lower ?? ''))
    return { ...pounds(tokens, first, next, power), first, last: next };
  const isPence = tokens[next]?.lower === 'p' && touches(tokens[next]) && !LINES.has(tokens[last]?.text ?? '');
  if (isPence) return { kind: 'money', unit: 'pence', first, last: next };
  return undefined;
}

/** The currency before a number; letters before "$" are a nation's in capitals only, and single ones against it: "a $5 fee". */
function currencyBefore(tokens: readonly Token[], first: number): Match<string> | undefined {
  const found = CURRENCY_BEFORE.before(tokens, first);
  if (found?.first === first - 1 && tokens[first - 1]?.text === 'Y' && !touches(tokens[first])) return undefined;
  const letters = found && found.last > found.first ? tokens[found.first] : undefined;
  if (!found || !letters || (isCapital(letters) && (letters.text.length > 1 || touches(tokens[found.last]))))
    return found;
  return { value: 'USD', first: found.last, last: found.last };
}

function pounds(
  tokens: readonly Token[],
  first: number,
  word: number,
  power: number,
): Pick<FoundUnit, 'kind' | 'unit'> {
  const near = [-5, -4, -3, -2, -1].map((step) => tokens[first + step]?.lower ?? '');
  const weight = tokens[word + 1]?.lower === 'of' || near.some((lower) => WEIGHT.has(lower));
  const money = power >= 3 || near.some((lower) => PAYMENT.has(lower));
  return money && !weight ? { kind: 'money', unit: 'GBP' } : { kind: 'measure', unit: 'lb' };
}
