import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, fold } from '../../src/search/terms.ts';

const terms = (text: string): string[] => analyse(text).map(({ term }) => term);

describe('analyse', () => {
  test.each([
    ['Output rose 3.5% to 1,200 t.', ['output', 'rose', '#3.5', 'to', '#1200', 't']],
    ['a fee of US$8,000', ['a', 'fee', 'of', 'us', '#8000']],
    ['the ‘8-8 Strategy’', ['the', '#8-8', 'strategi']],
    ['5G, 14th', ['#5', 'g', '#14', 'th']],
    ['Zhejiang’s “ports”', ['zhejiang', 'port']],
    ['Universities, university', ['univers', 'univers']],
    ['brought, bring; sold, sells; businessmen', ['bring', 'bring', 'sell', 'sell', 'businessman']],
    ['l’économie d’une ville', ['economi', 'une', 'vill']],
    ['Café Zoë', ['cafe', 'zoe']],
    ['Ｆｏｒｅｓｔ ﬁnance', ['forest', 'financ']],
    ['浙江省', ['浙', '浙江', '江', '江省', '省']],
    ['港', ['港']],
    ['<b>&nbsp;**', ['b', 'nbsp']],
    ['?!… 🤔', []],
  ])('reads %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test.each([
    ['702 billion', '702,000,000,000'],
    ['702bn', '702,000,000,000'],
    ['702 BILLION', '702bn'],
    ['13.0%', '13%'],
    ['3,5', '3.5'],
    ['1.234.567', '1,234,567'],
    ['１２', '12'],
    ['8–8', '8-8'],
  ])('holds %s and %s for the same number', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  test.each([
    ['3.5', '35'],
    ['1,200', '1.2'],
    ['8-8', '88'],
    ['70m', '70'],
  ])('tells %s from %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  test('gives each term its place in the text, in reading order, words and numbers apart', () => {
    const words = fc.constantFrom(
      'Zhejiang’s',
      '702 billion',
      '3.5%',
      'naïve',
      'the',
      '5G',
      '“No. 1”',
      '浙江',
      '🤔',
      '\u202e',
      '--',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, kind } of analyse(text)) {
          if (start < last && kind !== 'pair') return false;
          if (end <= start || end > text.length) return false;
          last = kind === 'pair' ? start : end;
        }
        return true;
      }),
    );
  });

  test('leaves out words too long to be words', () => {
    expect(terms(`a ${'x'.repeat(41)} b`)).toEqual(['a', 'b']);
  });
});

describe('fold', () => {
  test.each([
    ['Straße', 'straße'],
    ['ÉLAN', 'elan'],
    ['Zhejiang’s', 'zhejiang'],
    ['don‘t', 'dont'],
    ['L’Allemagne', 'allemagne'],
    ['qu’il', 'il'],
    ['𝐳𝐞𝐫𝐨', 'zero'],
  ])('folds %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
