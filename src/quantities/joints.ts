import type { Amount } from './amounts.ts';
import { rescale } from './numerals.ts';
import { qualifierStart } from './qualifiers.ts';
import { printed, type Token } from './tokens.ts';

/** The most tokens between two amounts that belong together: "from 5% in the spring of 2019 to 8%". */
const REACH = 8;

/** Words before "from" that make a range of "from A to B", not a change. */
const RANGING = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|span(?:s|ned|ning)?|aged|ages)$/;

/** What stands between two amounts, in lower case, less a qualifier of the second. */
export function jointOf(tokens: readonly Token[], a: Amount, b: Amount): string {
  const end = qualifierStart(tokens, b.first);
  return end - a.last > REACH + 2 || end <= a.last ? ' ' : printed(tokens, a.last + 1, end - 1).toLowerCase();
}

/** The first amount under the second's scale, where it has none of its own: "3" of "$3-5 billion". */
export function shareScale(a: Amount, b: Amount): Amount {
  const { numeral } = a;
  const small = numeral.power === 0 && (a.value ?? 0) < 1000 && a.value === numeral.value;
  if (!small || b.numeral.power < 3 || b.numeral.power > 12 || Number(numeral.digits) > Number(b.numeral.digits) * 10)
    return a;
  return a.source === 'none' || a.kind === 'money' ? { ...a, value: rescale(numeral, b.numeral.power).value } : a;
}

/** Both amounts under the unit that one of them prints; none when their units differ. */
export function inOneUnit(a: Amount, b: Amount): [Amount, Amount] | [] {
  if (a.unit === b.unit && a.kind === b.kind) return [a, b];
  if (a.source === 'none') return [{ ...a, kind: b.kind, unit: b.unit, source: b.source }, b];
  if (b.source === 'none') return [a, { ...b, kind: a.kind, unit: a.unit, source: a.source }];
  if (a.kind !== b.kind) return [];
  if (b.unit?.startsWith(`${a.unit}/`)) return [{ ...a, unit: b.unit }, b];
  return a.unit?.startsWith(`${b.unit}/`) ? [a, { ...b, unit: a.unit }] : [];
}

/** "ranging from", "anywhere from": what follows is a range and no change. */
export function isRanging(tokens: readonly Token[], a: Amount): boolean {
  const from = qualifierStart(tokens, a.first) - 1;
  return [1, 2, 3].some((step) => RANGING.test(tokens[from - step]?.lower ?? ''));
}
