import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDigits, foldNumbers } from '../../src/search/foreign-numbers.ts';
import { growth } from '../growth.ts';

describe('foldDigits', () => {
  test.each([
    ['٢٠٢٠', '2020'],
    ['۷۰ میلیون', '70 میلیون'],
    ['४५', '45'],
    ['１２３', '123'],
    ['٧٠٫٥', '70.5'],
    ['١٬١٠٠', '1,100'],
    ['no digits', 'no digits'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldDigits(text)).toBe(folded);
  });

  test('writes the digits of every script that Unicode lists one by one, and keeps the length', () => {
    const digit = fc.constantFrom(...'٠٩۰۹०९০৯௦௯๐๙０９');
    fc.assert(
      fc.property(
        fc.string({ unit: digit, minLength: 1 }),
        (text) => /^[09]+$/.test(foldDigits(text)) && foldDigits(text).length === text.length,
      ),
    );
  });
});

describe('foldNumbers', () => {
  test.each([
    ['más de 70 millones de viajeros', 'más de 70000000 de viajeros'],
    ['312,95 mil millones de euros', '312950000000 de euros'],
    ['110 mil fazendas', '110000 fazendas'],
    ['2,5 milhões', '2500000'],
    ['1,1 milliard de tonnes', '1100000000 de tonnes'],
    ['3,5 Mrd. Euro', '3500000000 Euro'],
    ['7 Mio.', '7000000'],
    ['1.100 Millionen', '1100000000'],
    ['1,100 millones', '1100000000'],
    ['7천만 명', '70000000 명'],
    ['3억 5천만 원', '350000000 원'],
    ['10만명이', '100000명이'],
    ['١٫١ مليار طن', '1100000000 طن'],
    ['5,4 % mehr', '5.4 % mehr'],
    ['47.100,5 und 1.100.000', '47100.5 und 1100000'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldNumbers(text)).toBe(folded);
  });

  test.each([
    ['1,100 tons and 1.5 km in 2020'],
    ['702 billion yuan, 45 million, 5%'],
    ['chapters 3,4 and 5; version 1.2.3; 16.04.2021'],
    ['99999999999999999 millones'],
    ['millones de personas'],
  ])('leaves %s alone', (text) => {
    expect(foldNumbers(text)).toBe(text);
  });

  test('gives every whole number its value, with any scale word', () => {
    const scale = fc.constantFrom<[string, number]>(
      ['mil', 1e3],
      ['tausend', 1e3],
      ['millones', 1e6],
      ['Millionen', 1e6],
      ['milhões', 1e6],
      ['milliards', 1e9],
      ['mil millones', 1e9],
      ['مليون', 1e6],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        scale,
        (number, [word, factor]) => foldNumbers(`a ${number} ${word} b`) === `a ${number * factor} b`,
      ),
    );
  });

  test.each(['1', '1,', '1.', '1.000', '1 mil ', '9만', '٧'])('takes linear time for %j repeated', (part) => {
    expect(growth(foldNumbers, part, 20_000)).toBeLessThan(8);
  });
});
