import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';
import { growth } from '../growth.ts';

const sentences = (text: string, lines?: 'wrapped' | 'apart') =>
  splitSentences(text, lines).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['It rained. We left.', ['It rained.', 'We left.']],
    ['He met Dr. Wu and Mrs. Li.', ['He met Dr. Wu and Mrs. Li.']],
    ['The U.S. Government paid. The U.S. He left.', ['The U.S. Government paid.', 'The U.S.', 'He left.']],
    ['See Fig. 3 and No. 1, p. 14. Then stop.', ['See Fig. 3 and No. 1, p. 14.', 'Then stop.']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['J. K. Rowling met George W. Bush.', ['J. K. Rowling met George W. Bush.']],
    ['We took plan B. The rest is known.', ['We took plan B.', 'The rest is known.']],
    ['He runs Yingfan Trading Co., Ltd. In 2002, he left.', ['He runs Yingfan Trading Co., Ltd.', 'In 2002, he left.']],
    ['Acme Co. Ltd. is here.', ['Acme Co. Ltd. is here.']],
    ['It fell 3.5% to 1.2 t. Nobody knew.', ['It fell 3.5% to 1.2 t.', 'Nobody knew.']],
    ['It opens on Sept. 12 at 5 p.m. Monday is free.', ['It opens on Sept. 12 at 5 p.m. Monday is free.']],
    ['“I know it.” said Wu. “Do you?” she asked.', ['“I know it.” said Wu.', '“Do you?” she asked.']],
    ['He said “stop.” Then he left.', ['He said “stop.”', 'Then he left.']],
    ['It is one platform. “5” are applications.', ['It is one platform.', '“5” are applications.']],
    ['It grew fast. 25 villages joined.', ['It grew fast.', '25 villages joined.']],
    ['It grew by 5%.In 2020 it fell.', ['It grew by 5%.', 'In 2020 it fell.']],
    ['There was growth.The next year too.', ['There was growth.', 'The next year too.']],
    ['There was growth.“The next year too.”', ['There was growth.', '“The next year too.”']],
    ['See www.Example.Com now.', ['See www.Example.Com now.']],
    ['It covers all cities… Zhejiang is open.', ['It covers all cities…', 'Zhejiang is open.']],
    ['Well … perhaps.', ['Well … perhaps.']],
    ['世界很大。你好！「走吧。」他说。', ['世界很大。', '你好！', '「走吧。」', '他说。']],
    ['The sum is 3. ”', ['The sum is 3. ”']],
    ['  spaced  ', ['spaced']],
    [' \n ', []],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('takes a line break that only wraps the text for a space', () => {
    const text =
      'The tables go back to 1871, and nobody has lost a page\nof them. They are kept at No. 4, Dock Street, by Ines\nMoreau.';
    expect(sentences(text)).toEqual([
      'The tables go back to 1871, and nobody has lost a page\nof them.',
      'They are kept at No. 4, Dock Street, by Ines\nMoreau.',
    ]);
  });

  test('ends a sentence at a line break where the next word would have fitted', () => {
    expect(sentences('To the County Council\nDock Street\nFenny Point')).toEqual([
      'To the County Council',
      'Dock Street',
      'Fenny Point',
    ]);
  });

  test('begins a sentence at a bullet or a number', () => {
    expect(sentences('- the very first thing to be done\n- the second\n3. the third')).toHaveLength(3);
  });

  test('ends a sentence at every line break of a list', () => {
    expect(sentences('one thing\nanother\nand a third', 'apart')).toEqual(['one thing', 'another', 'and a third']);
  });

  test('covers all but white space, in order', () => {
    const word = fc.constantFrom(
      'Dr.',
      'a',
      'The',
      '3.5%',
      '“',
      '”',
      '.',
      '…',
      '。',
      '\n',
      ' ',
      'U.S.',
      '(',
      ')',
      'x.Y',
      '!',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('wrapped' as const, 'apart' as const), (text, lines) => {
        const spans = splitSentences(text, lines);
        let reached = 0;
        for (const { start, end } of spans) {
          expect(text.slice(reached, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test.each(['A. ', '1. ', 'a', '. ', '“', ' ', 'a\n', 'aaa… '])(
    'takes time linear in the length of %j repeated',
    (part) => {
      expect(growth(splitSentences, part, 20_000)).toBeLessThan(8);
    },
  );
});
