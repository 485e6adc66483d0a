import type { Amount } from './amounts.ts';
import { isJoined } from './joined-digits.ts';
import { followsLabelled, followsLabelNoun, followsName, isModel, namesWhatFollows } from './name-numbers.ts';
import type { Numeral } from './numerals.ts';
import { isQuoted } from './quotes.ts';
import { isCapital, isStop, type Token, touches } from './tokens.ts';

/** Before a name, they make it a place or a time, which a count may follow: "In China 500 people". */
const PLACING = new Set(['in', 'at', 'from', 'on', 'near', 'of', 'to', 'across', 'last', 'since']);

/** What a name may be told to have, right after it: "took Liverpool 16 points clear". */
const SCORES = /^(?:points|seats|votes|goals|runs|wickets|games|wins|people|times)$/;

/**
 * Whether a number is part of a name or a label, not an amount: "S&P 500", "No. 1", "5G", "1+5+2", "88 Strategy",
 * "13th Five-Year Plan". Told from capitals, quotes, label nouns and what touches it; a sign, scale or unit clears it.
 */
export function isLabel(tokens: readonly Token[], { numeral, first, source }: Amount): boolean {
  if (isJoined(tokens, { ...numeral, first }) || (source !== 'lexicon' && isSuffixed(tokens, numeral))) return true;
  if (source === 'lexicon') return isTitled(tokens, numeral);
  if (isQuoted(tokens, numeral.first, numeral.last) && !isMeasured(tokens, numeral)) return true;
  if (isTitled(tokens, numeral) || followsLabelNoun(tokens, numeral.first, source === 'noun')) return true;
  if (isModel(tokens, numeral) || (source === 'none' && (followsLabelled(tokens, first) || isCode(tokens, numeral))))
    return true;
  if (source === 'noun' && SCORES.test(tokens[numeral.last + 1]?.lower ?? '')) return false;
  if (source === 'noun') return followsName(tokens, numeral) && !PLACING.has(tokens[numeral.first - 2]?.lower ?? '');
  return followsName(tokens, numeral, true) || namesWhatFollows(tokens, numeral);
}

/** Nine digits in a row or more, without a group or a unit: a telephone's, an account's. */
const isCode = (tokens: readonly Token[], { first, last }: Numeral): boolean =>
  first === last && /^\d{9,}$/.test(tokens[first]?.text ?? '');

/** Letters after it that are no unit: "5G", "80s", "18th". */
function isSuffixed(tokens: readonly Token[], { last, form }: Numeral): boolean {
  return form === 'digits' && touches(tokens[last + 1]) && tokens[last + 1]?.kind === 'word';
}

/** A number word with a capital inside a sentence, or before a capitalised word: "Ten Thousand Million Project". */
function isTitled(tokens: readonly Token[], { first, last, form }: Numeral): boolean {
  if (form === 'digits' || !isCapital(tokens[first])) return false;
  const start = first === 0 || isStop(tokens, first - 1) || /^[“"':—(]$/.test(tokens[first - 1]?.text ?? '');
  const follower = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  return !start || (isCapital(tokens[follower]) && !isStop(tokens, last + 1));
}

/** Digits that are too exact for a label: a decimal, a scale, groups of thousands. */
const isMeasured = (tokens: readonly Token[], { first, last, form }: Numeral): boolean =>
  form === 'digits' && (last > first || /[.,]/.test(tokens[first]?.text ?? ''));
