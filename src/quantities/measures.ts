import type { Amount } from './amounts.ts';
import { readBearer } from './bearers.ts';
import type { Range } from './clauses.ts';
import { afterUnit, counted, ofThem, spentIn } from './measured-after.ts';
import { adjacent, beforeBracket, beforeOf, beforeParticiple } from './measured-before.ts';
import { apposition, participial, relative, sameAge } from './measured-on.ts';
import { readObject } from './objects.ts';
import { readSubject } from './subjects.ts';
import type { Token } from './tokens.ts';

/** What an amount is a number of, as a range of tokens, and how sure that is. */
export interface Measured extends Range {
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The amounts beside one in its sentence: the one before it, with what that measures, and the one after it. */
export interface Around {
  readonly before?: { readonly amount: Amount; readonly measured: Measured | undefined } | undefined;
  readonly next?: Amount | undefined;
}

type Reader = (tokens: readonly Token[], amount: Amount, clause: Range, around: Around) => Measured | undefined;

/** From the surest pattern to the least. */
const PATTERNS: readonly Reader[] = [
  (tokens, amount, clause, around) => (isCarried(amount) ? beforeOf(tokens, amount, clause, around) : undefined),
  counted,
  beforeOf,
  ofThem,
  beforeParticiple,
  afterUnit,
  beforeBracket,
  spentIn,
  readBearer,
  apposition,
  adjacent,
  participial,
  relative,
  readObject,
  readSubject,
];

const AGES: readonly Reader[] = [readBearer, sameAge, relative, readSubject];

/**
 * What an amount measures: the noun it counts, the phrase before "of", the phrase after the unit, the phrase before a parenthesis,
 * what the amount before it measures, or the object or the subject of the clause's verb.
 */
export function readMeasured(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  around: Around,
): Measured | undefined {
  if (amount.kind === 'duration' && isPast(tokens, amount)) return undefined;
  const patterns = amount.kind === 'rank' ? [readSubject] : amount.kind === 'age' ? AGES : PATTERNS;
  for (const read of patterns) {
    const measured = read(tokens, amount, clause, around);
    if (measured) return measured;
  }
  return undefined;
}

/** Its unit was printed with an amount before it. */
const isCarried = ({ noun, first }: Amount): boolean => noun !== undefined && noun.first < first;

/** "ten years ago", "in the past 18 years": a time, which measures nothing. */
const isPast = (tokens: readonly Token[], { first, last }: Amount): boolean =>
  /^(?:ago|earlier|later|ahead)$/.test(tokens[last + 1]?.lower ?? '') ||
  /^(?:past|last|next|previous|coming|first)$/.test(tokens[first - 1]?.lower ?? '');
