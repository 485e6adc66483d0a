import type { Quantity, QuantityKind } from '../model.ts';
import type { Amount } from './amounts.ts';
import { type Clause, type Range, splitClauses } from './clauses.ts';
import { readDirection } from './directions.ts';
import { type Around, type Measured, readMeasured } from './measures.ts';
import { readQualifier } from './qualifiers.ts';
import { bindRespectively } from './respectively.ts';
import type { Time } from './time.ts';
import { isCapital, type Token } from './tokens.ts';
import { timeFinder } from './when.ts';

/** An amount with all that its clause says of it; ranges count tokens. */
export interface Described {
  readonly amount: Amount;
  readonly qualifier: Quantity['qualifier'] | undefined;
  readonly direction: Quantity['direction'] | undefined;
  readonly measured: Measured | undefined;
  readonly time: Time | undefined;
  readonly clause: Range;
}

/** Says of each amount how exact it is, whether it rose or fell, what it measures, and when. */
export function describeAmounts(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  times: readonly Time[],
): Described[] {
  const clauses = clausesOf(tokens, amounts);
  const timeOf = timeFinder(times);
  const described: Described[] = [];
  for (const { clause, members } of groupByClause(clauses, amounts)) {
    const measured = measureAll(tokens, members, clause, described.at(-1));
    for (const amount of members) {
      const isDate = amount.kind === 'date';
      described.push({
        amount: settleKind(tokens, amount, clause),
        qualifier: readQualifier(tokens, amount),
        direction: directionOf(tokens, amount, described.at(-1)),
        measured: measured.get(amount),
        time: isDate ? undefined : timeOf(amount, clause, clause.sentence),
        clause,
      });
    }
  }
  return described;
}

/** The clauses of the text, none of which cuts an amount. */
function clausesOf(tokens: readonly Token[], amounts: readonly Amount[]): Clause[] {
  const inside = new Set<number>();
  for (const { first, last } of amounts) for (let at = first; at < last; at += 1) inside.add(at);
  return splitClauses(tokens, (at) => inside.has(at));
}

interface Group {
  readonly clause: Clause;
  readonly members: Amount[];
}

/** Amounts by the clause that states them; both stand in order. */
function groupByClause(clauses: readonly Clause[], amounts: readonly Amount[]): Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (const amount of amounts) {
    while (at + 1 < clauses.length && (clauses[at]?.last ?? 0) < amount.first) at += 1;
    const clause = clauses[at];
    if (!clause) break;
    const group = groups.at(-1);
    if (group?.clause === clause) group.members.push(amount);
    else groups.push({ clause, members: [amount] });
  }
  return groups;
}

/** What each amount of a clause measures, in order: one may tell on from the one before it. */
function measureAll(
  tokens: readonly Token[],
  members: readonly Amount[],
  clause: Clause,
  above: Described | undefined,
): Map<Amount, Measured | undefined> {
  const amounts = members.filter(({ kind }) => kind !== 'date');
  const bound = bindRespectively(tokens, amounts, clause);
  let before: Around['before'] = above && above.clause.first >= clause.sentence.first ? above : undefined;
  return new Map(
    amounts.map((amount, index) => {
      const measured = bound?.[index] ?? readMeasured(tokens, amount, clause, { before, next: amounts[index + 1] });
      before = { amount, measured: measured ?? before?.measured };
      return [amount, measured];
    }),
  );
}

/** Kinds that neither rise nor fall. */
const UNCHANGING: ReadonlySet<QuantityKind> = new Set(['age', 'rank', 'date']);

/** A change states its direction before its first value, and is one of its last. */
function directionOf(
  tokens: readonly Token[],
  amount: Amount,
  above: Described | undefined,
): Quantity['direction'] | undefined {
  const { kind, change, first } = amount;
  const stands = UNCHANGING.has(kind) || (kind === 'duration' && !/^(?:by|to)$/.test(tokens[first - 1]?.lower ?? ''));
  return change === 'start' || (!change && stands) ? undefined : readDirection(tokens, amount, above);
}

/** Settles what a bare number counts: in a clause about a ratio or an age it is one, and "3.2 times EBITDA" is a multiple. */
function settleKind(tokens: readonly Token[], amount: Amount, clause: Clause): Amount {
  const { source, kind, unit, first, last } = amount;
  if (kind !== 'count') return amount;
  if (unit === 'times') return isMultiple(tokens[last + 1]) ? { ...amount, kind: 'ratio' } : amount;
  for (let at = first - 1; source === 'none' && at >= Math.max(clause.first, first - SUBJECT); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'ratio' || word === 'coefficient' || word === 'multiple') return { ...amount, kind: 'ratio' };
    if (word === 'age') return { ...amount, kind: 'age', unit: 'years' };
  }
  return amount;
}

/** What follows a multiple, not a count of occasions: "three times as", "higher", "the", "EBITDA". */
const isMultiple = (next: Token | undefined): boolean =>
  isCapital(next) || /^(?:as|more|less|the|its|what|their|that|[a-z]{3,}er)$/.test(next?.lower ?? '');

/** How far before a bare number the word that tells its kind may stand, in tokens. */
const SUBJECT = 20;
