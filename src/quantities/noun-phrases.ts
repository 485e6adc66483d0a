import type { Range } from './clauses.ts';
import { readTime } from './times.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isVerb } from './verbs.ts';
import { isAdverb, isContent, isFrequency, isPlural } from './word-classes.ts';

/** The longest phrase, in tokens. */
const LONGEST = 14;

const CHAIN = /^(?:of|in|for|on|between|among|at|to|from|with|by|per|%)$/;
/** Words that open a noun phrase and are no part of what it names. */
export const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|some|each|every|all)$/;

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
  if (tokens[at]?.kind === 'number') return isCapital(tokens[at - 1]) && /^\d{2,4}$/.test(word ?? '');
  return word === 'and' || word === '&' ? isNoun(tokens, at + 1) && isNoun(tokens, at - 1) : isNoun(tokens, at);
}

/** A word of a noun phrase: content that is no verb and no adverb, any part of a hyphenated word, "per capita". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '&') return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
  if (token.text === '-' || (touches(token) && tokens[at - 1]?.text === '-')) return touches(token);
  if (tokens[at + 1]?.text === '-' && touches(tokens[at + 1])) return token.kind === 'word';
  if (isFrequency(tokens, at)) return true;
  if (token.lower === 'per') return tokens[at + 1]?.lower === 'capita';
  return isContent(token) && !isVerb(tokens, at) && !isAdverb(token);
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
  if (word === ',') return tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === '-' && touches(tokens[at + 2]);
  if (word === 'and') return isNoun(tokens, at + 1);
  if (DETERMINERS.test(word)) return !readTime(tokens, at) && UNITS.at(tokens, at + 1)?.value.kind !== 'duration';
  return /^[“”]$/.test(word) || CHAIN.test(word);
}

/** A number that a phrase runs over: "the two programmes", "Zhejiang's 2961 items", "per 100,000 people". */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (/(?:^per|'s|^the|^its|^their)$/.test(tokens[at - 1]?.lower ?? '') ||
    isCapital(tokens[at - 1]) ||
    (tokens[at + 1]?.text === '-' && touches(tokens[at + 1])));

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
