import { scaleDecimal, wordTable } from '../numerals.ts';
import { readFraction } from './fractions.ts';
import { readWords } from './number-words.ts';
import { readScale } from './scales.ts';
import { type Token, touches } from './tokens.ts';
import { readVague } from './vague-plurals.ts';

/** A number as written, before its unit. */
export interface Numeral {
  readonly first: number;
  /** The last token of it. */
  readonly last: number;
  readonly value: number | null;
  readonly valueTo?: number;
  /** What is scaled: the decimal in front of "billion". */
  readonly digits: string;
  /** By which power of ten. */
  readonly power: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'ordinal';
}

/** Reads the number that begins at a token, with its sign and its scale; `undefined` when none does. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readFraction(tokens, at) ?? readDigits(tokens, at);
  if (token?.kind !== 'word') return undefined;
  return readVague(tokens, at) ?? readFraction(tokens, at) ?? readWords(tokens, at);
}

const GLYPHS = wordTable<string>({ '¼': '25', '½': '5', '¾': '75' });

function readDigits(tokens: readonly Token[], at: number): Numeral {
  const grouped = spacedGroups(tokens, at);
  const printed =
    grouped > at
      ? tokens
          .slice(at, grouped + 1)
          .map(({ text }) => text)
          .join('')
      : (tokens[at]?.text ?? '');
  const glyph = touches(tokens[grouped + 1]) ? GLYPHS[tokens[grouped + 1]?.text ?? ''] : undefined;
  const digits = `${printed.startsWith('.') ? '0' : ''}${printed}${glyph ? `.${glyph}` : ''}`;
  const scale = readScale(tokens, at, glyph ? grouped + 2 : grouped + 1);
  const negative = isNegative(tokens, at);
  const size = scaleDecimal(digits, scale.power);
  return {
    first: negative ? at - 1 : at,
    last: scale.next - 1,
    value: negative && size !== null ? -size : size,
    digits,
    power: scale.power,
    form: 'digits',
  };
}

/** The last group of "10 000" or "1 200 000", which a number of one to three digits begins; else the number itself. */
function spacedGroups(tokens: readonly Token[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.kind === 'number') return at;
  let last = at;
  while (last < at + 4 && tokens[last + 1]?.kind === 'number' && /^\d{3}$/.test(tokens[last + 1]?.text ?? ''))
    last += 1;
  return tokens[last + 1]?.kind === 'number' ? at : last;
}

/** A minus: against its number, and apart from whatever stands before it. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.lower === 'minus') return tokens[at - 2]?.kind !== 'number';
  if (sign?.text !== '-' || !touches(tokens[at])) return false;
  const before = tokens[at - 2];
  return before === undefined || before.text === '(' || (sign.gap && before.kind !== 'number');
}

/** The same number under the scale of another: "3" of "3-5 billion". */
export function rescale(numeral: Numeral, power: number): Numeral {
  return { ...numeral, power, value: scaleDecimal(numeral.digits, power) };
}
