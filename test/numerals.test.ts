import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDINALS, ORDINALS, SCALES, scaleDecimal } from '../src/numerals.ts';

describe('scaleDecimal', () => {
  test.each([
    ['1.1', 9, 1_100_000_000],
    ['702', 9, 702_000_000_000],
    ['1,100.5', 0, 1100.5],
    ['312.95', 9, 312_950_000_000],
    ['0.45', 0, 0.45],
    ['1 200', 3, 1_200_000],
    ['0.0012345', 3, 1.2345],
    ['9007199254740991', 0, Number.MAX_SAFE_INTEGER],
    ['9007199254740992', 0, null],
    ['10', 18, null],
    ['1.2.3', 0, null],
    ['', 0, null],
    ['five', 0, null],
  ])('scales %j by ten to the %i', (digits, power, value) => {
    expect(scaleDecimal(digits, power)).toBe(value);
  });

  test('agrees with the number that the digits spell out', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999), fc.nat(6), (whole, thousandths, power) => {
        const fraction = String(thousandths).padStart(3, '0');
        const spelled = `${whole}${fraction.padEnd(6, '0').slice(0, power)}.${fraction.padEnd(6, '0').slice(power)}0`;
        expect(scaleDecimal(`${whole}.${fraction}`, power)).toBe(Number(spelled));
      }),
    );
  });
});

describe('the tables', () => {
  test('hold lower case only', () => {
    for (const word of [SCALES, CARDINALS, ORDINALS].flatMap(Object.keys)) expect(word).toBe(word.toLowerCase());
  });
});
