import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import type { Measured } from './measures.ts';
import { phraseAt } from './noun-phrases.ts';
import { subjectRange } from './subjects.ts';
import type { Token } from './tokens.ts';

/**
 * Binds "A and B were X and Y respectively" in order: each amount to its part of the subject.
 *
 * @returns What the amounts measure; `undefined` when the clause binds nothing, or not as many subjects as it has amounts.
 */
export function bindRespectively(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  clause: Range,
): Measured[] | undefined {
  const [first] = amounts;
  if (!first || amounts.length < 2 || !isBound(tokens, clause)) return undefined;
  const subject = subjectRange(tokens, first, clause);
  const parts = subject && splitSubject(tokens, subject, amounts.length);
  return parts?.map((part) => ({ ...(phraseAt(tokens, part.first, part) ?? part), confidence: 'high' }));
}

function isBound(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let at = first; at <= last; at += 1) if (tokens[at]?.lower === 'respectively') return true;
  return false;
}

/** Splits a coordination into as many parts as asked, at its last "and" and at the commas before it. */
function splitSubject(tokens: readonly Token[], { first, last }: Range, count: number): Range[] | undefined {
  const cuts: number[] = [];
  for (let at = last; at >= first && cuts.length < count - 1; at -= 1) {
    const word = tokens[at]?.lower;
    if ((cuts.length === 0 && word === 'and') || (cuts.length > 0 && word === ',')) cuts.unshift(at);
  }
  if (cuts.length !== count - 1) return undefined;
  const starts = [first, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, index) => ({ first: start, last: (cuts[index] ?? last + 1) - 1 }));
}
