import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import type { Measured } from './measures.ts';
import { DETERMINERS, phraseAt, phraseBefore } from './noun-phrases.ts';
import { readTime } from './times.ts';
import { isStop, type Token } from './tokens.ts';
import { isAmounting, isAuxiliary, isVerb } from './verbs.ts';
import { isAdverb, isFunctionWord } from './word-classes.ts';

/** How far before an amount its verb is looked for, and before that its subject, in tokens. */
const REACH = { verb: 25, subject: 60 };

const PRONOUNS = /^(?:it|he|she|they|we|i|you|this|that|which|who|there|these|those|what|one)$/;

/** The subject of the verb before an amount; where the verb opens its clause, the verb's object. */
export function readSubject(tokens: readonly Token[], amount: Amount, clause: Range): Measured | undefined {
  const verb = verbBefore(tokens, amount.first, clause);
  if (verb === undefined) return undefined;
  const range = subjectRange(tokens, amount, clause) ?? sharedSubject(tokens, verb, clause);
  const phrase = range && phraseAt(tokens, range.first, range);
  if (phrase)
    return { ...phrase, confidence: isAmounting(tokens[verb]) && amount.first - verb <= 5 ? 'medium' : 'low' };
  if (verb > clause.first && tokens[verb - 1]?.kind === 'word') return undefined;
  const object = phraseAt(tokens, verb + 1, { first: verb + 1, last: amount.first - 1 });
  return object && { ...object, confidence: 'low' };
}

/** The subject that a verb after "and" or a comma has from one before it: "The fire burned 5 ha and was 45% contained". */
function sharedSubject(tokens: readonly Token[], verb: number, clause: Range): Range | undefined {
  let at = verb - 1;
  while (at > clause.first && (isAuxiliary(tokens[at]) || isAdverb(tokens[at]))) at -= 1;
  if (!/^(?:and|but|or|,)$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (let other = Math.max(clause.first + 1, at - REACH.subject); other < at; other += 1) {
    if (isVerb(tokens, other)) return subjectBefore(tokens, other, clause);
  }
  return undefined;
}

/** All that stands before the verb of an amount, less an opening adverbial; `undefined` when that is a pronoun. */
export function subjectRange(tokens: readonly Token[], { first: amount }: Amount, clause: Range): Range | undefined {
  const verb = verbBefore(tokens, amount, clause);
  return verb === undefined ? undefined : subjectBefore(tokens, verb, clause);
}

function subjectBefore(tokens: readonly Token[], verb: number, clause: Range): Range | undefined {
  let last = verb - 1;
  while (last >= clause.first && (isAuxiliary(tokens[last]) || isAdverb(tokens[last]) || isVerb(tokens, last)))
    last -= 1;
  if (/^(?:who|which|that)$/.test(tokens[last]?.lower ?? ''))
    return phraseBefore(tokens, tokens[last - 1]?.text === ',' ? last - 1 : last, clause);
  const first = subjectStart(tokens, Math.max(clause.first, verb - REACH.subject), last);
  return first > last || PRONOUNS.test(tokens[first]?.lower ?? '') ? undefined : { first, last };
}

/** The nearest verb before a token in its clause. */
function verbBefore(tokens: readonly Token[], at: number, clause: Range): number | undefined {
  for (let verb = at - 1; verb >= clause.first && verb > at - REACH.verb; verb -= 1) {
    if (isVerb(tokens, verb)) return verb;
    if (isStop(tokens, verb)) return undefined;
  }
  return undefined;
}

/** Where the subject begins: after a coordinator, and after the comma of an opening adverbial. */
function subjectStart(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  let opened = from;
  for (let at = from; at <= last; at += 1) {
    const sign = tokens[at]?.text ?? '';
    if (sign === '(') opened = first;
    if (isStop(tokens, at) || /^[:;—(]$/.test(sign) || isSpeech(tokens, at)) first = at + 1;
    if (sign === ')') first = opened;
    if (sign === ',' && isOpening(tokens, first)) first = at + 1;
    if (tokens[at]?.lower === 'whose') first = at + 1;
    if (tokens[at]?.lower === 'that' && at < last && isVerb(tokens, at - 1)) first = at + 1;
    if (REPORTING.test(tokens[at]?.lower ?? '') && at < last && isVerb(tokens, at)) first = at + 1;
  }
  while (
    first <= last &&
    (/^(?:and|but|while|whereas|as|that|,|"|”|“)$/.test(tokens[first]?.lower ?? '') || isAdverb(tokens[first]))
  )
    first += 1;
  return skipTime(tokens, first, last);
}

/** Verbs that a statement with a subject of its own follows. */
const REPORTING =
  /^(?:says?|said|reported|shows?|showed|found|estimates?|estimated|believes?|expects?|thinks?|warned|announced|revealed|claims?|claimed|noted|suggests?|suggested)$/;

/** Words that an opening time is made with. */
const PREPOSITIONS = /^(?:in|from|to|by|since|during|at|on|between|and)$/;

/** Steps over an opening "In 2019" or "From 2015 to 2019" that no comma parts off. */
function skipTime(tokens: readonly Token[], from: number, last: number): number {
  if (!PREPOSITIONS.test(tokens[from]?.lower ?? '')) return from;
  let first = from;
  let timed = false;
  while (first <= last) {
    const time = readTime(tokens, first);
    if (!time && !PREPOSITIONS.test(tokens[first]?.lower ?? '') && tokens[first]?.lower !== 'the') break;
    timed ||= time !== undefined;
    first = (time?.last ?? first) + 1;
  }
  return timed ? first : from;
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
    /^(?:according|compared|depending|based|given|including|excluding|citing|following|thanks)$/.test(
      token?.lower ?? '',
    )
  );
}
