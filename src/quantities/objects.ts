import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import type { Measured } from './measures.ts';
import { phraseAt } from './noun-phrases.ts';
import { qualifierStart } from './qualifiers.ts';
import type { Token } from './tokens.ts';
import { isAmounting, isVerb } from './verbs.ts';

/** How far before an amount its object is looked for, in tokens. */
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
