import { isGeneration } from './counted-nouns.ts';
import type { Numeral } from './numerals.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';

/**
 * Whether digits are no amount whatever follows them: in brackets alone, "(1)"; one of several side by side, "0800 123 456";
 * or one of three tied by signs, "4,5,6".
 */
export function isBareDigits(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.form === 'digits' && (isBracketed(tokens, numeral) || isRow(tokens, numeral));
}

function isRow(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (tokens[last + 1]?.kind === 'number' && !isGeneration(tokens, last + 1)) return true;
  if (tokens[first - 1]?.kind === 'number' && !isNamed(tokens, first - 1)) return true;
  const before = isTied(tokens, first - 1, first) && tokens[first - 2]?.kind === 'number';
  const after = isTied(tokens, last + 1, last + 2) && tokens[last + 2]?.kind === 'number';
  if (before && after) return true;
  if (before)
    return isComma(tokens, first - 1) || (isTied(tokens, first - 3, first - 2) && tokens[first - 4]?.kind === 'number');
  return (
    after && (isComma(tokens, last + 1) || (isTied(tokens, last + 3, last + 4) && tokens[last + 4]?.kind === 'number'))
  );
}

/** "Nikkei 225", "Russell 2000": a number of three or four digits that a name before it takes in. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) && /^\d{2,4}$/.test(tokens[at]?.text ?? '') && (tokens[at]?.gap ?? false) && at > 1;

/** "(1)", "[2]", "1." at a line's head. */
function isBracketed(tokens: readonly Token[], { first, last }: Numeral): boolean {
  return /^[([]$/.test(tokens[first - 1]?.text ?? '') && /^[)\]]$/.test(tokens[last + 1]?.text ?? '');
}

const isComma = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === ',';

/** A sign with nothing but itself between the tokens on its two sides. */
const isTied = (tokens: readonly Token[], sign: number, next: number): boolean =>
  tokens[sign]?.kind === 'sign' && tokens[sign]?.gap === false && tokens[next]?.gap === false;

/** Letters or signs that tie it to a name or to another number: "1+5+2", "Covid-19", "7-Eleven", "24/7", "v1.2". */
export function isJoined(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (isTied(tokens, last + 1, last + 2) && isCapital(tokens[last + 2]) && tokens[last + 1]?.text === '-') {
    if (!UNITS.at(tokens, last + 2)) return true;
  }
  if (isTied(tokens, last + 1, last + 2) && tokens[last + 2]?.kind === 'number') {
    const isPair = tokens[last + 1]?.text === '/' && UNITS.at(tokens, last + 3)?.value.kind === 'measure';
    if (!isPair && /^[+/:_@=*.]$/.test(tokens[last + 1]?.text ?? '')) return true;
  }
  const before = tokens[first - 1];
  if (!before || !touches(tokens[first])) return false;
  if (before.kind === 'word' || before.text === '#') return true;
  if (before.text === '/' && tokens[first]?.kind === 'number')
    return touches(before) && UNITS.at(tokens, last + 1)?.value.kind !== 'measure';
  if (before.text === '+' && /^[([]$/.test(tokens[first - 2]?.text ?? '')) return false;
  if (/^[+:_@=*.]$/.test(before.text)) return touches(before);
  return before.text === '-' && touches(before) && isNameBefore(tokens, first - 2);
}

/** A word that makes a name with the number after its hyphen: "Covid-19"; not the unit of "£25m-£30m", not "0-to-60". */
const isNameBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.lower !== 'to' &&
  !(touches(tokens[at]) && tokens[at - 1]?.kind === 'number');
