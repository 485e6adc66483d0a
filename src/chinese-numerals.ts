import { scaleDecimal } from './numerals.ts';

/** A number in a Chinese text. */
export interface ChineseNumber {
  /** As written, with its sign of percent, order, month, decade or century. */
  readonly text: string;
  /** Absent when it cannot be held exactly. A percentage is its number: 两成 is 20. */
  readonly value?: number;
  /** Ways to write it in English. */
  readonly glosses: readonly (readonly string[])[];
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const CARDINALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const SCALED = /(\d[\d,]*(?:\.\d+)?)([十百千万亿兆]*)/g;
const NUMBER =
  /(第|百分之)?(?:((?:\d[\d,]*(?:\.\d+)?[十百千万亿兆]+)+|\d[\d,]*(?:\.\d+)?)|([零〇一二三四五六七八九十百千万亿两]+(?:点[零〇一二三四五六七八九]+[万亿]*)?))(成|%|个?百分点|月(?!球)|世纪|年代)?/y;

/**
 * Reads the number that begins at a place of a text in folded form.
 *
 * @returns `undefined` when none begins there, or what looks like one is none: 十三五.
 * @example
 * numberAt('七千万人', 0)?.value; // 70000000
 * numberAt('百分之十三', 0)?.glosses; // [['13%'], ['13', 'percent']]
 */
export function numberAt(text: string, at: number): ChineseNumber | undefined {
  NUMBER.lastIndex = at;
  const [whole, before, digits, han = '', after = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = digits === undefined ? hanValue(han) : digitsValue(digits);
  if (value === undefined) return undefined;
  const share = after === '成' ? 10 : 1;
  const scaled = value === null ? {} : { value: value * share };
  return { text: whole, ...scaled, glosses: glossesOf(value === null ? whole : String(value * share), before, after) };
}

function glossesOf(number: string, before: string | undefined, after: string): string[][] {
  const small = Number(number);
  if (after === '月') return [MONTHS[small - 1] ?? number].map((word) => [word]);
  if (after === '世纪')
    return [[ordinal(number), 'century'], ...(ORDINALS[small] ? [[ORDINALS[small], 'century']] : [])];
  if (after === '年代') return [[`${number}s`]];
  if (before === '第') return [[ordinal(number)], ...(ORDINALS[small] ? [[ORDINALS[small]]] : []), [number]];
  if (before === '百分之' || after === '成' || after === '%') return [[`${number}%`], [number, 'percent']];
  if (after.endsWith('百分点')) return [[number, 'percentage', 'points']];
  return [[number], ...(CARDINALS[small] ? [[CARDINALS[small]]] : [])];
}

function ordinal(number: string): string {
  const teens = /1\d$/.test(number);
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(number.at(-1))] ?? 'th');
  return number + ending;
}

function powerOf(scale: string): number {
  return [...scale].reduce((power, char) => power + (POWERS[char] ?? 0), 0);
}

/** 3亿5000万 is the sum of its parts; `null` when too large to hold exactly. */
function digitsValue(text: string): number | null {
  let sum = 0;
  for (const [, digits = '', scale = ''] of text.matchAll(SCALED)) {
    const part = scaleDecimal(digits, powerOf(scale));
    if (part === null) return null;
    sum += part;
  }
  return Math.trunc(sum) <= Number.MAX_SAFE_INTEGER ? sum : null;
}

/** The value of Chinese numerals; `null` when too large to hold exactly, `undefined` when they are no number. */
function hanValue(han: string): number | null | undefined {
  const plain = han.replaceAll('〇', '零').replaceAll('两', '二');
  const [whole = '', fraction] = plain.split('点');
  if (fraction !== undefined) return decimalValue(whole, fraction);
  if (/^[零一二三四五六七八九]+$/.test(plain)) return scaleDecimal(digitsOf(plain));
  const value = sectionValue(plain, 2);
  return value === undefined || Number.isSafeInteger(value) ? value : null;
}

/** 三点五亿: the scale after a fraction holds for the whole. */
function decimalValue(whole: string, fraction: string): number | null | undefined {
  const value = hanValue(whole);
  const digits = fraction.replace(/[万亿]+$/, '');
  return value == null ? value : scaleDecimal(`${value}.${digitsOf(digits)}`, powerOf(fraction.slice(digits.length)));
}

function digitsOf(han: string): string {
  return [...han].map((char) => DIGITS.indexOf(char)).join('');
}

/** Splits at 亿, then at 万; what is left counts in thousands, hundreds, tens and ones, each once and in that order. */
function sectionValue(han: string, depth: 0 | 1 | 2): number | undefined {
  if (depth === 0) return thousandsValue(han);
  const [mark, lower] = depth === 2 ? ['亿', 1 as const] : ['万', 0 as const];
  const cut = han.lastIndexOf(mark);
  if (cut === -1) return sectionValue(han, lower);
  const high = cut === 0 ? undefined : sectionValue(han.slice(0, cut), cut > 0 && depth === 2 ? 1 : 0);
  const low = cut === han.length - 1 ? 0 : sectionValue(han.slice(cut + 1), lower);
  return high === undefined || low === undefined ? undefined : high * 10 ** (POWERS[mark] as number) + low;
}

function thousandsValue(han: string): number | undefined {
  const match = /^(?:([一-龥])千)?零?(?:([一-龥])百)?零?(?:([一-龥])?(十))?零?([一-龥])?$/u.exec(han);
  if (!match || han === '') return undefined;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const digit = (char: string | undefined, absent = 0): number => (char === undefined ? absent : DIGITS.indexOf(char));
  const digits = [digit(thousands), digit(hundreds), digit(tens, ten ? 1 : 0), digit(ones)];
  return digits.every((each) => each >= 0) ? digits.reduce((value, each) => value * 10 + each, 0) : undefined;
}
