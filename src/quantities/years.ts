import { CURRENCY_AFTER, isMoneySign } from './currencies.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { UNITS } from './units.ts';
import { isContent, isPlural } from './word-classes.ts';

/** A year, a decade or a run of years. */
export interface Year {
  readonly value: number;
  readonly to?: number;
  /** The last token of it. */
  readonly last: number;
  /** A year alone, not a decade. */
  readonly bare: boolean;
}

const AMOUNT_BEFORE = new Set(
  'about around approximately roughly some nearly almost over than least most to up total another estimated $ € £ #'.split(
    ' ',
  ),
);
const TIME_BEFORE = new Set(
  'in since by until till during before after from of for late early mid and with'.split(' '),
);

/** Plurals that a year before them dates: "at 2019 prices". */
const YEARLY = new Set(
  'prices levels figures elections games olympics standards results protests models terms accounts sales earnings'.split(
    ' ',
  ),
);

/** Reads a year from 1600 to 2199 that no unit, noun or sign makes an amount of. */
export function readYear(tokens: readonly Token[], at: number): Year | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[6-9]|2[01])\d\d$/.test(token.text)) return undefined;
  const value = Number(token.text);
  const next = tokens[at + 1];
  if (
    touches(token) &&
    /[-+/.#]/.test(tokens[at - 1]?.text ?? '') &&
    !/^(?:mid|pre|post|early|late)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return undefined;
  if (isMoneySign(tokens, at - 1) || tokens[at - 1]?.text === '#') return undefined;
  if (touches(next) && next.lower === 's') return { value, last: at + 1, bare: false };
  if (touches(next) && next.kind === 'word') return undefined;
  const to = readSpan(tokens, at, value);
  if (to) return to;
  return isAmount(tokens, at) ? undefined : { value, last: at, bare: true };
}

/** "2015-2019", "2019-20", "2019/20". */
function readSpan(tokens: readonly Token[], at: number, from: number): Year | undefined {
  const end = tokens[at + 2];
  if (!/^[-–—/]$/.test(tokens[at + 1]?.text ?? '') || !touches(tokens[at + 1]) || !touches(end)) return undefined;
  if (!/^\d\d(?:\d\d)?$/.test(end.text)) return undefined;
  const to = end.text.length === 2 ? Math.floor(from / 100) * 100 + Number(end.text) : Number(end.text);
  return to > from && to < 2200 ? { value: from, to, last: at + 2, bare: true } : undefined;
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === '%' || next?.text === '°' || (next?.kind === 'word' && isUnit(tokens, at + 1))) return true;
  if (next?.text === '-' && touches(next) && isUnit(tokens, at + 2)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'to') return false;
  if (AMOUNT_BEFORE.has(before)) return true;
  if (TIME_BEFORE.has(before) || isCapital(next) || YEARLY.has(next?.lower ?? '')) return false;
  return isPlural(next) && isContent(next) && before !== 'the' && before !== 'its';
}

const isUnit = (tokens: readonly Token[], at: number): boolean => {
  const unit = UNITS.at(tokens, at)?.value;
  return (
    (unit !== undefined && !unit.letters && unit.kind !== 'duration') || CURRENCY_AFTER.at(tokens, at) !== undefined
  );
};
