import type { Amount } from './amounts.ts';
import { CHANGES } from './change-words.ts';
import { crossesStop } from './changes.ts';
import type { Range } from './clauses.ts';
import { qualifierStart } from './qualifiers.ts';
import { readRate } from './rates.ts';
import { readTime } from './times.ts';
import { printed, type Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isContent, isPlural } from './word-classes.ts';

/** How many amounts back a unit may come from. */
const BACK = 3;

/** What leads from an amount to another of the same thing. */
const COMPARING =
  /(?:^| )(?:compared (?:with|to)|versus|vs|against|up from|down from|from|than|forecasts? of|estimates? of|expectations? of|targets? of|limit of|threshold of|record of|average of|norm of|total of|including|(?:drop|fall|rise|gain|increase|decline) of)$/;

/**
 * Gives a bare number the unit that an amount before it in its sentence prints for both: "41 million phones, compared with
 * 46 million", "three people died and five are missing", "12 of them", "fell 212 points to 26,119".
 */
export function carryUnits(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const carried: Amount[] = [];
  let opened = 0;
  for (const amount of amounts) {
    const above = carried.at(-1);
    if (above && crossesStop(tokens, above.last + 1, amount.first)) opened = carried.length;
    const source = isBare(amount)
      ? sourceOf(tokens, amount, carried.slice(Math.max(opened, carried.length - BACK)))
      : undefined;
    const noun = isBare(amount) ? predicateNoun(tokens, amount) : undefined;
    if (noun) carried.push({ ...amount, unit: printed(tokens, noun.first, noun.last), noun, source: 'noun' });
    else carried.push(source ? withRate(tokens, withUnit(amount, source), amount) : amount);
  }
  return carried;
}

/** "eight were women": the plural that a number is said to be. */
function predicateNoun(tokens: readonly Token[], { last }: Amount): Range | undefined {
  const at = last + 2;
  const isTold = /^(?:are|were)$/.test(tokens[last + 1]?.lower ?? '') && isContent(tokens[at]) && isPlural(tokens[at]);
  return isTold && !isContent(tokens[at + 1]) ? { first: at, last: at } : undefined;
}

/** "90,000 a month": what a bare number is per goes with the unit that it is given. */
function withRate(tokens: readonly Token[], amount: Amount, { first, last }: Amount): Amount {
  if (amount.unit?.includes('/')) return amount;
  const rate = readRate(tokens, { kind: amount.kind, unit: amount.unit, first, last });
  return rate.last > last ? { ...amount, unit: rate.unit, last: rate.last } : amount;
}

/** "to 90,000 a month". */
const isRate = (tokens: readonly Token[], { first, last }: Amount): boolean =>
  readRate(tokens, { kind: 'count', unit: '', first, last }).last > last;

const isBare = ({ source, kind }: Amount): boolean => source === 'none' && kind === 'count';

const withUnit = (amount: Amount, { kind, unit, noun, source }: Amount): Amount => ({
  ...amount,
  kind,
  unit,
  source,
  ...(noun && { noun }),
});

/** The amount before that prints the unit of a bare one; the nearest that fits. */
function sourceOf(tokens: readonly Token[], amount: Amount, before: readonly Amount[]): Amount | undefined {
  const candidates = [...before].reverse().filter(({ source, unit }) => source !== 'none' && unit !== 'times');
  return (
    candidates.find((above) => isIndex(tokens, amount, above)) ??
    candidates.find((above) => isSameChange(tokens, amount, above)) ??
    candidates.find((above) => above.kind !== 'duration' && isCompared(tokens, amount, above)) ??
    candidates.find((above) => isCompared(tokens, amount, above)) ??
    candidates.find((above) => above.source === 'noun' && isRate(tokens, amount)) ??
    candidates.find((above) => isParallel(tokens, amount, above)) ??
    before.slice(-1).find((above) => isElliptic(tokens, amount, above))
  );
}

