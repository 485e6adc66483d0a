import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUT, clipText, excerptPassage, excerptPieces, excerptText } from '../../src/answer/excerpt.ts';
import type { Passage } from '../../src/model.ts';
import { anyArticle, numbersIn } from './generated.ts';

const text = 'The marsh is old. Output fell by 3 tonnes in May. It rose again. Nobody knows why.';
const passage: Passage = {
  article: 'marsh',
  number: 1,
  text,
  kind: 'paragraph',
  sentences: [...text.matchAll(/[A-Z][^.]+\./g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })),
  notes: [],
  line: 1,
};
const [, second = { start: 0, end: 0 }] = passage.sentences;

describe('excerptPassage', () => {
  test.each([
    [100, 'The marsh is old. Output fell by 3 tonnes in May. It rose again. Nobody knows why.'],
    [70, 'The marsh is old. Output fell by 3 tonnes in May. It rose again. […]'],
    [50, '[…] Output fell by 3 tonnes in May. It rose again. […]'],
    [31, '[…] Output fell by 3 tonnes in May. […]'],
    [15, '[…] Output fell by […]'],
  ])('within %i characters shows the sentence, and what stands around it while it fits', (budgetChars, shown) => {
    expect(excerptText(passage, excerptPassage(passage, second, budgetChars))).toBe(shown);
  });

  test('breaks no figure where it must cut a sentence', () => {
    const tonnes = { start: text.indexOf('3 tonnes'), end: text.indexOf('3 tonnes') + 8 };
    expect(excerptText(passage, excerptPassage(passage, second, 16))).toBe('[…] Output fell by 3 […]');
    expect(excerptText(passage, excerptPassage(passage, second, 16, [tonnes]))).toBe('[…] fell by 3 tonnes […]');
    expect(excerptText(passage, excerptPassage(passage, second, 25, [tonnes]))).toBe('[…] Output fell by 3 tonnes […]');
  });

  test('shows slices of any passage in order, every cut visible, the sentence in full while it fits', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), fc.integer({ min: 8, max: 600 }), ({ passages }, pick, budgetChars) => {
        for (const any of passages) {
          const sentence = any.sentences[pick % any.sentences.length] ?? { start: 0, end: 0 };
          const marks = numbersIn(any).map(({ span }) => span);
          const excerpt = excerptPassage(any, sentence, budgetChars, marks);
          const pieces = excerptPieces(any, excerpt);
          let at = 0;
          for (const [index, piece] of pieces.entries()) {
            if (piece === 'cut') continue;
            expect(piece.start).toBeGreaterThanOrEqual(at);
            const left = any.text.slice(at, piece.start).trim();
            expect(pieces[index - 1] === 'cut').toBe(left !== '');
            expect(any.text.slice(piece.start, piece.end)).toSatisfy((shown: string) => shown.isWellFormed());
            at = piece.end;
          }
          expect(pieces.at(-1) === 'cut').toBe(any.text.slice(at).trim() !== '');
          if (sentence.end - sentence.start <= budgetChars) {
            expect(excerpt.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true);
          }
          for (const { start, end } of excerpt) expect(end - start).toBeLessThanOrEqual(budgetChars + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('clipText', () => {
  test.each([
    ['A caption', 20, 'A caption'],
    ['A caption that goes on and on', 20, 'A caption that […]'],
    ['浙江省的数字经济核心产业增加值', 10, '浙江省的数字 […]'],
  ])('shortens %j to %i characters as %j', (whole, budgetChars, clipped) => {
    expect(clipText(whole, budgetChars)).toBe(clipped);
  });

  test('keeps its budget with any text, and marks what it cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (whole, budgetChars) => {
        const clipped = clipText(whole, budgetChars);
        expect(clipped.length).toBeLessThanOrEqual(Math.max(budgetChars, 8) + 1);
        expect(clipped === whole || clipped.endsWith(CUT)).toBe(true);
      }),
    );
  });
});
