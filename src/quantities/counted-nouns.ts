import { CARDINALS } from '../numerals.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isContent, isFrequency, isPlural } from './word-classes.ts';

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
  if (isGroup(tokens, next) || SINGULAR_VERBS.has(tokens[next]?.lower ?? '')) return undefined;
  const start = skipPartitive(tokens, next);
  const first = COUNTING_ON.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  let plural: number | undefined;
  for (let at = first; at < first + LONGEST && isInside(tokens, at, first); at += 1) {
    if (plural !== undefined && /^(?:people|children)$/.test(tokens[plural]?.lower ?? '')) break;
    if (isPlural(tokens[at])) plural = at;
    else if (plural !== undefined) break;
  }
  return plural === undefined || isOnlooker(tokens, plural) ? undefined : { first, last: plural };
}

/** Verbs in "s" that are no nouns. */
const SINGULAR_VERBS = new Set(
  'says makes gets goes sees takes gives comes keeps brings tells means needs puts seems becomes remains includes contains'.split(
    ' ',
  ),
);

/** "a family of four spends": the number closes its phrase. */
const isGroup = (tokens: readonly Token[], next: number): boolean =>
  tokens[next - 2]?.lower === 'of' &&
  /^(?:family|families|gang|group|team|crew|mother|father|trio|party|squad|band|class)$/.test(
    tokens[next - 3]?.lower ?? '',
  ) &&
  isVerb(tokens, next);

/** Who expects a number, and is not what it counts: "the 145,000 economists had forecast". */
const ONLOOKERS = new Set(
  'analysts economists forecasters experts investors traders observers they officials'.split(' '),
);

const isOnlooker = (tokens: readonly Token[], at: number): boolean =>
  ONLOOKERS.has(tokens[at]?.lower ?? '') &&
  /^(?:had|have|expected|expect|forecast|predicted|estimated|projected|anticipated|polled|were)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  tokens[at + 2]?.lower !== 'that';

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
const LOOSE: ReadonlySet<string> = new Set([
  'way',
  'time',
  'fold',
  'factor',
  'party',
  'dimensional',
  'digit',
  'figure',
  'sided',
  'ish',
  'odd',
  'plus',
  'strong',
]);

/** "of", "of the": between a number and what it is a part of. */
function skipPartitive(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.lower !== 'of') return next;
  return /^(?:the|its|their|our|his|her|these|those)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
}

/** Whether the phrase goes on: content words parted by gaps, or by hyphens that touch both sides. */
function isInside(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number')
    return (
      isGeneration(tokens, at) ||
      (at > first && isCapital(tokens[at - 1]) && !tokens[at - 1]?.lower.endsWith("'s") && /^\d{1,4}$/.test(token.text))
    );
  if (token === undefined) return false;
  if (token.text === '-') return !token.gap && touches(tokens[at + 1]) && tokens[at + 1]?.kind === 'word';
  if (isFrequency(tokens, at)) return true;
  if (CARDINALS[token.lower] !== undefined && tokens[at - 1]?.text !== '-' && tokens[at + 1]?.text !== '-')
    return false;
  if (!isContent(token)) return !token.gap && tokens[at - 1]?.text === '-' && token.kind === 'word';
  return at === first || token.gap || tokens[at - 1]?.text === '-' || isGeneration(tokens, at - 1);
}

/** "1.3 million 5G base stations". */
export const isGeneration = (tokens: readonly Token[], at: number): boolean =>
  /^[2-6]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'G' && touches(tokens[at + 1]);
