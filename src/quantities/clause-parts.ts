import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import type { Measured } from './measures.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import { qualifierStart } from './qualifiers.ts';
import { isStop, type Token } from './tokens.ts';
import { isAmounting, isVerb } from './verbs.ts';

/** How far before an amount its verb is looked for, in tokens. */
const REACH = 25;

/** The object between a verb and "to" or "by" before an amount: "cut rates by 5%", "raised its stake to 8%"; none where another amount, up to token `after`, is it. */
export function readObject(
  tokens: readonly Token[],
  { first }: Amount,
  clause: Range,
  after: number,
): Measured | undefined {
  const start = qualifierStart(tokens, first);
  const at = tokens[start - 1]?.lower === 'between' ? start - 2 : start - 1;
  if (!/^(?:to|by|from|at)$/.test(tokens[at]?.lower ?? '')) return undefined;
  let from = at;
  const edge = Math.max(clause.first, after + 1, at - REACH);
  while (from > edge && !isVerb(tokens, from - 1) && tokens[from - 1]?.text !== ',') from -= 1;
  const opened = from > clause.first && from - 1 > after;
  const phrase = opened && from < at ? phraseAt(tokens, from, { first: from, last: at - 1 }) : undefined;
  return (
    phrase && { ...phrase, confidence: isVerb(tokens, from - 1) && isAmounting(tokens[from - 1]) ? 'medium' : 'low' }
  );
}

/** The subject of the verb before an amount; with none, the verb's object. */
export function readSubject(tokens: readonly Token[], { first }: Amount, clause: Range): Measured | undefined {
  const verb = verbBefore(tokens, first, clause);
  if (verb === undefined) return undefined;
  let head = verb;
  while (head > clause.first && isVerb(tokens, head - 1)) head -= 1;
  const phrase = subjectOf(tokens, head, clause);
  if (phrase) return { ...phrase, confidence: isAmounting(tokens[verb]) && first - verb <= 5 ? 'medium' : 'low' };
  if (head > clause.first && tokens[head - 1]?.kind === 'word') return undefined;
  const after = phraseAt(tokens, verb + 1, { first: verb + 1, last: first - 1 });
  return after && { ...after, confidence: 'low' };
}

/** The nearest verb before a token in its clause. */
function verbBefore(tokens: readonly Token[], at: number, clause: Range): number | undefined {
  for (let verb = at - 1; verb >= clause.first && verb > at - REACH; verb -= 1) {
    if (isVerb(tokens, verb)) return verb;
    if (isStop(tokens, verb)) return undefined;
  }
  return undefined;
}
