import { CARDINALS } from '../numerals.ts';
import type { Amount } from './amounts.ts';
import { CURRENCY_AFTER } from './currencies.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';
import { readYear } from './years.ts';

/** Reads a ratio that begins with a number: "one in five", "nine out of ten", "3:1", "two-to-one". */
export function readRatio(tokens: readonly Token[], part: Numeral): Amount | undefined {
  const next = isOneNoun(tokens, part) ? part.last + 2 : part.last + 1;
  const whole = part.power > 0 || !PLAIN.has(part.form) ? undefined : readJoint(tokens, next);
  const other = whole && readNumeral(tokens, whole.next);
  if (
    !whole ||
    part.value === null ||
    !other?.value ||
    !(other.form === part.form || (whole.share && part.value === 1 && other.form === 'digits'))
  )
    return undefined;
  if (whole.inYear && readYear(tokens, whole.next)) return undefined;
  const fits = whole.share ? isShare(tokens, part.value, other) : isOdds(part.value, other.value);
  return fits ? ratio(part, other.last, part.value / other.value, null) : undefined;
}

/** "One teacher in eight", not "one goal in 20 games": what is shared stands before, and nothing is counted after. */
function isOneNoun(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const other = tokens[last + 2]?.lower === 'in' ? readNumeral(tokens, last + 3) : undefined;
  return (
    first === last &&
    tokens[first]?.lower === 'one' &&
    isContent(tokens[last + 1]) &&
    other?.form === 'words' &&
    other.power === 0 &&
    (!isContent(tokens[other.last + 1]) || isVerb(tokens, other.last + 1))
  );
}

const PLAIN = new Set<Numeral['form']>(['digits', 'words']);

/** Reads "tenfold". */
export function readFold(tokens: readonly Token[], at: number): Amount | undefined {
  const [, word = ''] = /^(\w+)fold$/.exec(tokens[at]?.lower ?? '') ?? [];
  const value = word === 'hundred' ? 100 : CARDINALS[word];
  if (!value) return undefined;
  return ratio({ first: at, last: at, value, digits: String(value), power: 0, form: 'words' }, at, value, 'times');
}

/** "in", "out of", "of every" part a share; ":" and "-to-" a ratio. */
function readJoint(
  tokens: readonly Token[],
  at: number,
): { next: number; share: boolean; inYear?: boolean } | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.lower);
  if (first === 'in') return { next: second === 'every' ? at + 2 : at + 1, share: true, inYear: second !== 'every' };
  if (first === 'out' && second === 'of') return { next: third === 'every' ? at + 3 : at + 2, share: true };
  if (first === 'of' && second === 'every') return { next: at + 2, share: true };
  if (first === ':' && touches(tokens[at]) && touches(tokens[at + 1])) return { next: at + 1, share: false };
  return first === '-' && second === 'to' && third === '-' ? { next: at + 3, share: false } : undefined;
}

const isOdds = (part: number, whole: number): boolean => whole === 1 || part === 1 || part + whole === 100;

/** A share has the greater number second, and there no unit of its own: "5 in 10 minutes" is none. */
function isShare(tokens: readonly Token[], part: number, { value, last }: Numeral): boolean {
  const unit = UNITS.at(tokens, last + 1)?.value;
  const measured =
    (unit !== undefined && unit.letters === undefined) || CURRENCY_AFTER.at(tokens, last + 1) !== undefined;
  return part < (value ?? 0) && (value ?? 0) <= 1e6 && !measured;
}

const ratio = (numeral: Numeral, last: number, value: number, unit: string | null): Amount => ({
  numeral,
  first: numeral.first,
  last,
  kind: 'ratio',
  unit,
  value,
  source: 'lexicon',
});
