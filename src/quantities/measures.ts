import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import type { Range } from './clauses.ts';
import { afterUnit, counted, sure } from './measured-after.ts';
import { phraseBefore } from './noun-phrases.ts';
import { readObject } from './objects.ts';
import { qualifierStart } from './qualifiers.ts';
import { readSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isContent } from './word-classes.ts';

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
 * What an amount measures: the noun it counts, the phrase before "of", the phrase after the unit, the phrase before a parenthesis,
 * what the amount before it measures, or the object or the subject of the clause's verb.
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
