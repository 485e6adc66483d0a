import { isCapital, type Token, touches } from './tokens.ts';
import { isContent, isPlural } from './word-classes.ts';

/** The longest noun phrase that is taken for what a number counts, in tokens. */
const LONGEST = 6;

/** Words after a number that count on, and are no part of what is counted: "three more people". */
const COUNTING_ON = new Set(['more', 'other', 'additional', 'further', 'extra', 'such', 'new', 'separate']);

/** A counted noun phrase as token range. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
}

/** The noun phrase that a number counts: from the word after it to its plural; `undefined` when there is none. */
export function readCountedNoun(tokens: readonly Token[], next: number): CountedNoun | undefined {
  const start = skipPartitive(tokens, next);
  const first = COUNTING_ON.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  let plural: number | undefined;
  for (let at = first; at < first + LONGEST && isInside(tokens, at, first); at += 1) {
    if (isPlural(tokens[at])) plural = at;
    else if (plural !== undefined) break;
  }
  return plural === undefined ? undefined : { first, last: plural };
}

/** The singular noun phrase that "one" counts: "one circuit breaker". */
export function readSingular(tokens: readonly Token[], first: number): CountedNoun | undefined {
  let last = first - 1;
  while (last < first + 3 && isContent(tokens[last + 1]) && tokens[last + 1]?.gap) last += 1;
  return last >= first ? { first, last } : undefined;
}

/** The singular noun that a hyphen ties to its number: "four-cylinder", "60-page". */
export function readTiedNoun(tokens: readonly Token[], at: number): CountedNoun | undefined {
  const noun = tokens[at];
  return noun && !noun.gap && isContent(noun) && !isCapital(noun) && !LOOSE.has(noun.lower)
    ? { first: at, last: at }
    : undefined;
}

/** Words that a hyphen ties to a number that they do not count: "two-way", "two-fold". */
const LOOSE = new Set(['way', 'time', 'fold', 'sided', 'ish', 'odd', 'plus', 'strong']);

/** "of", "of the": between a number and what it is a part of. */
function skipPartitive(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.lower !== 'of') return next;
  return /^(?:the|its|their|our|his|her|these|those)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
}

/** Whether the phrase goes on: content words parted by gaps, or by hyphens that touch both sides. */
function isInside(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return at > first && isCapital(tokens[at - 1]) && /^\d{1,4}$/.test(token.text);
  if (token === undefined) return false;
  if (token.text === '-') return !token.gap && touches(tokens[at + 1]) && tokens[at + 1]?.kind === 'word';
  if (!isContent(token)) return !token.gap && tokens[at - 1]?.text === '-' && token.kind === 'word';
  return at === first || token.gap || tokens[at - 1]?.text === '-';
}
