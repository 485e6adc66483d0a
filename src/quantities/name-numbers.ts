import type { Numeral } from './numerals.ts';
import { isCapital, isStop, type Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isAdverb, isContent, isFunctionWord, isPlural } from './word-classes.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that a number after them names, not counts: "Article 5", "page 12". */
const LABEL_NOUNS = list(`
  no no. nos number numbers article articles chapter section sections clause paragraph figure fig table page pages pp room
  rooms route highway interstate flight gate building block line lines phase level grade class category type version
  windows model mark group team act part volume vol episode season lot platform track unit step rule item question day
  district ward precinct resolution appendix annex schedule title psalm verse channel exit stage tier terminal area exhibit
  division zone sector game round week serial formula bus train run floor lane pier studio hall berth checkpoint kilometre
  kilometer box form protocol call dial reference ref code pin postcode zip extension ext isbn id berth motorway junction apartment suite size factor plan`);

/** Those that stay label nouns before a counted noun: "grade 5 pupils", not "game 5 players" or "train 500 teachers". */
const SURE_LABEL_NOUNS = list(
  'no no. nos number article chapter section page phase type grade level flight room version',
);

/** Those that do so with a capital: "Route 66 runs". */
const SURE_LABEL_NAMES = list(`
  route highway interstate bus gate terminal area channel exhibit category tier junction motorway resolution appendix annex
  episode district ward precinct apartment suite pier berth formula checkpoint class group season psalm protocol hall model`);

/** "Article 5", "No. 7", "#3", "junctions 15 and 16"; before a counted noun only after nouns that are sure. */
export function followsLabelNoun(tokens: readonly Token[], first: number, counts: boolean): boolean {
  const at = tokens[first - 1]?.text === '.' || tokens[first - 1]?.text === '#' ? first - 2 : first - 1;
  const word = tokens[at]?.lower ?? '';
  const named = isCapital(tokens[at]) && SURE_LABEL_NAMES.has(word);
  const labels = counts && !named ? SURE_LABEL_NOUNS : LABEL_NOUNS;
  const isListed = word.endsWith('s') && LABEL_NOUNS.has(word.slice(0, -1)) && isJoint(tokens[first + 1]);
  return tokens[first - 1]?.text === '#' || ((labels.has(word) || named || isListed) && (tokens[first]?.gap ?? false));
}

/** The further numbers of "pages 12 to 15", "sections 4 and 5". */
export function followsLabelled(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 3]?.lower ?? '';
  return (
    isJoint(tokens[first - 1]) &&
    tokens[first - 2]?.kind === 'number' &&
    noun.endsWith('s') &&
    LABEL_NOUNS.has(noun.slice(0, -1))
  );
}

const isJoint = (token: Token | undefined): boolean => /^(?:to|and|or|,|-|–|through)$/.test(token?.lower ?? '');

/** Capitalised words at a sentence's head that a number may follow: "Total 45", "Population 300". */
const HEADINGS = list('total population founded established aged circa some another both these those all');

/**
 * "Boeing 737", "S&P 500", "Android 4.2": a capitalised word before it.
 *
 * @param opens - A sentence may begin with the name: "Apollo 11 landed".
 */
export function followsName(tokens: readonly Token[], { first, last, form }: Numeral, opens = false): boolean {
  const name = tokens[first - 1];
  if (form !== 'digits' || first !== last || !name || !isShort(tokens, first)) return false;
  if (/^\p{Ll}+\p{Lu}/u.test(name.text)) return true;
  if (!isCapital(name) || name.lower.endsWith("'s") || isFunctionWord(name) || isAdverb(name)) return false;
  if (first > 1 && !isStop(tokens, first - 2)) return true;
  return opens && !HEADINGS.has(name.lower) && !(name.lower.endsWith('ing') && isVerb(tokens, first - 1));
}

/** Up to four digits, or a version of few: "737", "4.2"; five after a state's letters, "NY 10036". */
function isShort(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.text ?? '';
  return (
    /^\d{1,4}$|^\d{1,2}\.\d$/.test(digits) || (/^\d{5}$/.test(digits) && /^[A-Z]{2}$/.test(tokens[at - 1]?.text ?? ''))
  );
}

/** Kinds of aircraft that stand for themselves: "the 737 MAX", "its 787s". */
const isAircraft = (tokens: readonly Token[], { first, last }: Numeral): boolean =>
  /^7[0-8]7$/.test(tokens[first]?.text ?? '') && isCapital(tokens[last + 1]);

/** "production of the 737": a plain number of hundreds after "the", with nothing that it counts. */
export const isModel = (tokens: readonly Token[], numeral: Numeral): boolean => {
  const { first, last, form, value } = numeral;
  if (form !== 'digits' || first !== last) return false;
  return (
    isAircraft(tokens, numeral) ||
    (tokens[first - 1]?.lower === 'the' &&
      /^\d{3}$/.test(tokens[first]?.text ?? '') &&
      tokens[last + 1]?.text !== '-' &&
      (value ?? 0) % 100 > 0 &&
      !isContent(tokens[last + 1]) &&
      !/^(?:who|that|which|of|were|are|%|others?)$/.test(tokens[last + 1]?.lower ?? ''))
  );
};

/** "88 Strategy", "2.0 version": a capitalised word after it, where no plural shows that it is counted; an edition's number. */
export function namesWhatFollows(tokens: readonly Token[], { first, last, form }: Numeral): boolean {
  const next = tokens[last + 1];
  if (form !== 'digits' || first !== last) return false;
  const digits = tokens[last]?.text ?? '';
  if (/^\d{1,2}\.\d$/.test(digits) && /^(?:version|edition|release|update|standard)$/.test(next?.lower ?? ''))
    return true;
  return isCapital(next) && !isFunctionWord(next) && !isPlural(next) && !/[.,]/.test(digits);
}
