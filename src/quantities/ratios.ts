import type { Amount } from './amounts.ts';
import { CURRENCY_AFTER } from './currencies.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';

/** Reads a ratio: "one in five", "nine out of ten", "3:1", "two-to-one", "tenfold". */
export function readRatio(tokens: readonly Token[], at: number): Amount | undefined {
  return readFold(tokens, at) ?? readParts(tokens, at);
}

const WORD_FOLD = /^(two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred)fold$/;
const FOLDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};

function readFold(tokens: readonly Token[], at: number): Amount | undefined {
  const word = WORD_FOLD.exec(tokens[at]?.lower ?? '')?.[1];
  const value = word && FOLDS[word];
  return value ? ratio(wordNumeral(at, value), at, at, value, 'times') : undefined;
}

function readParts(tokens: readonly Token[], at: number): Amount | undefined {
  const part = readNumeral(tokens, at);
  if (!part || part.power > 0 || part.value === null || part.form === 'fraction' || part.form === 'vague')
    return undefined;
  const joint = readJoint(tokens, part.last + 1);
  const whole = joint && readNumeral(tokens, joint.next);
  if (!whole?.value || whole.form === 'fraction' || whole.form !== part.form) return undefined;
  const fits = joint?.share
    ? part.value < whole.value && whole.value <= 1e6 && !isMeasured(tokens, whole)
    : isOdds(part, whole);
  return fits ? ratio(part, part.first, whole.last, part.value / whole.value, null) : undefined;
}

/** "in", "out of", "of every" part a share; ":" and "-to-" a ratio. */
function readJoint(tokens: readonly Token[], at: number): { next: number; share: boolean } | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.lower);
  if (first === 'in') return { next: second === 'every' ? at + 2 : at + 1, share: true };
  if (first === 'out' && second === 'of') return { next: third === 'every' ? at + 3 : at + 2, share: true };
  if (first === 'of' && second === 'every') return { next: at + 2, share: true };
  if (first === ':' && touches(tokens[at]) && touches(tokens[at + 1])) return { next: at + 1, share: false };
  return first === '-' && second === 'to' && third === '-' ? { next: at + 3, share: false } : undefined;
}

const isOdds = (part: Numeral, whole: Numeral): boolean =>
  whole.value === 1 || part.value === 1 || (part.value ?? 0) + (whole.value ?? 0) === 100;

/** The second number has a unit of its own: "5 in 10 minutes" is no share. */
function isMeasured(tokens: readonly Token[], { last }: Numeral): boolean {
  const unit = UNITS.at(tokens, last + 1)?.value;
  return (unit !== undefined && unit.glued === undefined) || CURRENCY_AFTER.at(tokens, last + 1) !== undefined;
}

const wordNumeral = (at: number, value: number): Numeral => ({
  first: at,
  last: at,
  value,
  digits: String(value),
  power: 0,
  form: 'words',
});

const ratio = (numeral: Numeral, first: number, last: number, value: number, unit: string | null): Amount => ({
  numeral,
  first,
  last,
  kind: 'ratio',
  unit,
  value,
  source: 'lexicon',
});
