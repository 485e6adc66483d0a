import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import type { Range } from './clauses.ts';
import { phraseAt, phraseBefore, subjectOf } from './noun-phrases.ts';
import { qualifierStart } from './qualifiers.ts';
import { isStop, type Token } from './tokens.ts';
import { isAmounting, isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';

/** What an amount is a number of, as a range of tokens, and how sure that is. */
export interface Measured extends Range {
  readonly confidence: 'high' | 'medium' | 'low';
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
  previous?: Measured,
): Measured | undefined {
  if (amount.kind === 'age' || amount.kind === 'rank') return readSubject(tokens, amount, clause);
  return (
    beforeOf(tokens, amount, clause, previous) ??
    afterUnit(tokens, amount, clause) ??
    counted(tokens, amount, clause) ??
    beforeBracket(tokens, amount, clause) ??
    apposition(tokens, amount, previous) ??
    object(tokens, amount, clause) ??
    readSubject(tokens, amount, clause)
  );
}

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
    return namesThing(tokens, modifiers)
      ? sure(phrase)
      : tokens[phrase.first - 2]?.text === ',' && previous
        ? previous
        : undefined;
  }
  return phrase && !(phrase.first === phrase.last && EMPTY_HEADS.test(head)) ? sure(phrase) : undefined;
}

/** Whether modifiers name what changes: "GDP growth", not "a year-on-year increase". */
function namesThing(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = tokens[at];
    if (
      isContent(word) &&
      !/^(?:year|month|quarter|on|over|annual|sharp|slight|total|further|average|yearly|big|small|cumulative)$/.test(
        word?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "97% of residents", "a 25% duty", "a $5 billion deal", "a 5% increase in sales". */
function afterUnit(tokens: readonly Token[], { last, kind, source }: Amount, clause: Range): Measured | undefined {
  if (kind === 'count' && source === 'noun') return undefined;
  const next = tokens[last + 1];
  if (next?.lower === 'of') return sure(phraseAt(tokens, last + 2, clause));
  const start = next?.text === '-' ? last + 2 : last + 1;
  if (
    !isContent(tokens[start]) ||
    (isVerb(tokens[start]) && !CHANGE_NOUNS.has(tokens[start]?.lower ?? '')) ||
    tokens[start]?.lower.endsWith('ly')
  )
    return undefined;
  if (CHANGE_NOUNS.has(tokens[start]?.lower ?? '')) {
    return /^(?:in|of|for)$/.test(tokens[start + 1]?.lower ?? '')
      ? sure(phraseAt(tokens, start + 2, clause))
      : undefined;
  }
  return sure(phraseAt(tokens, start, clause));
}

/** What is counted: the noun phrase of the unit with what follows it. */
function counted(
  tokens: readonly Token[],
  { numeral, last, kind, source }: Amount,
  clause: Range,
): Measured | undefined {
  if (kind !== 'count' || source !== 'noun') return undefined;
  let first = numeral.last + 1;
  while (first < last && !isContent(tokens[first])) first += 1;
  const chain = /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '') ? phraseAt(tokens, last + 2, clause) : undefined;
  return sure({ first, last: chain?.last ?? last });
}

/** "GDP (5.4%)". */
function beforeBracket(tokens: readonly Token[], { first }: Amount, clause: Range): Measured | undefined {
  const bracket = qualifierStart(tokens, first) - 1;
  return tokens[bracket]?.text === '(' ? sure(phraseBefore(tokens, bracket, clause)) : undefined;
}

/** ", up 5%", ", or 3%", "from 45%": about what the amount before it measures. */
function apposition(tokens: readonly Token[], { first, from }: Amount, previous?: Measured): Measured | undefined {
  if (!previous) return undefined;
  const at = qualifierStart(tokens, first) - 1;
  const opening = [tokens[at - 1], tokens[at]].map((token) => token?.lower ?? '').join(' ');
  const goesOn =
    from !== undefined ||
    /^(?:, (?:up|down|or|and|from|to)|(?:up|down|compared|\S+) (?:from|with|against)|, \S*(?:ing|ed))$/.test(opening);
  return goesOn ? previous : undefined;
}

/** "cut rates by 5%", "raised its stake to 8%": what stands between a verb and its amount. */
function object(tokens: readonly Token[], { first }: Amount, clause: Range): Measured | undefined {
  const at = qualifierStart(tokens, first) - 1;
  if (!/^(?:to|by|from|at)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const verb = verbBefore(tokens, at, clause);
  const phrase =
    verb === undefined || verb + 1 >= at ? undefined : phraseAt(tokens, verb + 1, { first: verb + 1, last: at - 1 });
  return phrase && { ...phrase, confidence: isAmounting(tokens[verb ?? 0]) ? 'medium' : 'low' };
}

/** The subject of the verb before an amount; with none, the verb's object. */
export function readSubject(tokens: readonly Token[], { first }: Amount, clause: Range): Measured | undefined {
  const verb = verbBefore(tokens, first, clause);
  if (verb === undefined) return undefined;
  let head = verb;
  while (head > clause.first && isVerb(tokens[head - 1])) head -= 1;
  const phrase = subjectOf(tokens, head, clause);
  if (phrase) return { ...phrase, confidence: isAmounting(tokens[verb]) && first - verb <= 5 ? 'medium' : 'low' };
  const after = phraseAt(tokens, verb + 1, { first: verb + 1, last: first - 1 });
  return after && { ...after, confidence: 'low' };
}

/** The nearest verb before a token in its clause. */
function verbBefore(tokens: readonly Token[], at: number, clause: Range): number | undefined {
  for (let verb = at - 1; verb >= clause.first && verb > at - 25; verb -= 1) {
    if (isVerb(tokens[verb])) return verb;
    if (isStop(tokens, verb)) return undefined;
  }
  return undefined;
}
