import type { Range } from './clauses.ts';
import { readTime } from './times.ts';
import { isCapital, isStop, type Token, touches } from './tokens.ts';
import { isAuxiliary, isVerb } from './verbs.ts';
import { isContent, isFunctionWord, isPlural } from './word-classes.ts';

/** The longest phrase, in tokens. */
const LONGEST = 14;

/** How far before its verb a subject may begin, in tokens. */
const REACH = 60;

const CHAIN = /^(?:of|in|for|on|between|among|at|to|from|with|by|per|%)$/;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|some|each|every|all)$/;
const PRONOUNS = /^(?:it|he|she|they|we|i|you|this|that|which|who|there|these|those|what|one)$/;

/** The noun phrase that ends before a token: "cargo throughput" before "of"; `undefined` when none does. */
export function phraseBefore(tokens: readonly Token[], end: number, within: Range): Range | undefined {
  let first = end;
  while (first - 1 >= within.first && end - first < LONGEST && reachesBack(tokens, first - 1)) first -= 1;
  while (first < end && (!isNoun(tokens, first) || isGerund(tokens, first))) first += 1;
  return first < end ? { first, last: end - 1 } : undefined;
}

/** "…, beating estimates": a verb, where a sign stands before it. */
const isGerund = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower.endsWith('ing') ?? false) && tokens[at - 1]?.kind === 'sign' && tokens[at - 1]?.text !== '-';

/** Whether a phrase read backwards goes on over a token: nouns, and "and" between them. */
function reachesBack(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'and' || word === '&' ? isNoun(tokens, at + 1) && isNoun(tokens, at - 1) : isNoun(tokens, at);
}

/** A word of a noun phrase: content that is no verb and no adverb, any part of a hyphenated word, "per capita". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '&') return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
  if (token.text === '-' || (touches(token) && tokens[at - 1]?.text === '-')) return touches(token);
  if (tokens[at + 1]?.text === '-' && touches(tokens[at + 1])) return token.kind === 'word';
  if (token.lower === 'per') return tokens[at + 1]?.lower === 'capita';
  return isContent(token) && !isVerb(tokens, at) && !token.lower.endsWith('ly');
}

/** The noun phrase that begins at a token, with its chain of "of", "in" and "per"; `undefined` when none does. */
export function phraseAt(tokens: readonly Token[], start: number, within: Range): Range | undefined {
  let first = start;
  while (DETERMINERS.test(tokens[first]?.lower ?? '') && first <= within.last) first += 1;
  let last = first - 1;
  for (let at = first; at <= within.last && at < first + LONGEST; at += 1) {
    if (last === at - 1 && at > first && endsPhrase(tokens, at)) break;
    if (isNoun(tokens, at) || isCount(tokens, at)) last = at;
    else if (last < first || !links(tokens, at)) break;
  }
  return last >= first ? { first, last } : undefined;
}

/** Whether a phrase may go on over a word: a preposition, a determiner, "and" before a noun, a quote; never a time. */
function links(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'and') return isNoun(tokens, at + 1);
  return /^[“”]$/.test(word) || CHAIN.test(word) || (DETERMINERS.test(word) && !readTime(tokens, at));
}

/** A number that a phrase runs over: "the two programmes", "Zhejiang's 2961 items", "per 100,000 people". */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (/(?:^per|'s|^the|^its|^their)$/.test(tokens[at - 1]?.lower ?? '') || isCapital(tokens[at - 1]));

/** Plurals that stand before another noun. */
const ATTRIBUTIVE = new Set(
  'sales sports goods arms savings earnings customs operations systems services women men children people'.split(' '),
);

/** Whether a phrase ends before a token: a plain word after a plural is a verb as a rule, "patients relapse". */
const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  isContent(tokens[at]) &&
  isPlural(tokens[at - 1]) &&
  !ATTRIBUTIVE.has(tokens[at - 1]?.lower ?? '') &&
  !isPlural(tokens[at]) &&
  !isCapital(tokens[at]) &&
  tokens[at]?.kind === 'word';

/** The subject of a verb: what stands before it in its clause, less an opening adverbial and what a comma parts off. */
export function subjectOf(tokens: readonly Token[], verb: number, within: Range): Range | undefined {
  let last = verb - 1;
  while (last >= within.first && (isAuxiliary(tokens[last]) || isAdverb(tokens[last]))) last -= 1;
  const first = subjectStart(tokens, Math.max(within.first, verb - REACH), last);
  if (first > last || PRONOUNS.test(tokens[first]?.lower ?? '')) return undefined;
  return phraseAt(tokens, first, { first, last });
}

const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.lower.endsWith('ly') ||
    /^(?:also|not|still|now|then|just|only|already|to|again|since|even)$/.test(token.lower));

/** Where the subject begins: after a coordinator, and after the comma of an opening adverbial. */
function subjectStart(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  for (let at = from; at <= last; at += 1) {
    const sign = tokens[at]?.text ?? '';
    if (isStop(tokens, at) || /^[:;—(]$/.test(sign) || isSpeech(tokens, at)) first = at + 1;
    if (sign === ',' && isOpening(tokens, first)) first = at + 1;
  }
  while (
    first <= last &&
    (/^(?:and|but|while|whereas|as|that|,|"|”|“)$/.test(tokens[first]?.lower ?? '') || isAdverb(tokens[first]))
  )
    first += 1;
  return first;
}

/** An opening quote after a comma or a colon: what follows is said. */
const isSpeech = (tokens: readonly Token[], at: number): boolean =>
  /^[“"]$/.test(tokens[at]?.text ?? '') && /^[,:]$/.test(tokens[at - 1]?.text ?? ',');

/** Whether a piece opens a clause and is no subject: "Last year", "In 2020", "Despite …", "Meanwhile". */
function isOpening(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return (
    (isFunctionWord(token) && !DETERMINERS.test(token?.lower ?? '')) ||
    isAdverb(token) ||
    /^(?:according|compared)$/.test(token?.lower ?? '')
  );
}
