import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import { openingOf } from './measured-before.ts';
import type { Measured, Told } from './measures.ts';
import type { Token } from './tokens.ts';

const GOES_ON =
  /^(?:, (?:up|down|or|and|from|to|an?)|(?:up|down|compared|according) (?:from|with|against|to)|, \S*(?:ing|ed)|\S*ing (?:at|to|by|in|over|below|above))$/;

/** ", up 5%", ", or 3%", ", a 5% rise", the other value of a change: about what the amount before it measures. */
export function apposition(
  tokens: readonly Token[],
  amount: Amount,
  _clause: Range,
  before?: Told,
): Measured | undefined {
  if (!before) return undefined;
  const changed =
    amount.change && before.amount.change && (amount.change === 'start') !== (before.amount.change === 'start');
  const at = openingOf(tokens, amount) - 1;
  const opening = `${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`;
  const next = at === before.amount.last + 1 && /^(?:to|from|by)$/.test(tokens[at]?.lower ?? '');
  return changed || next || GOES_ON.test(opening) ? before.measured : undefined;
}

/** How far before an amount the participle of its phrase stands. */
const REACH = 5;

/** ", moving west at 7 mph": about what the amount before it measures. */
export function participial(
  tokens: readonly Token[],
  { first }: Amount,
  _clause: Range,
  before?: Told,
): Measured | undefined {
  for (let at = first - 1; before && at > Math.max(before.amount.last, first - REACH); at -= 1) {
    if (tokens[at]?.text === ',') return tokens[at + 1]?.lower.endsWith('ing') ? before.measured : undefined;
  }
  return undefined;
}
