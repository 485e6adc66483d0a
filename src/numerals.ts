/** What the number words of English news text are worth; shared by the index's tokens and the quantities. */

/** Powers of ten by scale word or letter, lower case. */
export const SCALES: Readonly<Record<string, number>> = {
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
};

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
