import type { Amount } from './amounts.ts';
import { CHANGE_VERBS } from './change-words.ts';
import { asChange } from './changes.ts';
import { inOneUnit, isRanging, jointOf, shareScale } from './joints.ts';
import { qualifierStart } from './qualifiers.ts';
import { readRate } from './rates.ts';
import { type Token, touches } from './tokens.ts';

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
      (asSamePrice(tokens, amount, next) ??
        asRange(tokens, amount, next) ??
        asChange(tokens, amount, next) ??
        asIndex(tokens, amount, next) ??
        asList(tokens, amount, next));
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(amount);
  }
  return joined.reverse().filter((amount) => !isScore(tokens, amount));
}

/** "70 or 80 countries", "$3-5 billion", "between 5 and 10 km", "ranging from 2 to 4". */
function asRange(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  const joint = jointOf(tokens, a, b);
  const opening = tokens[qualifierStart(tokens, a.first) - 1]?.lower;
  const both = joint === 'and' && (opening === 'between' || isOfAges(tokens, a));
  if (!both && !/^(?:-|–|—|to|or|-to-|- to|through)$/.test(joint)) return undefined;
  if (opening === 'from' && joint === 'to' && !isRanging(tokens, a)) return undefined;
  const whole = a.source !== 'none' || a.numeral.power > 0 || ((a.value ?? 0) >= 1000 && b.numeral.power > 0);
  if (joint === 'to' && whole && (opening === 'by' || CHANGE_VERBS.has(opening ?? ''))) return undefined;
  if (joint === 'to' && a.last > a.numeral.last && isBare(b)) return undefined;
  const [low, high] = inOneUnit(shareScale(a, b), b);
  if (!low || !high || low.value === null || high.value === null || low.value >= high.value) return undefined;
  if (low.valueTo !== undefined || high.valueTo !== undefined || (isBare(high) && !both && high.numeral.power === 0))
    return undefined;
  const { unit, last } = b.source === 'none' && high.unit ? readRate(tokens, { ...high, last: b.last }) : high;
  return [{ ...high, unit, last, first: a.first, value: low.value, valueTo: high.value }];
}

/** "rose 12 points to 2,850": an index. */
function asIndex(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  if (a.unit !== 'points' || b.source !== 'none' || !/^(?:,.*)?(?:to|at)$/.test(jointOf(tokens, a, b)))
    return undefined;
  return [{ ...b, unit: a.unit, source: a.source }, a];
}

/** "C$6 (US$4.46) per share": one price in two currencies. */
function asSamePrice(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  const isPair = a.kind === 'money' && b.kind === 'money' && jointOf(tokens, a, b) === '(';
  if (!isPair || tokens[b.last + 1]?.text !== ')' || a.unit?.includes('/')) return undefined;
  const per = readRate(tokens, { kind: 'money', unit: '', first: b.first, last: b.last + 1 }).unit;
  return per
    ? [
        { ...b, unit: `${b.unit}${per}` },
        { ...a, unit: `${a.unit}${per}` },
      ]
    : undefined;
}

/** "21 of 35 passes", "11 of their past 13 games". */
const PART_OF =
  /^(?:out )?of (?:the |their |his |her |its |all )?(?:past |last |first |remaining |top |next |previous |[^ ]+'s |[^ ]+ [^ ]+'s )?$/;

/** "20 and 36 consecutive years", "5, 10 and 15 percent", "four-, five- and six-cylinder". */
function asList(tokens: readonly Token[], a: Amount, b: Amount): Amount[] | undefined {
  if (isAgeAlone(a) && isBare(b) && /^(?:,|and|or|, and)$/.test(jointOf(tokens, a, b)) && (b.value ?? 999) < 120)
    return [{ ...b, kind: a.kind, unit: a.unit, source: a.source }, a];
  if (a.source !== 'none' || b.source === 'none' || b.kind === 'rank') return undefined;
  if (b.source === 'noun' && b.noun && PART_OF.test(`${jointOf(tokens, a, b)} `) && a.kind === 'count')
    return [b, { ...a, unit: b.unit, source: b.source, noun: b.noun }];
  if (!/^(?:- ?)?(?:,|and|or|, and|, or|\/|x|×|by)$/.test(jointOf(tokens, a, b))) return undefined;
  const scaled = shareScale(a, b);
  return [b, { ...scaled, kind: b.kind, unit: b.unit, source: b.source }];
}

/** "between the ages of 18 and 24". */
const isOfAges = (tokens: readonly Token[], a: Amount): boolean =>
  a.kind === 'age' && tokens[a.first - 4]?.lower === 'between';

/** An age that only the word before it tells, as in "aged 28 and 31". */
const isAgeAlone = ({ kind, last, numeral }: Amount): boolean => kind === 'age' && last === numeral.last;

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
