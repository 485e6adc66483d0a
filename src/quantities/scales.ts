import { SCALES } from '../numerals.ts';
import { isMoneySign } from './currencies.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { isContent, isPlural } from './word-classes.ts';

/** Words shortly before "35m" that make it millions, not metres. */
const PEOPLE = new Set(
  'population people users viewers audience subscribers customers visitors sold votes copies sales'.split(' '),
);

/**
 * Reads the scale words and letters after a number.
 *
 * The letters m, b and k also begin units and names: "k" and capitals count against their digits only, "m" and "b"
 * after a currency sign or before what is counted.
 *
 * @param at - The number's token.
 * @param next - The first token after the number.
 * @returns The power of ten, 0 for none, and the first token after the scale.
 */
export function readScale(tokens: readonly Token[], at: number, next: number): { power: number; next: number } {
  let power = 0;
  let after = next;
  for (;;) {
    const hyphen = tokens[after]?.text === '-' && touches(tokens[after]) && touches(tokens[after + 1]) ? 1 : 0;
    const token = tokens[after + hyphen];
    const step = token?.kind === 'word' ? SCALES[token.lower] : undefined;
    if (token === undefined || step === undefined) return { power, next: after };
    if (/^[a-z]$/.test(token.lower) && (hyphen > 0 || power > 0 || !isScaleLetter(tokens, at, after))) {
      return { power, next: after };
    }
    power += step;
    after += hyphen + 1;
  }
}

function isScaleLetter(tokens: readonly Token[], at: number, after: number): boolean {
  const letter = tokens[after];
  if (isMoneySign(tokens, at - 1)) return touches(letter) || letter?.lower === 'm';
  if (!touches(letter)) return false;
  const following = tokens[after + 1];
  if (letter.lower === 'k') return !isContent(following) || isPlural(following) || isPlural(tokens[after + 2]);
  if (letter.text === 'M' || letter.text === 'B') return !isCapital(following) && tokens[at]?.text !== '3';
  if ([1, 2, 3, 4, 5, 6].some((step) => PEOPLE.has(tokens[at - step]?.lower ?? ''))) return true;
  return following?.lower === 'of' || isPlural(following) || isPlural(tokens[after + 2]);
}
