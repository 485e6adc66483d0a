import { numberAt } from '../chinese-numerals.ts';
import { scaleDecimal } from '../numerals.ts';

/** The zero of each script's digits; nine more follow it. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０';
const DIGIT = new Map(
  [...ZEROS].flatMap((zero) =>
    Array.from({ length: 10 }, (_, i) => [String.fromCharCode(zero.charCodeAt(0) + i), String(i)]),
  ),
);

/** Powers of ten by scale word, without accents and in lower case; English has its own in `numerals.ts`. */
const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    3: 'mil mille tausend tsd الف الاف',
    6: 'millon millones millions milhao milhoes millionen mio مليون ملايين مليونا',
    9: 'milliard milliards milliarde milliarden mrd bilhao bilhoes مليار مليارات',
    12: 'billones billionen trilhao trilhoes تريليون',
  }).flatMap(([power, words]) => words.split(' ').map((word) => [word, Number(power)] as const)),
);

/** Scales that stand behind the digits without a space, in Korean, as Chinese writes them. */
const KOREAN_SCALES: Readonly<Record<string, string>> = { 십: '十', 백: '百', 천: '千', 만: '万', 억: '亿', 조: '兆' };

const KOREAN = /(?<![\d.,])(?:\d[\d,]*(?:\.\d+)?[십백천만억조]+ ?)+/gu;
const SCALED = /(?<![\d.,])(\d[\d.,]*) ?(\p{L}[\p{L}\p{M}]*)\.?(?: (\p{L}[\p{L}\p{M}]*))?/gu;
const GROUPED = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})(?![\d.,]*\d)/g;
const COMMA_PERCENT = /(?<![\d.,])(\d+),(\d{1,2})(?= ?%)/g;

/**
 * Writes the digits of every script as 0 to 9, and their decimal and thousands signs as in English. The length stays.
 *
 * @example
 * foldDigits('٧٠٫٥'); // '70.5'
 */
export function foldDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => DIGIT.get(digit) ?? digit)
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}

/**
 * Writes numbers with the scale words and signs of Spanish, French, German, Portuguese, Korean and Arabic as plain
 * English digits, so that they match the same number in English text. What is no such number stays as it is.
 *
 * @example
 * foldNumbers('más de 70 millones'); // 'más de 70000000'
 * foldNumbers('3,5 Mrd. Yuan'); // '3500000000 Yuan'
 * foldNumbers('7천만 명'); // '70000000 명'
 */
export function foldNumbers(text: string): string {
  return foldDigits(text)
    .replace(KOREAN, fromKorean)
    .replace(SCALED, fromScaled)
    .replace(GROUPED, (number) => plain(number))
    .replace(COMMA_PERCENT, '$1.$2');
}

function fromKorean(text: string): string {
  const written = [...text]
    .map((char) => KOREAN_SCALES[char] ?? char)
    .join('')
    .replaceAll(' ', '');
  const value = numberAt(written, 0)?.value;
  return value === undefined ? text : `${value}${text.endsWith(' ') ? ' ' : ''}`;
}

function fromScaled(text: string, digits: string, first: string, second?: string): string {
  const [power, more] = [scaleOf(first), second === undefined ? undefined : scaleOf(second)];
  if (power === undefined) return text;
  // 312 mil millones, 312 mil milhões.
  const twice = power === 3 && more !== undefined;
  const value = scaleDecimal(plain(digits), twice ? power + more : power);
  if (value === null) return text;
  return second === undefined || twice ? String(value) : `${value} ${second}`;
}

function scaleOf(word: string): number | undefined {
  return SCALE_WORDS.get(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** A number as Spanish or German prints it, as English does: points part thousands, a comma begins the fraction. */
function plain(number: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)) return number.replaceAll(',', '');
  return /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)
    ? number.replaceAll('.', '').replace(',', '.')
    : number.replace(',', '.');
}
