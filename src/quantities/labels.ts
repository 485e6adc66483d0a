import type { Amount } from './amounts.ts';
import type { Numeral } from './numerals.ts';
import { isQuoted } from './quotes.ts';
import { isCapital, isStop, type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isContent, isFunctionWord, isPlural } from './word-classes.ts';

/** Nouns that a number after them names, not counts: "Article 5", "page 12". */
const LABEL_NOUNS = new Set(
  `no no. nos number numbers article articles chapter section sections clause paragraph figure fig table page pages pp room
  rooms route highway interstate flight gate building block line lines phase level grade class category type version
  windows model mark group team act part volume vol episode season lot platform track unit step rule item question day
  district ward precinct resolution appendix annex schedule title psalm verse channel exit stage tier
  division zone sector game round week serial formula bus train run floor lane pier studio hall`.split(/\s+/),
);

/** Those that stay label nouns before a counted noun: "grade 5 pupils", not "game 5 players" or "train 500 teachers". */
const SURE_LABEL_NOUNS = new Set(
  'no no. nos number article chapter section page phase type grade level flight room version'.split(' '),
);

/** Before a name, they make it a place or a time, which a count may follow: "In China 500 people". */
const PLACING = new Set(['in', 'at', 'from', 'on', 'near', 'of', 'to', 'across', 'last', 'since']);

/**
 * Whether a number is part of a name or a label, not an amount: "S&P 500", "No. 1", "5G", "1+5+2", "88 Strategy",
 * "13th Five-Year Plan". Told from capitals, quotes, label nouns and what touches it; a sign, scale or unit clears it.
 */
export function isLabel(tokens: readonly Token[], { numeral, first, source: hasUnit }: Amount): boolean {
  if (isJoined(tokens, { ...numeral, first }) || (hasUnit !== 'lexicon' && isSuffixed(tokens, numeral))) return true;
  if (hasUnit === 'lexicon') return isTitled(tokens, numeral);
  if (isQuoted(tokens, numeral.first, numeral.last) && !isMeasured(tokens, numeral)) return true;
  const labels = hasUnit === 'noun' ? SURE_LABEL_NOUNS : LABEL_NOUNS;
  if (isTitled(tokens, numeral) || followsLabelNoun(tokens, numeral.first, labels)) return true;
  if (isModel(tokens, numeral)) return true;
  if (hasUnit === 'noun') return followsName(tokens, numeral) && !PLACING.has(tokens[numeral.first - 2]?.lower ?? '');
  return followsName(tokens, numeral) || namesWhatFollows(tokens, numeral);
}

/**
 * Whether digits are no amount whatever follows them: in brackets alone, "(1)"; one of several side by side, "0800 123 456";
 * or one of three tied by signs, "4,5,6".
 */
export function isBareDigits(tokens: readonly Token[], numeral: Numeral): boolean {
  return numeral.form === 'digits' && (isBracketed(tokens, numeral) || isRow(tokens, numeral));
}

function isRow(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (tokens[last + 1]?.kind === 'number') return true;
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

/** Letters after it that are no unit: "5G", "80s", "18th". */
function isSuffixed(tokens: readonly Token[], { last, form }: Numeral): boolean {
  return form === 'digits' && touches(tokens[last + 1]) && tokens[last + 1]?.kind === 'word';
}

/** Letters before it, or signs that tie it to another number: "1+5+2", "Covid-19", "24/7", "v1.2". */
function isJoined(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (isTied(tokens, last + 1, last + 2) && tokens[last + 2]?.kind === 'number') {
    const isPair = tokens[last + 1]?.text === '/' && UNITS.at(tokens, last + 3)?.value.kind === 'measure';
    if (!isPair && /^[+/:_@=*.]$/.test(tokens[last + 1]?.text ?? '')) return true;
  }
  const before = tokens[first - 1];
  if (!before || !touches(tokens[first])) return false;
  if (before.kind === 'word' || before.text === '#') return true;
  if (before.text === '/' && tokens[first]?.kind === 'number')
    return touches(before) && UNITS.at(tokens, last + 1)?.value.kind !== 'measure';
  if (/^[+:_@=*.]$/.test(before.text)) return touches(before);
  return before.text === '-' && touches(before) && isNameBefore(tokens, first - 2);
}

/** A word that makes a name with the number after its hyphen: "Covid-19"; not the unit of "£25m-£30m", not "0-to-60". */
const isNameBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.lower !== 'to' &&
  !(touches(tokens[at]) && tokens[at - 1]?.kind === 'number');

/** A number word with a capital inside a sentence, or before a capitalised word: "Ten Thousand Million Project". */
function isTitled(tokens: readonly Token[], { first, last, form }: Numeral): boolean {
  if (form === 'digits' || !isCapital(tokens[first])) return false;
  const start = first === 0 || isStop(tokens, first - 1) || /^[“"':—(]$/.test(tokens[first - 1]?.text ?? '');
  const follower = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  return !start || (isCapital(tokens[follower]) && !isStop(tokens, last + 1));
}

function followsLabelNoun(tokens: readonly Token[], first: number, labels: ReadonlySet<string>): boolean {
  const at = tokens[first - 1]?.text === '.' || tokens[first - 1]?.text === '#' ? first - 2 : first - 1;
  const word = tokens[at]?.lower ?? '';
  return tokens[first - 1]?.text === '#' || (labels.has(word) && (tokens[first]?.gap ?? false));
}

/** "Boeing 737", "S&P 500", "iPhone 8": a capitalised word before it that a sentence's beginning does not explain. */
function followsName(tokens: readonly Token[], { first, form }: Numeral): boolean {
  const name = tokens[first - 1];
  if (form !== 'digits' || !name || !/^\d{1,4}$/.test(tokens[first]?.text ?? '')) return false;
  if (/^\p{Ll}+\p{Lu}/u.test(name.text)) return true;
  if (!isCapital(name) || name.lower.endsWith("'s") || isFunctionWord(name)) return false;
  return first > 1 && !isStop(tokens, first - 2);
}

/** "production of the 737": a plain number of hundreds after "the", with nothing that it counts. */
const isModel = (tokens: readonly Token[], { first, last, form, value }: Numeral): boolean =>
  form === 'digits' &&
  tokens[first - 1]?.lower === 'the' &&
  /^\d{3}$/.test(tokens[first]?.text ?? '') &&
  first === last &&
  (value ?? 0) % 100 > 0 &&
  !isContent(tokens[last + 1]) &&
  !/^(?:who|that|which|of|were|are|%|others?)$/.test(tokens[last + 1]?.lower ?? '');

/** "88 Strategy": a capitalised word after it, where no plural shows that it is counted. */
function namesWhatFollows(tokens: readonly Token[], { first, last, form }: Numeral): boolean {
  const next = tokens[last + 1];
  const isName = isCapital(next) && !isFunctionWord(next) && !isPlural(next);
  return isName && form === 'digits' && !/[.,]/.test(tokens[last]?.text ?? '') && first === last;
}

/** Digits that are too exact for a label: a decimal, a scale, groups of thousands. */
const isMeasured = (tokens: readonly Token[], { first, last, form }: Numeral): boolean =>
  form === 'digits' && (last > first || /[.,]/.test(tokens[first]?.text ?? ''));
