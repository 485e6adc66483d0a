import type { QuantityKind } from '../model.ts';
import { readAge, readBareAge } from './ages.ts';
import { type CountedNoun, readCountedNoun, readSingular, readTiedNoun } from './counted-nouns.ts';
import { readMoney } from './money.ts';
import type { Numeral } from './numerals.ts';
import { readRate } from './rates.ts';
import { printed, type Token, touches } from './tokens.ts';
import { type Apart, UNITS, type Unit } from './units.ts';
import { isContent } from './word-classes.ts';

/** A number with its unit: what is printed of it, in tokens, and what it is a number of. */
export interface Amount {
  readonly numeral: Numeral;
  readonly first: number;
  /** The last token of it. */
  readonly last: number;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly value: number | null;
  readonly valueTo?: number;
  /** The value that this one changed from. */
  readonly from?: number;
  /** In a change from one value to another: `start` for the earlier, for the later where the earlier stands. */
  readonly change?: 'start' | { readonly first: number; readonly last: number };
  /** The noun phrase that is counted, in tokens. */
  readonly noun?: CountedNoun;
  /** Where the unit comes from: the tables, the noun after the number, or nowhere. */
  readonly source: 'lexicon' | 'noun' | 'none';
}

/** A unit as found, before any rate. */
export interface FoundUnit {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly first: number;
  readonly last: number;
}

/** Reads the unit of a number and, where one follows, what the rate is per. */
export function readAmount(tokens: readonly Token[], numeral: Numeral): Amount {
  const known =
    readMoney(tokens, numeral) ??
    readAge(tokens, numeral) ??
    readKnownUnit(tokens, numeral) ??
    readBareAge(tokens, numeral);
  if (known) return amountOf(numeral, readRates(tokens, known), 'lexicon');
  const { first, last } = numeral;
  const noun = nounOf(tokens, numeral);
  if (!noun) {
    const kind = numeral.form === 'fraction' ? 'ratio' : 'count';
    return amountOf(numeral, { kind, unit: null, first, last }, 'none');
  }
  const unit = printed(tokens, noun.first, noun.last);
  return { ...amountOf(numeral, readRates(tokens, { kind: 'count', unit, first, last: noun.last }), 'noun'), noun };
}

function amountOf(numeral: Numeral, { kind, unit, first, last }: FoundUnit, source: Amount['source']): Amount {
  const { value, valueTo } = numeral;
  const amount = { numeral, first, last, kind, unit, value, source };
  return valueTo === undefined ? amount : { ...amount, valueTo };
}

/** "110 litres per person per day". */
function readRates(tokens: readonly Token[], found: FoundUnit): FoundUnit {
  const rate = readRate(tokens, found);
  return rate === found ? found : readRate(tokens, rate);
}

/** The noun that a number counts; "one" counts a singular, a fraction nothing. */
function nounOf(tokens: readonly Token[], { first, last, form }: Numeral): CountedNoun | undefined {
  if (form === 'fraction') return undefined;
  const isOne = form === 'words' && first === last && tokens[first]?.lower === 'one';
  if (isOne) return readSingular(tokens, last + 1);
  const next = afterHyphen(tokens, afterMore(tokens, last + 1));
  const tied = next === last + 2 && first === last ? readTiedNoun(tokens, next) : undefined;
  if (tied && isContent(tokens[next + 1])) return tied;
  return readCountedNoun(tokens, next) ?? (next > last + 1 ? readTiedNoun(tokens, next) : undefined);
}

/** Adjectives that may stand between a number and its unit: "20 consecutive years". */
const BETWEEN = new Set(
  'consecutive straight successive full whole more additional further extra long working business trading metric short solid other'.split(
    ' ',
  ),
);

function readKnownUnit(tokens: readonly Token[], numeral: Numeral): FoundUnit | undefined {
  const { first, last, form } = numeral;
  const height = readHeight(tokens, numeral);
  if (height) return height;
  const isPart = form === 'fraction' || (numeral.value ?? 1) < 1;
  const found = isPart ? unitOfFraction(tokens, last + 1) : undefined;
  const next = afterHyphen(tokens, last + 1);
  const unit =
    found ?? unitAt(tokens, next) ?? (BETWEEN.has(tokens[next]?.lower ?? '') ? unitAt(tokens, next + 1) : undefined);
  return unit && { kind: unit.value.kind, unit: unit.value.symbol, first, last: unit.last };
}

/** The feet and the inches of 5'11". */
function readHeight(tokens: readonly Token[], { first, last }: Numeral): FoundUnit | undefined {
  const isMark = (at: number, mark: string) => tokens[at]?.text === mark && touches(tokens[at]);
  if (
    isMark(last + 1, "'") &&
    touches(tokens[last + 2]) &&
    tokens[last + 2]?.kind === 'number' &&
    isMark(last + 3, '"')
  )
    return { kind: 'measure', unit: 'ft', first, last: last + 1 };
  return isMark(last + 1, '"') && isMark(first - 1, "'") && tokens[first - 2]?.kind === 'number'
    ? { kind: 'measure', unit: 'in', first, last: last + 1 }
    : undefined;
}

function unitAt(tokens: readonly Token[], at: number): { value: Unit; last: number } | undefined {
  const unit = UNITS.at(tokens, at);
  if (!unit || !isWritten(tokens, at, unit.value)) return undefined;
  return tokens[unit.last]?.kind === 'word' &&
    touches(tokens[unit.last + 1]) &&
    tokens[unit.last + 1]?.kind === 'number'
    ? undefined
    : unit;
}

/** Whether a unit of letters is written as such: in its case, and against its number unless it may stand apart. */
const isWritten = (tokens: readonly Token[], at: number, { letters }: Unit): boolean =>
  !letters ||
  (letters.written.includes(tokens[at]?.text ?? '') && mayStand(tokens, at, letters.apart) && !isDecade(tokens, at));

const mayStand = (tokens: readonly Token[], at: number, apart: Apart): boolean =>
  touches(tokens[at]) ? apart !== 'always' : apart !== false;

/** "his 50s", "the late 80s": years, not seconds. */
const isDecade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 's' &&
  /^[1-9]0$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.kind !== 'number' &&
  /^(?:his|her|their|the|my|our|early|late|mid|-)$/.test(tokens[at - 2]?.lower ?? '');

/** "half a mile", "three quarters of an hour". */
function unitOfFraction(tokens: readonly Token[], next: number): { value: Unit; last: number } | undefined {
  const article = tokens[next]?.lower === 'of' ? next + 1 : next;
  return /^(?:an?|one)$/.test(tokens[article]?.lower ?? '') ? unitAt(tokens, article + 1) : undefined;
}

/** Steps over "or so", "or more" before a noun: "90 or so residents". */
const afterMore = (tokens: readonly Token[], next: number): number =>
  tokens[next]?.lower === 'or' &&
  /^(?:so|more|fewer|less)$/.test(tokens[next + 1]?.lower ?? '') &&
  isContent(tokens[next + 2])
    ? next + 2
    : next;

/** Steps over a hyphen that ties a number to its noun: "10-mile". */
function afterHyphen(tokens: readonly Token[], next: number): number {
  const hyphen = tokens[next]?.text === '-' && touches(tokens[next]) && touches(tokens[next + 1]);
  if (!hyphen || tokens[next + 1]?.kind !== 'word') return next;
  return /^(?:plus|odd|strong)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
}
