import type { Amount } from './amounts.ts';
import { CHANGE_VERBS } from './change-words.ts';
import { rescale } from './numerals.ts';
import { qualifierStart } from './qualifiers.ts';
import { printed, type Token, touches } from './tokens.ts';

/** The most tokens between the two amounts of a change: "from 5% in the spring of 2019 to 8%". */
const REACH = 8;

/** Words before "from" that make a range of "from A to B", not a change. */
const RANGING = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|span(?:s|ned|ning)?|aged|ages)$/;

/**
 * Joins amounts that belong together: the two ends of a range become one, the values of a change are tied, and members of a
 * list share the unit and the scale that only the last of them prints.
 */
export function pairAmounts(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of [...amounts].reverse()) {
    const next = joined.at(-1);
    const pair =
      next &&
      (asRange(tokens, amount, next) ??
        asChange(tokens, amount, next) ??
        asIndex(tokens, amount, next) ??
        asList(tokens, amount, next));
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(amount);
  }
  return joined.reverse().filter((amount) => !isScore(tokens, amount));
}

/** What stands between two amounts, in lower case, less a qualifier of the second. */
function between(tokens: readonly Token[], a: Amount, b: Amount): string {
  const end = qualifierStart(tokens, b.first);
  return end - a.last > REACH + 2 || end <= a.last ? ' ' : printed(tokens, a.last + 1, end - 1).toLowerCase();
}

/** "70 or 80 countries", "$3-5 billion", "between 5 and 10 km", "ranging from 2 to 4". */
function asRange(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  const joint = between(tokens, a, b);
  const opening = tokens[qualifierStart(tokens, a.first) - 1]?.lower;
  const both = joint === 'and' && (opening === 'between' || isOfAges(tokens, a));
  if (!both && !/^(?:-|–|—|to|or|- to -|through)$/.test(joint)) return undefined;
  if (opening === 'from' && joint === 'to' && !isRanging(tokens, a)) return undefined;
  const whole = a.source !== 'none' || a.numeral.power > 0;
  if (joint === 'to' && whole && (opening === 'by' || CHANGE_VERBS.has(opening ?? ''))) return undefined;
  const [low, high] = inOneUnit(shareScale(a, b), b);
  if (!low || !high || low.value === null || high.value === null || low.value >= high.value) return undefined;
  if (low.valueTo !== undefined || high.valueTo !== undefined || (isBare(high) && !both && high.numeral.power === 0))
    return undefined;
  return [{ ...high, first: a.first, value: low.value, valueTo: high.value }];
}

/** "from 0.45 tons to 0.37", "to 50% from 45%": two amounts, the later value knows the earlier. */
function asChange(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  const joint = between(tokens, a, b);
  const opening = tokens[qualifierStart(tokens, a.first) - 1]?.lower;
  const forward = opening === 'from' && /(?:^| )to$/.test(joint) && !isRanging(tokens, a);
  const backward = (opening === 'to' && /(?:^| )from$/.test(joint)) || /(?:^|, )(?:up|down) from$/.test(joint);
  if (!forward && !backward) return undefined;
  const scaled = forward ? shareScale(a, b) : a;
  const [first, second] = inOneUnit(scaled, b);
  if (!first || !second || first.value === null || second.value === null) return undefined;
  const span = { first: first.first, last: first.last };
  return forward
    ? [
        { ...second, from: first.value, change: span },
        { ...first, change: 'start' },
      ]
    : [
        { ...second, change: 'start' },
        { ...first, from: second.value, change: span },
      ];
}

/** "rose 12 points to 2,850": an index. */
function asIndex(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  if (a.unit !== 'points' || b.source !== 'none' || !/^(?:,.*)?(?:to|at)$/.test(between(tokens, a, b)))
    return undefined;
  return [{ ...b, unit: a.unit, source: a.source }, a];
}

/** "20 and 36 consecutive years", "5, 10 and 15 percent", "four-, five- and six-cylinder". */
function asList(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  if (a.source !== 'none' || b.source === 'none' || b.kind === 'rank') return undefined;
  if (!/^(?:- ?)?(?:,|and|or|, and|, or|\/|x|×|by)$/.test(between(tokens, a, b))) return undefined;
  const scaled = shareScale(a, b);
  return [b, { ...scaled, kind: b.kind, unit: b.unit, source: b.source }];
}

/** The first amount under the second's scale, where it has none of its own: "3" of "$3-5 billion". */
function shareScale(a: Amount, b: Amount): Amount {
  const { numeral } = a;
  const small = numeral.power === 0 && (a.value ?? 0) < 1000 && a.value === numeral.value;
  if (!small || b.numeral.power < 3 || b.numeral.power > 12 || Number(numeral.digits) > Number(b.numeral.digits) * 10)
    return a;
  return a.source === 'none' || a.kind === 'money' ? { ...a, value: rescale(numeral, b.numeral.power).value } : a;
}

/** Both amounts under the unit that one of them prints; `undefined` when their units differ. */
function inOneUnit(a: Amount, b: Amount): [Amount, Amount] | [] {
  if (a.unit === b.unit && a.kind === b.kind) return [a, b];
  if (a.source === 'none') return [{ ...a, kind: b.kind, unit: b.unit, source: b.source }, b];
  if (b.source === 'none') return [a, { ...b, kind: a.kind, unit: a.unit, source: a.source }];
  return b.unit?.startsWith(`${a.unit}/`) && a.kind === b.kind ? [{ ...a, unit: b.unit }, b] : [];
}

function isRanging(tokens: readonly Token[], a: Amount): boolean {
  const from = qualifierStart(tokens, a.first) - 1;
  return [1, 2, 3].some((step) => RANGING.test(tokens[from - step]?.lower ?? ''));
}

/** "between the ages of 18 and 24". */
const isOfAges = (tokens: readonly Token[], a: Amount): boolean =>
  a.kind === 'age' && tokens[a.first - 4]?.lower === 'between';

const isBare = ({ source }: Amount): boolean => source === 'none';

/** "3-2", "8-8": bare numbers tied by a hyphen are a score or a name. */
function isScore(tokens: readonly Token[], { first, last, source, valueTo }: Amount): boolean {
  if (source !== 'none' || valueTo !== undefined) return false;
  const tied = (hyphen: number, number: number) =>
    /^[-–]$/.test(tokens[hyphen]?.text ?? '') &&
    tokens[number]?.kind === 'number' &&
    touches(tokens[Math.max(hyphen, number)]);
  return tied(last + 1, last + 2) || tied(first - 1, first - 2);
}