/** "fell 212 points, or 0.8%, to 26,119": an index after its points. */
function isIndex(tokens: readonly Token[], { first, value }: Amount, { unit }: Amount): boolean {
  return unit === 'points' && (value ?? 0) >= 100 && /^(?:to|at)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "fell 0.4%, while the Nasdaq gained 0.1": a change told as a share, as the one before it. */
function isSameChange(tokens: readonly Token[], { first, numeral, value }: Amount, { unit }: Amount): boolean {
  return (
    unit === '%' &&
    (value ?? 100) < 100 &&
    numeral.form === 'digits' &&
    numeral.digits.includes('.') &&
    CHANGES.has(tokens[qualifierStart(tokens, first) - 1]?.lower ?? '')
  );
}

/** "…, compared with 46.9 million": an amount of about the same size after a word that compares. */
function isCompared(tokens: readonly Token[], { first, last, value }: Amount, above: Amount): boolean {
  const start = qualifierStart(tokens, first);
  if (start <= above.last || start - above.last > 16 || tokens[last + 1]?.lower === 'to') return false;
  const joint = printed(tokens, Math.max(above.last + 1, start - 3), start - 1).toLowerCase();
  return COMPARING.test(joint) && isAlike(value, above.value);
}

const isAlike = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a) < 20 * Math.abs(b) && Math.abs(b) < 20 * Math.abs(a);

/** "83.7 years for women and 79.9 for men": what follows is said as after the amount before. */
function isParallel(tokens: readonly Token[], { first, last, value }: Amount, above: Amount): boolean {
  const [next, other] = [tokens[last + 1]?.lower ?? '', tokens[above.last + 1]?.lower ?? ''];
  const opens = /^(?:and|,|but|while)$/.test(tokens[qualifierStart(tokens, first) - 1]?.lower ?? '');
  return opens && next === other && /^(?:for|in|among|at|from|on|by)$/.test(next) && isAlike(value, above.value);
}

/** Verbs whose bare object is as many of those counted before: "killed 12 people and injured 40". */
const HARMING =
  /^(?:injur|wound|kill|displac|hospitali[sz]|affect|arrest|detain|infect|rescu|evacuat|strand)(?:ed|ing)$/;

/** A number that stands for what was counted before: "five are missing", "12 of them", "2.4 million in 2017". */
function isElliptic(tokens: readonly Token[], amount: Amount, above: Amount): boolean {
  const { first, last } = amount;
  const { source, unit } = above;
  if (source === 'none' || unit === 'times') return false;
  const [next, second] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]?.lower ?? ''];
  const start = qualifierStart(tokens, first);
  const before = tokens[start - 1];
  const end = readTime(tokens, above.last + 1)?.last ?? above.last;
  if (start - 2 === end && before?.lower === 'to' && unit !== '%') return true;
  if (start - 2 === above.last && before?.lower === 'at' && above.kind === 'money') return true;
  if (/^(?:more|less|fewer)$/.test(next) && second === 'than') return true;
  if (source !== 'noun') return false;
  if (HARMING.test(before?.lower ?? '')) return true;
  if (next === 'of') return /^(?:them|whom|which|these|those)$/.test(second);
  if (start - 2 === above.last && before?.text === ',' && next === 'to') return true;
  if (before?.lower === 'the' && isContent(tokens[last + 1]) && isPlural(tokens[last + 1])) return true;
  const inAll = next === 'in' && /^(?:all|total)$/.test(second);
  if ((inAll || next === 'altogether') && before?.text === ',') return true;
  if (before?.lower === 'which' && tokens[start - 2]?.lower === 'of') return true;
  const opening = /^(?:only|just|another)$/.test(before?.lower ?? '') ? tokens[start - 2] : before;
  const opens = /^(?:and|but|while|or|,|;|with)$/.test(opening?.lower ?? '');
  return opens && (isVerb(tokens, last + 1) || (next === 'in' && readTime(tokens, last + 2) !== undefined));
}
