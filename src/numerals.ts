/** What the number words of English news text are worth; shared by the index's tokens and the quantities. */

/** A table that holds its own words and nothing else: plain objects know "constructor" too. */
export const wordTable = <T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), words);

/** Powers of ten by scale word or letter, lower case. */
export const SCALES = wordTable<number>({
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  m: 6,
  mio: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  万: 4,
  亿: 8,
});

/** Cardinals by word. */
export const CARDINALS = wordTable<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Ordinals by word. */
export const ORDINALS = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
});

/**
 * Multiplies a printed decimal by a power of ten, on its digits, so that no floating-point error enters.
 *
 * @param digits - Decimal digits with at most one point, and commas or spaces between groups: `1,100.5`.
 * @param power - The power of ten, 0 or more.
 * @returns The value; `null` when it is no decimal or too large to hold exactly (beyond 2^53 − 1).
 * @example
 * scaleDecimal('1.1', 9); // 1100000000
 */
export function scaleDecimal(digits: string, power = 0): number | null {
  const plain = digits.replace(/[,\s'’]/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const [whole = '', fraction = ''] = plain.split('.');
  const shifted = `${whole}${fraction.slice(0, power).padEnd(power, '0')}.${fraction.slice(power) || '0'}`;
  const value = Number(shifted);
  return Math.trunc(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
