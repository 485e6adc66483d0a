import { numberAt } from '../chinese-numerals.ts';
import type { Quantity, Span } from '../model.ts';
import { chineseCounted, chineseDirection, chineseQualifier, chineseUnitAt } from './chinese-units.ts';

const HAN = /\p{Script=Han}/gu;
const NUMERAL = /[\d零〇一二三四五六七八九十百千万亿两]/;
const CLAUSE_END = /[,，。；;：:、！!？?（(）)]/;
/** What joins the two values of a change. */
const TO = /^[^,，。；;]{0,6}(?:降|减|升|增|提|涨|扩|缩)\S{0,2}[至到为]\s*$/;

/** Whether a sentence is Chinese: it has more Chinese characters than letters. */
export function isChinese(sentence: string): boolean {
  const han = sentence.match(HAN)?.length ?? 0;
  return han > 0 && han >= (sentence.match(/[a-z]/gi)?.length ?? 0);
}

/** Finds the figures of a Chinese sentence, in reading order; what it measures is not told. */
export function extractChinese(text: string, sentence: Span): Quantity[] {
  const figures: Quantity[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    const found = figureAt(text, at, sentence, figures.at(-1));
    if (found) figures.push(found);
    at = found?.span.end ?? skip(text, at);
  }
  return figures;
}

/** No number is longer. */
const MAX_NUMBER = 32;

/** The number at a place; a comma is part of it before three digits only. */
const readNumber = (text: string, at: number) =>
  numberAt(text.slice(at, at + MAX_NUMBER).replace(/,(?!\d{3})[\s\S]*/, ''), 0);

/** Past a number that is no figure, or one character. */
function skip(text: string, at: number): number {
  const number = numberBegins(text, at) ? readNumber(text, at) : undefined;
  return at + Math.max(1, number?.text.length ?? 0);
}

/** A number begins where no other goes on, nor a name of letters and digits. */
const numberBegins = (text: string, at: number): boolean =>
  (NUMERAL.test(text.charAt(at)) || text.startsWith('百分之', at) || text.startsWith('第', at)) &&
  !/[\d.A-Za-z+\-/]$|\d,$/.test(text.slice(Math.max(0, at - 2), at));

function figureAt(text: string, at: number, sentence: Span, before: Quantity | undefined): Quantity | undefined {
  const number = numberBegins(text, at) ? readNumber(text, at) : undefined;
  if (number?.value === undefined || /[A-Za-z+\-/]/.test(text.charAt(at + number.text.length))) return undefined;
  const read = readUnit(text, at, number.text, sentence.end);
  if (!read) return undefined;
  const clause = clauseAround(text, at, sentence);
  const lead = text.slice(Math.max(clause.start, before?.span.end ?? 0), at);
  const { length, past, ...unit } = read;
  const qualifier = chineseQualifier(lead, past);
  const direction = unit.kind === 'date' || unit.kind === 'rank' ? undefined : chineseDirection(lead);
  const start = before && startOf(text, at, before);
  const span = { start: at, end: at + length };
  return {
    text: text.slice(span.start, span.end),
    span,
    ...unit,
    ...(start && unit.kind === 'count' && unit.unit === null && { kind: start.kind, unit: start.unit }),
    value: number.value,
    ...(qualifier && { qualifier }),
    ...(direction && { direction }),
    ...(start && { from: start.value }),
    clause,
    sentence,
  };
}

/** The figure that another one changed from: 从0.45吨降至0.37. */
function startOf(text: string, at: number, before: Quantity): (Quantity & { readonly value: number }) | undefined {
  const { start, end } = before.span;
  const isFrom = /[从由]\S{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) && TO.test(text.slice(end, at));
  return isFrom && before.value !== null ? { ...before, value: before.value } : undefined;
}

type Unit = Pick<Quantity, 'kind' | 'unit'> & {
  /** Of number and unit together, in UTF-16 units. */
  readonly length: number;
  /** What follows the number, where a qualifier may stand. */
  readonly past: string;
};

function readUnit(text: string, at: number, number: string, end: number): Unit | undefined {
  const rest = text.slice(at + number.length, Math.min(end, at + number.length + 20));
  if (/(?:%|成)$/.test(number) || number.startsWith('百分之'))
    return { kind: 'percent', unit: '%', length: number.length, past: rest };
  if (number.endsWith('百分点'))
    return { kind: 'points', unit: 'percentage points', length: number.length, past: rest };
  if (/(?:月|世纪|年代)$/.test(number)) return undefined;
  if (/^第\D+$/.test(number) && !/^[年个届]/.test(rest))
    return { kind: 'rank', unit: null, length: number.length, past: rest };
  if (/^(?:1[6-9]|2[01])\d\d$/.test(number) && rest.startsWith('年')) {
    const date = /^年(?:[底末初中]|\d{1,2}月(?:\d{1,2}[日号])?)?/.exec(rest)?.[0] ?? '';
    return { kind: 'date', unit: null, length: number.length + date.length, past: '' };
  }
  const more = /^\s*[多余来]?(?:万|亿)?\s*/.exec(rest)?.[0] ?? '';
  const after = rest.slice(more.length);
  const known = chineseUnitAt(after);
  if (known)
    return {
      kind: known.kind,
      unit: known.symbol,
      length: number.length + more.length + known.length,
      past: `${more}${after.slice(known.length)}`.trim(),
    };
  const { measureWord, noun } = chineseCounted(after);
  const isDigits = /\d/.test(number);
  if (!isDigits && !(measureWord && noun) && !/[万亿]$/.test(number)) return undefined;
  const length = measureWord || noun ? number.length + more.length + measureWord.length + noun.length : number.length;
  return {
    kind: 'count',
    unit: noun || null,
    length,
    past: `${more}${after.slice(measureWord.length + noun.length)}`.trim(),
  };
}

/** Longer clauses are taken in part. */
const MAX_CLAUSE = 100;

/** The words up to the signs that part. */
function clauseAround(text: string, at: number, { start, end }: Span): Span {
  const [least, most] = [Math.max(start, at - MAX_CLAUSE), Math.min(end, at + MAX_CLAUSE)];
  let [from, to] = [at, at];
  while (from > least && !(CLAUSE_END.test(text.charAt(from - 1)) && !/\d/.test(text.charAt(from)))) from -= 1;
  while (to < most && !(CLAUSE_END.test(text.charAt(to)) && !/\d/.test(text.charAt(to + 1)))) to += 1;
  return { start: from, end: to };
}
