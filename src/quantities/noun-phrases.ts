import type { Range } from './clauses.ts';
import { isStop, type Token, touches } from './tokens.ts';
import { isAuxiliary, isVerb } from './verbs.ts';
import { isContent, isFunctionWord } from './word-classes.ts';

/** The longest phrase, in tokens. */
const LONGEST = 14;

const CHAIN = /^(?:of|in|for|on|between|among|at|to|from|with|by)$/;
const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|some|each|every|all)$/;
const PRONOUNS = /^(?:it|he|she|they|we|i|you|this|that|which|who|there|these|those|what|one)$/;

/** The noun phrase that ends before a token: "a cargo throughput" before "of"; `undefined` when none does. */
export function phraseBefore(tokens: readonly Token[], end: number, within: Range): Range | undefined {
  let first = end;
  while (first - 1 >= within.first && end - first < LONGEST && standsInside(tokens, first - 1)) first -= 1;
  while (first < end && !isContent(tokens[first])) first += 1;
  return first < end ? { first, last: end - 1 } : undefined;
}

/** Whether a token may stand inside a noun phrase read backwards: content, hyphens, and "and" between content. */
function standsInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '-' || token?.text === '&') return touches(tokens[at + 1]) || token.text === '&';
  if (token?.lower === 'and') return isContent(tokens[at + 1]) && isNoun(tokens, at - 1);
  return isNoun(tokens, at);
}

/** A content word that is no verb; a participle before a noun counts: "added value". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isContent(token)) return false;
  if (!isVerb(token)) return !(token?.lower.endsWith('ly') ?? false);
  return (token?.lower.endsWith('ed') ?? false) && !isContent(tokens[at - 1]) && isContent(tokens[at + 1]);
}

/** The noun phrase that begins at a token, with its "of" and "in" chain; `undefined` when none does. */
export function phraseAt(tokens: readonly Token[], start: number, within: Range): Range | undefined {
  let first = start;
  while (DETERMINERS.test(tokens[first]?.lower ?? '') && first <= within.last) first += 1;
  let last = first - 1;
  for (let at = first; at <= within.last && at < first + LONGEST; at += 1) {
    const token = tokens[at];
    const linked = CHAIN.test(token?.lower ?? '') || token?.lower === 'and' || DETERMINERS.test(token?.lower ?? '');
    if (isNoun(tokens, at)) last = at;
    else if (!(linked && last >= first) && token?.text !== '-') break;
  }
  return last >= first ? { first, last } : undefined;
}

/** The subject of a verb: what stands before it in its clause, less an opening adverbial and what a comma parts off. */
export function subjectOf(tokens: readonly Token[], verb: number, within: Range): Range | undefined {
  let last = verb - 1;
  while (last >= within.first && (isAuxiliary(tokens[last]) || isAdverb(tokens[last]))) last -= 1;
  const first = subjectStart(tokens, within.first, last);
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
    if (isStop(tokens, at) || /^[:;—“"(]$/.test(sign)) first = at + 1;
    if (sign === ',' && isOpening(tokens, first)) first = at + 1;
  }
  while (
    first <= last &&
    (/^(?:and|but|while|whereas|as|that|,|")$/.test(tokens[first]?.lower ?? '') || isAdverb(tokens[first]))
  )
    first += 1;
  return first;
}

/** Whether a piece opens a clause and is no subject: "Last year", "In 2020", "Despite …", "Meanwhile". */
function isOpening(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return (
    (isFunctionWord(token) && !DETERMINERS.test(token?.lower ?? '')) ||
    isAdverb(token) ||
    /^(?:according|compared)$/.test(token?.lower ?? '')
  );
}
