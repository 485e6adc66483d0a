import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import type { Range } from './clauses.ts';
import { sure } from './measured-after.ts';
import type { Around, Measured } from './measures.ts';
import { DETERMINERS, phraseBefore } from './noun-phrases.ts';
import { qualifierStart } from './qualifiers.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';

/** Heads that only introduce a number: "a total of 12 ships". */
const EMPTY_HEADS =
  /^(?:total|number|sum|average|minimum|maximum|rate|level|amount|value|range|record|estimate|period)$/;

/** Words that only adorn an amount: "a net $5m", "a whopping 5%", "just 5%". */
const ADORNING =
  /^(?:net|record|further|additional|combined|whopping|staggering|mere|modest|paltry|stout|hefty|massive|annualised|annualized|adjusted|seasonally|relatively|just|only|between|estimated|respective|original|extra|total)$/;

/** The first token of an amount with its qualifier, the "between" of its range, and the words that adorn it. */
export function openingOf(tokens: readonly Token[], { first }: Amount): number {
  let start = qualifierStart(tokens, first);
  if (tokens[start - 1]?.lower === 'expected' && tokens[start - 3]?.lower === 'than') start -= 5;
  while (ADORNING.test(tokens[start - 1]?.lower ?? '')) start = qualifierStart(tokens, start - 1);
  return start < first && /^an?$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
}

/** "a cargo throughput of over 1.1 billion tons"; "an increase of 5.4%" tells on what the amount before it measures. */
export function beforeOf(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  { before }: Around,
): Measured | undefined {
  const of = openingOf(tokens, amount) - 1;
  if (tokens[of]?.lower !== 'of') return undefined;
  const phrase = phraseBefore(tokens, of, clause);
  const head = tokens[of - 1]?.lower ?? '';
  if (phrase && CHANGE_NOUNS.has(head)) {
    const modifiers = { first: phrase.first, last: phrase.last - 1 };
    if (namesThing(tokens, modifiers)) return sure(phrase);
    return tokens[phrase.first - 2]?.text === ',' ? before?.measured : undefined;
  }
  const isEmpty = (phrase?.first === phrase?.last && EMPTY_HEADS.test(head)) || /^(?:low|high|peak)$/.test(head);
  const reaches = head === 'range' && amount.kind === 'measure' && amount.valueTo === undefined;
  return isEmpty && !reaches ? undefined : sure(phrase);
}

/** Words before "increase" that name nothing. */
const EMPTY_MODIFIERS =
  /^(?:year|month|quarter|on|over|annual|sharp|slight|total|further|average|yearly|big|small|cumulative|-)$/;

/** Whether modifiers name what changes: "GDP growth", not "a year-on-year increase". */
function namesThing(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some((word) => isContent(word) && !EMPTY_MODIFIERS.test(word.lower));
}

/** "GDP (5.4%)"; "10.5 billion yuan ($1.5 billion)" says the same twice. */
export function beforeBracket(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  { before }: Around,
): Measured | undefined {
  const bracket = openingOf(tokens, amount) - 1;
  if (tokens[bracket]?.text !== '(') return undefined;
  return before?.amount.last === bracket - 1 ? before.measured : sure(phraseBefore(tokens, bracket, clause));
}

/** What puts a phrase and its amount side by side, over an "at": "cocaine worth €200m", "a stake valued at $5m". */
const EQUATING =
  /^(?:worth|costing|weighing|measuring|totalling|totaling|averaging|numbering|spanning|covering|valued|priced|estimated|put|pegged|capped|yielding|containing|holding|carrying|making|producing|delivering|generating|lasting|stretching|charging|earning)$/;

/** "cocaine worth €200m", "the stake, valued at $5m,". */
export function beforeParticiple(tokens: readonly Token[], amount: Amount, clause: Range): Measured | undefined {
  const opening = openingOf(tokens, amount);
  const word = tokens[opening - 1]?.lower === 'at' ? opening - 2 : opening - 1;
  if (!EQUATING.test(tokens[word]?.lower ?? '') || isVerb(tokens, word - 1)) return undefined;
  const end = tokens[word - 1]?.text === ',' ? word - 1 : word;
  return sure(phraseBefore(tokens, end, clause));
}

/** "a mass 6.1 times", "the Hang Seng 0.9%", ", and sterling at 90p": a phrase right before it that an article or a list opens. */
export function adjacent(
  tokens: readonly Token[],
  amount: Amount,
  { first, last }: Range,
  { before: above }: Around,
): Measured | undefined {
  const opening = openingOf(tokens, amount);
  const linked = /^(?:at|on|up|down)$/.test(tokens[opening - 1]?.lower ?? '');
  const within = { first: Math.max(first, (above?.amount.last ?? -1) + 1), last };
  const phrase = phraseBefore(tokens, linked ? opening - 1 : opening, within);
  if (!phrase || /(?:ed|ing)$/.test(tokens[phrase.last]?.lower ?? '') || isVerb(tokens, phrase.last)) return undefined;
  const before = tokens[phrase.first - 1]?.lower ?? '';
  const isArticle = DETERMINERS.test(before);
  const listed = /^(?:,|and|while|with|as|[;:])$/.test(isArticle ? (tokens[phrase.first - 2]?.lower ?? '') : before);
  const tied = above !== undefined && above.amount.last === phrase.first - 1 && above.amount.kind === 'duration';
  return listed || tied || (isArticle && !linked) ? { ...phrase, confidence: 'medium' } : undefined;
}
