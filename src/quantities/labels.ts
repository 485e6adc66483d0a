import type { Numeral } from './numerals.ts';
import { isQuoted } from './quotes.ts';
import { isCapital, isStop, type Token, touches } from './tokens.ts';
import { isFunctionWord, isPlural } from './word-classes.ts';

/** Nouns that a number after them names, not counts: "Article 5", "page 12". */
const LABEL_NOUNS = new Set(
  `no no. nos number numbers article articles chapter section sections clause paragraph figure fig table page pages pp room
  rooms route highway interstate flight gate building block line lines phase level grade class category type version
  windows model mark group team act part volume vol episode season lot platform track unit step rule item question day
  district ward precinct resolution appendix annex schedule title psalm verse channel exit stage tier
  division zone sector game round week serial formula bus train run floor lane pier studio hall`.split(/\s+/),
);

/**
 * Whether a number is part of a name or a label, not an amount: "S&P 500", "No. 1", "5G", "1+5+2", "88 Strategy",
 * "13th Five-Year Plan". Told from capitals, quotes, label nouns and what touches it; a sign, scale or unit clears it.
 *
 * @param hasUnit - A unit or currency of the lexicon, or a counted noun, belongs to the number.
 */
export function isLabel(tokens: readonly Token[], numeral: Numeral, hasUnit: 'lexicon' | 'noun' | 'none'): boolean {
  if (isJoined(tokens, numeral) || (hasUnit !== 'lexicon' && isSuffixed(tokens, numeral))) return true;
  if (hasUnit === 'lexicon') return isTitled(tokens, numeral);
  if (isQuoted(tokens, numeral.first, numeral.last) && !isMeasured(tokens, numeral)) return true;
  if (isTitled(tokens, numeral) || followsLabelNoun(tokens, numeral.first)) return true;
  if (hasUnit === 'noun') return followsName(tokens, numeral) && tokens[numeral.first - 2]?.lower === 'the';
  return followsName(tokens, numeral) || isBracketed(tokens, numeral) || namesWhatFollows(tokens, numeral);
}

/** Letters after it that are no unit: "5G", "80s", "18th". */
function isSuffixed(tokens: readonly Token[], { last, form }: Numeral): boolean {
  return form === 'digits' && touches(tokens[last + 1]) && tokens[last + 1]?.kind === 'word';
}

/** Letters before it, or signs that tie it to another number: "1+5+2", "Covid-19", "24/7", "v1.2". */
function isJoined(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (
    touches(next) &&
    /^[+/:_@=*.-]$/.test(next.text) &&
    touches(tokens[last + 2]) &&
    tokens[last + 2]?.kind === 'number'
  ) {
    return next.text !== '-';
  }
  if (!before || !touches(tokens[first])) return false;
  if (/^[#+/:_@=*.]$/.test(before.text)) return true;
  if (before.kind === 'word') return true;
  return before.text === '-' && touches(before) && tokens[first - 2]?.kind === 'word';
}

/** A number word with a capital inside a sentence, or before a capitalised word: "Ten Thousand Million Project". */
function isTitled(tokens: readonly Token[], { first, last, form }: Numeral): boolean {
  if (form === 'digits' || !isCapital(tokens[first])) return false;
  const start = first === 0 || isStop(tokens, first - 1) || /^[“"':—(]$/.test(tokens[first - 1]?.text ?? '');
  const follower = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  return !start || (isCapital(tokens[follower]) && !isStop(tokens, last + 1));
}

function followsLabelNoun(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.text === '.' || tokens[first - 1]?.text === '#' ? first - 2 : first - 1;
  const word = tokens[at]?.lower ?? '';
  return tokens[first - 1]?.text === '#' || (LABEL_NOUNS.has(word) && (tokens[first]?.gap ?? false));
}

/** "Boeing 737", "S&P 500": a capitalised word before it that is not the sentence's first. */
function followsName(tokens: readonly Token[], { first, form }: Numeral): boolean {
  const name = tokens[first - 1];
  if (form !== 'digits' || !isCapital(name) || isFunctionWord(name) || !/^\d{1,4}$/.test(tokens[first]?.text ?? ''))
    return false;
  return first > 1 && !isStop(tokens, first - 2);
}

/** "(1)", "[2]", "1." at a line's head. */
function isBracketed(tokens: readonly Token[], { first, last }: Numeral): boolean {
  return /^[([]$/.test(tokens[first - 1]?.text ?? '') && /^[)\]]$/.test(tokens[last + 1]?.text ?? '');
}

/** "88 Strategy": a capitalised word after it, where no plural shows that it is counted. */
function namesWhatFollows(tokens: readonly Token[], { last, form }: Numeral): boolean {
  const next = tokens[last + 1];
  return form === 'digits' && isCapital(next) && !isFunctionWord(next) && !isPlural(next);
}

/** Digits that are too exact for a label: a decimal, a scale, groups of thousands. */
const isMeasured = (tokens: readonly Token[], { first, last, form }: Numeral): boolean =>
  form === 'digits' && (last > first || /[.,]/.test(tokens[first]?.text ?? ''));
