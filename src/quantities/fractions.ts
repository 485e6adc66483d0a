import { CARDINALS, ORDINALS, SCALES, wordTable } from '../numerals.ts';
import type { Numeral } from './numerals.ts';
import { type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isContent } from './word-classes.ts';

const GLYPHS = wordTable<number>({
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});

/** Words that make "half" an amount when they follow it, or stand before it; "first half" and "half-time" are none. */
const AFTER_HALF = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'all', 'percent']);
const BEFORE_HALF = new Set(['about', 'nearly', 'almost', 'over', 'by', 'than', 'around', 'roughly', 'in']);
const PERIODS = new Set(['first', 'second', 'latter', 'other', 'past', 'last', 'next', 'final', 'previous', 'for']);

/** Words before "a third" that make it an amount where no noun follows: "cut by a third", "up almost a quarter". */
const BEFORE_PART = new Set([
  ...BEFORE_HALF,
  'up',
  'down',
  'rose',
  'fell',
  'grew',
  'only',
  'just',
  'under',
  'another',
  'to',
  'from',
]);

/** Reads a fraction: "½", "3/4", "2 1/2", "two-thirds", "a quarter of", "half the". */
export function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  return tokens[at]?.kind === 'number'
    ? readDigitFraction(tokens, at)
    : (readWordFraction(tokens, at) ?? readHalf(tokens, at));
}

function readDigitFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const glyph = GLYPHS[tokens[at]?.text ?? ''];
  if (glyph !== undefined) return fraction(at, at, glyph);
  const whole = tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.gap ? Number(tokens[at]?.text) : undefined;
  const start = whole === undefined ? at : at + 1;
  const [over, under] = [Number(tokens[start]?.text), Number(tokens[start + 2]?.text)];
  const slash = tokens[start + 1]?.text === '/' && touches(tokens[start + 1]) && touches(tokens[start + 2]);
  const between = !touches(tokens[start]) || tokens[start - 1]?.text === '(';
  if (
    !slash ||
    !between ||
    !(over > 0 && over < under && (under <= 10 || under === 16 || under === 32)) ||
    tokens[start + 3]?.text === '/'
  )
    return undefined;
  if (!Number.isInteger(whole ?? 0)) return undefined;
  const power = SCALES[tokens[start + 3]?.lower ?? ''] ?? 0;
  const scaled = power > 2 && tokens[start + 3]?.gap ? power : 0;
  return fraction(at, scaled ? start + 3 : start + 2, (((whole ?? 0) * under + over) * 10 ** scaled) / under);
}

function readWordFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const leading = tokens[at]?.lower ?? '';
  const over = leading === 'a' || leading === 'an' ? 1 : CARDINALS[leading];
  if (!over || over > 20) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const name = tokens[at + 1 + hyphen]?.lower ?? '';
  const under = partOf(name);
  const last = at + 1 + hyphen;
  if (name.startsWith('quarter') && PERIODS.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (under === undefined || name.endsWith('s') !== over > 1 || isPartOfScale(tokens, last)) return undefined;
  const certain =
    over > 1 ||
    (leading === 'one' && name !== 'half') ||
    /^(?:of|the|its|their)$/.test(tokens[last + 1]?.lower ?? '') ||
    isPartOfUnit(tokens, last) ||
    (BEFORE_PART.has(tokens[at - 1]?.lower ?? '') && !isContent(tokens[last + 1]));
  return certain && (over > 1 || name !== 'second') ? fraction(at, last, over / under) : undefined;
}

/** How many of the named part make a whole. */
function partOf(name: string): number | undefined {
  if (name === 'quarter' || name === 'quarters') return 4;
  if (name === 'half' || name === 'halves') return 2;
  const value = ORDINALS[name.endsWith('s') ? name.slice(0, -1) : name];
  return value !== undefined && value > 2 ? value : undefined;
}

function readHalf(tokens: readonly Token[], at: number): Numeral | undefined {
  if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.text === '-' || PERIODS.has(tokens[at - 1]?.lower ?? '')) {
    return undefined;
  }
  const after = tokens[at + 1]?.lower ?? '';
  if (after === 'a' && isScaled(tokens[at + 2]?.lower ?? '')) return undefined;
  if (!AFTER_HALF.has(after) && !BEFORE_HALF.has(tokens[at - 1]?.lower ?? '')) return undefined;
  return fraction(at, at, 0.5);
}

/** "a quarter-inch". */
const isPartOfUnit = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === '-' && touches(tokens[last + 1]) && UNITS.at(tokens, last + 2)?.value.kind === 'measure';

/** "a quarter of a million" is a whole number. */
const isPartOfScale = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'a' && isScaled(tokens[last + 3]?.lower ?? '');

/** "half a million", "half a dozen" are whole numbers. */
const isScaled = (word: string): boolean => word === 'dozen' || (word.length > 3 && SCALES[word] !== undefined);

const fraction = (first: number, last: number, value: number): Numeral => ({
  first,
  last,
  value,
  digits: String(value),
  power: 0,
  form: 'fraction',
});
