import { CARDINALS, SCALES, scaleDecimal } from '../numerals.ts';
import type { Numeral } from './numerals.ts';
import { type Token, touches } from './tokens.ts';

/** A whole number below a thousand, and the first token after it. */
interface Small {
  readonly value: number;
  readonly next: number;
}

/** A scale word as power of ten, and the first token after it. */
interface Scale {
  readonly power: number;
  readonly next: number;
}

/** Reads a number in words: "twenty-five", "a hundred and five", "two and a half million", "half a dozen". */
export function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const leading = readHalfOf(tokens, at) ?? readSmall(tokens, at) ?? readArticle(tokens, at);
  if (!leading) return undefined;
  const decimals = Number.isInteger(leading.value) ? readDecimals(tokens, leading.next) : undefined;
  const digits = `${leading.value}${decimals ? `.${decimals.digits}` : ''}`;
  const { next } = decimals ?? leading;
  if (tokens[next]?.lower === 'dozen') return words(at, next, String(leading.value * 12), 0);

  const scale = readScaleWord(tokens, next);
  if (!scale) return words(at, next - 1, digits, 0);
  const rest = readRest(tokens, scale);
  if (rest.value === 0) return words(at, scale.next - 1, digits, scale.power);
  return words(at, rest.next - 1, String((scaleDecimal(digits, scale.power) ?? 0) + rest.value), 0);
}

/** What follows a scale word and adds to it: the "two hundred thousand and five" of "a million two hundred thousand and five". */
function readRest(tokens: readonly Token[], above: Scale): Small {
  let value = 0;
  let { power, next } = above;
  for (let part = readPart(tokens, next); part && power > 0; part = readPart(tokens, next)) {
    const scale = readScaleWord(tokens, part.next);
    if (scale && scale.power >= power) break;
    power = scale?.power ?? 0;
    value += part.value * 10 ** power;
    next = scale?.next ?? part.next;
  }
  return { value, next };
}

const words = (first: number, last: number, digits: string, power: number): Numeral => ({
  first,
  last,
  value: scaleDecimal(digits, power),
  digits,
  power,
  form: 'words',
});

/** Parts of a scale word: "a quarter of a million". */
const PARTS: ReadonlyMap<string, readonly [article: string, value: number]> = new Map([
  ['quarter', ['a', 0.25]],
  ['quarters', ['three', 0.75]],
]);

const isScale = (word = ''): boolean => word.length > 3 && SCALES[word] !== undefined;

/** "half a", "half-": half of the scale word or the dozen that follows. */
function readHalfOf(tokens: readonly Token[], at: number): Small | undefined {
  const [article, part] = PARTS.get(tokens[at + 1]?.lower ?? '') ?? [];
  const ofOne = tokens[at + 2]?.lower === 'of' && tokens[at + 3]?.lower === 'a';
  if (part && article === tokens[at]?.lower && ofOne && isScale(tokens[at + 4]?.lower))
    return { value: part, next: at + 4 };
  const start = tokens[at]?.lower === 'a' ? at + 1 : at;
  if (tokens[start]?.lower !== 'half') return undefined;
  const joint = tokens[start + 1]?.lower;
  if (joint !== 'a' && joint !== '-') return undefined;
  const scale = tokens[start + 2]?.lower ?? '';
  return scale === 'dozen' || (SCALES[scale] && scale.length > 3) ? { value: 0.5, next: start + 2 } : undefined;
}

/** "a" before a scale word or a dozen counts as one. */
function readArticle(tokens: readonly Token[], at: number): Small | undefined {
  if (tokens[at]?.lower !== 'a') return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  if (word === 'hundred') return readHundreds(tokens, at + 1, 1);
  return word === 'dozen' || (SCALES[word] !== undefined && word.length > 3) ? { value: 1, next: at + 1 } : undefined;
}

function readSmall(tokens: readonly Token[], at: number): Small | undefined {
  const below = readBelowHundred(tokens, at);
  return below && (tokens[below.next]?.lower === 'hundred' ? readHundreds(tokens, below.next, below.value) : below);
}

/** Reads on from "hundred", of which there are `count`. */
function readHundreds(tokens: readonly Token[], at: number, count: number): Small {
  const rest = readBelowHundred(tokens, tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1);
  return rest ? { value: count * 100 + rest.value, next: rest.next } : { value: count * 100, next: at + 1 };
}

function readBelowHundred(tokens: readonly Token[], at: number): Small | undefined {
  const value = CARDINALS[tokens[at]?.lower ?? ''];
  if (value === undefined) return undefined;
  const joint = tokens[at + 1]?.text === '-' && touches(tokens[at + 1]) ? at + 2 : at + 1;
  const ones = CARDINALS[tokens[joint]?.lower ?? ''] ?? 0;
  return value >= 20 && ones > 0 && ones < 10 ? { value: value + ones, next: joint + 1 } : { value, next: at + 1 };
}

/** A further part after a scale word: the "five" of "a thousand and five". */
function readPart(tokens: readonly Token[], at: number): Small | undefined {
  return readSmall(tokens, tokens[at]?.lower === 'and' ? at + 1 : at);
}

function readScaleWord(tokens: readonly Token[], at: number): Scale | undefined {
  const start = tokens[at]?.text === '-' && touches(tokens[at]) ? at + 1 : at;
  const word = tokens[start]?.lower ?? '';
  let power = word.length > 3 ? SCALES[word] : undefined;
  if (power === undefined) return undefined;
  let next = start + 1;
  for (
    let more = SCALES[tokens[next]?.lower ?? ''];
    more !== undefined && more > 2;
    more = SCALES[tokens[next]?.lower ?? '']
  ) {
    power += more;
    next += 1;
  }
  return { power, next };
}

/** "and a half", "-and-a-half", "and a quarter", "point five". */
function readDecimals(tokens: readonly Token[], at: number): { digits: string; next: number } | undefined {
  const [first, second, third] = spoken(tokens, at);
  if (first?.word === 'and' && (second?.word === 'a' || second?.word === 'one')) {
    const digits = third?.word === 'half' ? '5' : third?.word === 'quarter' ? '25' : undefined;
    return digits && third ? { digits, next: third.at + 1 } : undefined;
  }
  if (first?.word !== 'point') return undefined;
  let digits = '';
  let next = at + 1;
  for (let digit = CARDINALS[tokens[next]?.lower ?? '']; digit !== undefined && digit < 10; next += 1) {
    digits += digit;
    digit = CARDINALS[tokens[next + 1]?.lower ?? ''];
  }
  return digits ? { digits, next } : undefined;
}

/** The next three words, over the hyphens that tie them. */
function spoken(tokens: readonly Token[], start: number): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  for (let at = start; found.length < 3 && at < start + 6; at += 1) {
    if (!(tokens[at]?.text === '-' && touches(tokens[at]))) found.push({ word: tokens[at]?.lower ?? '', at });
  }
  return found;
}
