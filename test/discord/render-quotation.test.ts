import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/cli/inline-text.ts';
import { blockQuote, markExcerpt } from '../../src/discord/render-quotation.ts';
import type { Passage, Span } from '../../src/model.ts';

const passageOf = (text: string): Passage => ({
  article: 'marsh',
  number: 1,
  text,
  kind: 'paragraph',
  sentences: [{ start: 0, end: text.length }],
  notes: [],
  line: 1,
});
const text = 'The marsh earned £3.5 million, or 12% more, in all.';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const whole: Span = { start: 0, end: text.length };

describe('markExcerpt', () => {
  test.each([
    ['apart', ['£3.5 million'], ['marsh'], 'The __marsh__ earned **£3.5 million**, or 12% more, in all.'],
    ['one in the other', ['£3.5 million'], ['million'], 'The marsh earned **£3.5 million**, or 12% more, in all.'],
    [
      'one around the other',
      ['12%'],
      ['or 12% more'],
      'The marsh earned £3.5 million, __or__ **12%** __more__, in all.',
    ],
    ['side by side', ['£3.5 ', 'million'], [], 'The marsh earned **£3.5 million**, or 12% more, in all.'],
    ['overlapping', [], ['The marsh', 'marsh earned'], '__The marsh earned__ £3.5 million, or 12% more, in all.'],
  ])('sets off figures and matches that stand %s', (_how, figures, matches, markdown) => {
    const marks = { figures: figures.map(spanOf), matches: matches.map(spanOf) };
    expect(markExcerpt(passageOf(text), [whole], marks)).toBe(markdown);
  });

  test('shows every cut', () => {
    expect(markExcerpt(passageOf(text), [spanOf('marsh'), spanOf('in all')])).toBe('[…] marsh […] in all […]');
    expect(markExcerpt(passageOf('As he said, […] it is.'), [{ start: 0, end: 22 }])).toBe(
      'As he said, \\[…\\] it is.',
    );
  });

  test('reads as the passage, whatever is set off in it, with no mark inside another', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    const any = fc.string({
      unit: fc.constantFrom('a', ' ', '*', '_', '\\', '1', '\n', '语'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(any, spans, spans, (words, figures, matches) => {
        const within = (all: [number, number][]): Span[] =>
          all
            .map(([a, b]) => ({ start: Math.min(a, b), end: Math.min(Math.max(a, b), words.length) }))
            .filter(({ start, end }) => start < end);
        const markdown = markExcerpt(passageOf(words), [{ start: 0, end: words.length }], {
          figures: within(figures),
          matches: within(matches),
        });
        const shown = markdown.split('\n').map((line) =>
          readInline(line)
            .map((run) => run.text)
            .join(''),
        );
        expect(shown.join('\n')).toBe(words);
        const marks = markdown.replace(/\\[\s\S]/g, '').match(/\*\*|__/g) ?? [];
        expect(marks.filter((mark, at) => at % 2 === 0 && marks[at + 1] !== mark)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('blockQuote', () => {
  test('marks every line', () => {
    expect(blockQuote('a\nb\r\nc\u2028d')).toBe('> a\n> b\n> c\n> d');
  });
});
