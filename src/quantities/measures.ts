import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import type { Range } from './clauses.ts';
import { phraseAt, phraseBefore } from './noun-phrases.ts';
import { readObject } from './objects.ts';
import { qualifierStart } from './qualifiers.ts';
import { readSubject } from './subjects.ts';
import { readTime } from './times.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isAdverb, isContent, isPlural } from './word-classes.ts';

/** What an amount is a number of, as a range of tokens, and how sure that is. */
export interface Measured extends Range {
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The amount before one, and what it measures. */
export interface Told {
  readonly amount: Amount;
  readonly measured: Measured | undefined;
}

/** Heads that only introduce a number: "a total of 12 ships". */
const EMPTY_HEADS =
  /^(?:total|number|sum|average|minimum|maximum|rate|level|amount|value|range|record|estimate|period)$/;

/**
 * What an amount measures: the phrase before "of", the phrase after the unit, the phrase before a parenthesis, the object or the subject of
 * the clause's verb, or what the amount before it measures.
 */
export function readMeasured(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  before?: Told,
): Measured | undefined {
  if (amount.kind === 'age' || amount.kind === 'rank') return readSubject(tokens, amount, clause);
  if (amount.kind === 'duration' && isPast(tokens, amount)) return undefined;
  return (
    counted(tokens, amount, clause) ??
    beforeOf(tokens, amount, clause, before?.measured) ??
    afterUnit(tokens, amount, clause) ??
    beforeBracket(tokens, amount, clause, before) ??
    apposition(tokens, amount, before) ??
    readObject(tokens, amount, clause, before?.amount.last ?? -1) ??
    readSubject(tokens, amount, clause)
  );
}

/** "ten years ago", "in the past 18 years": a time, which measures nothing. */
const isPast = (tokens: readonly Token[], { first, last }: Amount): boolean =>
  /^(?:ago|earlier|later|ahead)$/.test(tokens[last + 1]?.lower ?? '') ||
  /^(?:past|last|next|previous|coming|first)$/.test(tokens[first - 1]?.lower ?? '');

const sure = (phrase: Range | undefined): Measured | undefined => phrase && { ...phrase, confidence: 'high' };

/** "a cargo throughput of over 1.1 billion tons"; "an increase of 5.4%" tells on what the amount before it measures. */
function beforeOf(
  tokens: readonly Token[],
  { first }: Amount,
  clause: Range,
  previous?: Measured,
): Measured | undefined {
  const of = qualifierStart(tokens, first) - 1;
  if (tokens[of]?.lower !== 'of') return undefined;
  const phrase = phraseBefore(tokens, of, clause);
  const head = tokens[of - 1]?.lower ?? '';
  if (phrase && CHANGE_NOUNS.has(head)) {
    const modifiers = { first: phrase.first, last: phrase.last - 1 };
    if (namesThing(tokens, modifiers)) return sure(phrase);
    return tokens[phrase.first - 2]?.text === ',' ? previous : undefined;
  }
  return phrase && !(phrase.first === phrase.last && EMPTY_HEADS.test(head)) ? sure(phrase) : undefined;
}

/** Words before "increase" that name nothing. */
const EMPTY_MODIFIERS =
  /^(?:year|month|quarter|on|over|annual|sharp|slight|total|further|average|yearly|big|small|cumulative|-)$/;

/** Whether modifiers name what changes: "GDP growth", not "a year-on-year increase". */
function namesThing(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some((word) => isContent(word) && !EMPTY_MODIFIERS.test(word.lower));
}

/** Words right after an amount that it is no number of: "3% year on year", "35m wide", "5% higher". */
const OUTSIDE = new Set(
  `year month quarter week day monthly annually long high tall wide deep thick broad old north south east west higher lower
  taller faster larger smaller square`.split(/\s+/),
);

/** "97% of residents", "a 25% duty", "a $5 billion deal", "a 5% increase in sales". */
function afterUnit(tokens: readonly Token[], { last, kind, noun }: Amount, clause: Range): Measured | undefined {
  const tied = kind !== 'duration' || tokens[last]?.text === '-';
  if ((noun && tellsItself(tokens, noun)) || !tied) return undefined;
  const next = tokens[last + 1];
  if (next?.lower === 'of') return sure(phraseAt(tokens, last + 2, clause));
  const start = next?.text === '-' ? last + 2 : last + 1;
  const word = tokens[start]?.lower ?? '';
  if (CHANGE_NOUNS.has(word)) {
    const told = /^(?:in|of|for)$/.test(tokens[start + 1]?.lower ?? '') && !readTime(tokens, start + 2);
    return told ? sure(phraseAt(tokens, start + 2, clause)) : undefined;
  }
  const named =
    isContent(tokens[start]) &&
    !OUTSIDE.has(word) &&
    word.length > 1 &&
    !isAdverb(tokens[start]) &&
    tokens[start + 1]?.lower !== 'than';
  const isParticiple = word.endsWith('ed') && isContent(tokens[start + 1]);
  return named && (isParticiple || !isVerb(tokens, start)) ? sure(phraseAt(tokens, start, clause)) : undefined;
}

/** Whether a counted noun says what is counted; one tied by a hyphen tells of the next noun: "a four-cylinder engine". */
const tellsItself = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[first - 1]?.text !== '-' || isPlural(tokens[last]);

/** Counts that do not say of what. */
const SCORES = new Set(['points', 'times']);

/** What is counted: the noun phrase of the unit with what follows it. */
function counted(tokens: readonly Token[], { noun, unit, last }: Amount, clause: Range): Measured | undefined {
  if (!noun || SCORES.has(unit ?? '') || !tellsItself(tokens, noun)) return undefined;
  const chain = /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '') ? phraseAt(tokens, last + 2, clause) : undefined;
  return sure({ first: noun.first, last: chain?.last ?? noun.last });
}

/** "GDP (5.4%)"; "10.5 billion yuan ($1.5 billion)" says the same twice. */
function beforeBracket(
  tokens: readonly Token[],
  { first }: Amount,
  clause: Range,
  before?: Told,
): Measured | undefined {
  const bracket = qualifierStart(tokens, first) - 1;
  if (tokens[bracket]?.text !== '(') return undefined;
  return before?.amount.last === bracket - 1 ? before.measured : sure(phraseBefore(tokens, bracket, clause));
}

/** ", up 5%", ", or 3%", the other value of a change: about what the amount before it measures. */
function apposition(tokens: readonly Token[], amount: Amount, before: Told | undefined): Measured | undefined {
  if (!before) return undefined;
  const changed =
    amount.change && before.amount.change && (amount.change === 'start') !== (before.amount.change === 'start');
  const at = qualifierStart(tokens, amount.first) - 1;
  const opening = `${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`;
  const goesOn =
    changed ||
    (at === before.amount.last + 1 && /^(?:to|from|by)$/.test(tokens[at]?.lower ?? '')) ||
    /^(?:, (?:up|down|or|and|from|to)|(?:up|down|compared|according) (?:from|with|against|to)|, \S*(?:ing|ed))$/.test(
      opening,
    );
  return goesOn ? before.measured : undefined;
}
