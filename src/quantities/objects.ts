import type { Amount } from './amounts.ts';
import { CHANGES } from './change-words.ts';
import type { Range } from './clauses.ts';
import { isAdjectival } from './directions.ts';
import { openingOf } from './measured-before.ts';
import type { Around, Measured } from './measures.ts';
import { phraseAt } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isAmounting, isVerb } from './verbs.ts';

/** How far before an amount its object is looked for, in tokens. */
const REACH = 25;

/** The object between a verb and "to" or "by" before an amount: "cut rates by 5%", "raised its stake to 8%"; none where another amount, before it, is it. */
export function readObject(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  { before }: Around,
): Measured | undefined {
  const after = before && !isAdjectival(tokens, before.amount) ? before.amount.last : -1;
  const at = openingOf(tokens, amount) - 1;
  if (!/^(?:to|by|from|at|on)$/.test(tokens[at]?.lower ?? '')) return undefined;
  let from = at;
  const edge = Math.max(clause.first, after + 1, at - REACH);
  while (from > edge && !isVerb(tokens, from - 1) && tokens[from - 1]?.text !== ',') from -= 1;
  if (tokens[from]?.lower === 'with') from += 1;
  const isMargin =
    amount.unit === 'points' && tokens[at]?.lower === 'by' && !CHANGES.has(tokens[from - 1]?.lower ?? '');
  if (isMargin) return undefined;
  const opened = from > clause.first && from - 1 > after;
  const phrase = opened && from < at ? phraseAt(tokens, from, { first: from, last: at - 1 }) : undefined;
  return (
    phrase && { ...phrase, confidence: isVerb(tokens, from - 1) && isAmounting(tokens[from - 1]) ? 'medium' : 'low' }
  );
}
