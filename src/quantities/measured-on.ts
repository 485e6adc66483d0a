import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import { openingOf } from './measured-before.ts';
import type { Around, Measured } from './measures.ts';
import { phraseAt } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';

const GOES_ON =
  /^(?:, (?:up|down|or|and|from|to|an?)|(?:up|down|compared|according) (?:from|with|against|to)|, \S*(?:ing|ed)|\S*ing (?:at|to|by|in|over|below|above))$/;

/** "185 metres high and 2.3 km long". */
const DIMENSION = /^(?:long|wide|tall|high|deep|thick|across|old|heavy)$/;

/** ", up 5%", ", or 3%", ", a 5% rise", the other value of a change: about what the amount before it measures. */
export function apposition(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  { before }: Around,
): Measured | undefined {
  if (!before) return changedSubject(tokens, amount, clause);
  const changed =
    amount.change && before.amount.change && (amount.change === 'start') !== (before.amount.change === 'start');
  const at = openingOf(tokens, amount) - 1;
  const opening = `${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`;
  const sides = at === before.amount.last + 1 && /^[x×]$/.test(tokens[at]?.lower ?? '');
  const dimension =
    at === before.amount.last + 2 && tokens[at]?.lower === 'and' && DIMENSION.test(tokens[at - 1]?.lower ?? '');
  const related = tokens[at]?.lower !== 'from' || amount.kind === before.amount.kind;
  const next = at === before.amount.last + 1 && /^(?:to|from|by)$/.test(tokens[at]?.lower ?? '') && related;
  if (/^(?:up|down)$/.test(tokens[at - 1]?.lower ?? '') && isVerb(tokens, at - 2)) return undefined;
  return changed || next || sides || dimension || GOES_ON.test(opening) ? before.measured : undefined;
}

/** "Water levels at the lake, down 130 feet, stood at …". */
function changedSubject(tokens: readonly Token[], amount: Amount, clause: Range): Measured | undefined {
  const at = openingOf(tokens, amount) - 1;
  if (tokens[at - 1]?.text !== ',' || !/^(?:up|down)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const phrase = phraseAt(tokens, clause.first, { first: clause.first, last: at - 2 });
  return phrase && { ...phrase, confidence: 'medium' };
}

/** "aged 28 and 31": of the same person or persons. */
export function sameAge(
  tokens: readonly Token[],
  { first }: Amount,
  _clause: Range,
  { before }: Around,
): Measured | undefined {
  const isListed = before?.amount.kind === 'age' && before.amount.last === first - 2;
  return isListed && /^(?:and|or|,)$/.test(tokens[first - 1]?.lower ?? '') ? before.measured : undefined;
}

/** "…, which was up 14%": about what the amount before it measures. */
export function relative(
  tokens: readonly Token[],
  { first }: Amount,
  _clause: Range,
  { before }: Around,
): Measured | undefined {
  for (let at = first - 1; before && at > Math.max(before.amount.last, first - 2 * REACH); at -= 1) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return tokens[at + 1]?.lower === 'which' ? before.measured : undefined;
  }
  return undefined;
}

/** How far before an amount the participle of its phrase stands. */
const REACH = 5;

/** ", moving west at 7 mph": about what the amount before it measures. */
export function participial(
  tokens: readonly Token[],
  { first }: Amount,
  _clause: Range,
  { before }: Around,
): Measured | undefined {
  const isMoved = /^(?:to|by)$/.test(tokens[first - 1]?.lower ?? '') && isContent(tokens[first - 2]);
  if (isMoved) return undefined;
  for (let at = first - 1; before && at > Math.max(before.amount.last, first - REACH); at -= 1) {
    if (tokens[at]?.text === ',') return tokens[at + 1]?.lower.endsWith('ing') ? before.measured : undefined;
  }
  return undefined;
}
