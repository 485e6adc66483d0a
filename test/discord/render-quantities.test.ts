import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/cli/inline-text.ts';
import { renderQuantities } from '../../src/discord/render-quantities.ts';
import type { LocatedQuantity, Passage } from '../../src/model.ts';
import { textFor } from '../../src/text/index.ts';
import { figureIn, passageOf } from '../answer/figure-in.ts';
import { anyArticle, numbersIn } from '../answer/generated.ts';

const text = textFor('en-GB');
const port = passageOf(
  'In 2020 the port handled over 1.1 billion tons of cargo, and airports more than 70 million flyers.',
);
const clause = { start: 0, end: port.text.indexOf(', and') };
const cargo = figureIn(port, '1.1 billion tons', {
  qualifier: 'over',
  when: 'In 2020',
  clause,
  measures: { text: 'cargo throughput', confidence: 'high' },
});

const lines = (passage: Passage, figures: readonly LocatedQuantity[], atMost = 6) =>
  renderQuantities(figures, () => passage, atMost, text).markdown.split('\n');

describe('renderQuantities', () => {
  test.each<[string, LocatedQuantity, string]>([
    ['what it measures and when, when that is sure', cargo, 'over **1.1 billion tons** · cargo throughput · In 2020'],
    [
      'the words that state it when it is not',
      { ...cargo, measures: { text: 'port', confidence: 'low' } },
      'In 2020 the port handled over **1.1 billion tons** of […]',
    ],
    [
      'nothing beside a number that says it all',
      { ...cargo, measures: { text: 'tons', confidence: 'high' } },
      'over **1.1 billion tons** · In 2020',
    ],
    ['a stated change', { ...cargo, direction: 'down' }, '▼ over **1.1 billion tons** · cargo throughput · In 2020'],
    [
      'a long name of what it measures in part',
      { ...cargo, measures: { text: 'cargo throughput of all ports of the province together', confidence: 'high' } },
      'over **1.1 billion tons** · cargo throughput of all ports of \\[…\\] · In 2020',
    ],
  ])('shows %s', (_what, quantity, line) => {
    expect(lines(port, [quantity])).toEqual([line]);
  });

  test('tells the level that something rose to from the rise', () => {
    const passage = passageOf('The share rose to over 61.2%, up 5%.');
    const measures = { text: 'share', confidence: 'high' as const };
    const level = figureIn(passage, '61.2%', { direction: 'up', qualifier: 'over', measures });
    const rise = figureIn(passage, '5%', { direction: 'up', measures });
    expect(lines(passage, [level, rise])).toEqual(['▲ to over **61.2%** · share', '▲ **5%** · share']);
  });

  test('adds the year that is known from the date of publication', () => {
    const passage = passageOf('Sales reached 45 million last year.');
    const sales = figureIn(passage, '45 million', { when: 'last year', whenYear: 2020 });
    expect(lines(passage, [sales])).toEqual(['Sales reached **45 million** […] · last year (2020)']);
  });

  test.each([
    [
      'a unit that only the older value has',
      'from 0.45 tons to 0.37',
      ['0.45 tons', '0.37'],
      '**0.45 → 0.37 tons** · calc. −17.8%',
    ],
    ['units that both have', 'from £18 to £34 a year', ['£18', '£34 a year'], '**£18 → £34 a year** · calc. +88.9%'],
    [
      'a unit that only the newer one has',
      'from 415 to 587 km²',
      ['415', '587 km²'],
      '**415 → 587 km²** · calc. +41.4%',
    ],
    ['a scale that is not shared', 'from 2 million tons to 8', ['2 million tons', '8'], '**2 million tons → 8**'],
  ] as const)('shows a change with %s', (_what, printed, [from, to], line) => {
    const passage = passageOf(printed);
    const older = figureIn(passage, from);
    const scaled = from.includes('million') ? { value: 2_000_000, qualifier: 'about' as const } : {};
    const newer = figureIn(passage, to, { from: scaled.value ?? older.value ?? 0 });
    const shown = lines(passage, [{ ...older, ...scaled }, newer]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.replace(' · from […]', '')).toBe(line);
  });

  test('puts the editors’ word under the figure that it corrects, and says which notes it has put', () => {
    const notes = ['“2” is an index.', '“sea” is a river.', '“1 and 2” go together.'];
    const passage = passageOf('By the sea 1 and 2 are counted.', notes);
    const rendered = renderQuantities([figureIn(passage, '2'), figureIn(passage, '1')], () => passage, 6, text);
    expect(rendered.markdown.split('\n')).toEqual([
      'By the sea **1** and **2** are counted.',
      '-# Editors’ note: “1 and 2” go together.',
      '-# Editors’ note: “2” is an index.',
    ]);
    expect([...rendered.notes]).toEqual([notes[2], notes[0]]);
  });

  test('shows the first ones, and how many more there are', () => {
    const located = Array.from({ length: 9 }, () => ({ ...cargo }));
    expect(lines(port, located, 2)).toEqual([
      'over **1.1 billion tons** · cargo throughput · In 2020',
      'over **1.1 billion tons** · cargo throughput · In 2020',
      '-# +7 more',
    ]);
    expect(renderQuantities([], () => port, 2, text).markdown).toBe('');
    expect(renderQuantities(located, () => port, 0, text).markdown).toBe('');
  });

  test('quotes word for word, with every cut of its sentence visible', () => {
    fc.assert(
      fc.property(anyArticle, ({ passages }) => {
        for (const any of passages) {
          for (const quantity of numbersIn(any).slice(0, 8)) {
            const [line = ''] = lines(any, [{ ...quantity, article: any.article, passage: any.number }]);
            const pieces = line.split(/(?<!\\)\[…\]/).map((piece) =>
              readInline(piece)
                .map((run) => run.text)
                .join('')
                .trim(),
            );
            const whole = any.text.slice(quantity.sentence.start, quantity.sentence.end).replace(/\s+/g, ' ').trim();
            expect(whole.startsWith(pieces[0] ?? '')).toBe(true);
            expect(whole.endsWith(pieces.at(-1) ?? '')).toBe(true);
            for (const piece of pieces) expect(whole).toContain(piece);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
