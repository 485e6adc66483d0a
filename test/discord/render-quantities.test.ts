import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/cli/inline-text.ts';
import { quantityLine, renderQuantities } from '../../src/discord/render-quantities.ts';
import type { Passage, Quantity } from '../../src/model.ts';
import { textFor } from '../../src/text/index.ts';
import { anyArticle, numbersIn } from '../answer/generated.ts';

const text = textFor('en-GB');
const printed =
  'In 2020 the port handled over 1.1 billion tons of cargo, and airports more than 70 million travellers.';
const sentence = { start: 0, end: printed.length };
const passage: Passage = {
  article: 'port',
  number: 1,
  text: printed,
  kind: 'paragraph',
  sentences: [sentence],
  notes: [],
  line: 1,
};
const start = printed.indexOf('1.1');
const cargo: Quantity = {
  text: '1.1 billion tons',
  span: { start, end: start + 16 },
  kind: 'measure',
  value: 1_100_000_000,
  unit: 't',
  qualifier: 'over',
  when: 'In 2020',
  clause: { start: 0, end: printed.indexOf(', and') },
  sentence,
};
const cargoKnown: Quantity = { ...cargo, measures: { text: 'cargo throughput', confidence: 'high' } };

describe('quantityLine', () => {
  test.each([
    [
      'what it measures and when, when that is sure',
      cargoKnown,
      'over **1.1 billion tons** · cargo throughput · In 2020',
    ],
    [
      'the clause when it is not',
      { ...cargoKnown, measures: { text: 'port', confidence: 'low' } },
      'over **1.1 billion tons** · In 2020 the port handled over 1.1 billion tons of cargo […]',
    ],
    [
      'nothing beside a number that says it all',
      { ...cargoKnown, measures: { text: 'tons', confidence: 'high' } },
      'over **1.1 billion tons** · In 2020',
    ],
    [
      'a stated change',
      { ...cargoKnown, direction: 'down', from: 1500 },
      'over **1.1 billion tons** ↓ (from 1,500) · cargo throughput · In 2020',
    ],
  ] as const)('shows %s', (_what, quantity, line) => {
    expect(quantityLine(quantity, passage, text)).toBe(line);
  });

  test('quotes a clause word for word, with every cut of its sentence visible', () => {
    fc.assert(
      fc.property(anyArticle, ({ passages }) => {
        for (const any of passages) {
          for (const quantity of numbersIn(any).slice(0, 8)) {
            const line = quantityLine(quantity, any, text);
            const clause = line.slice(line.indexOf(' · ') + 3);
            const pieces = clause.split(/(?<!\\)\[…\]/).map((piece) =>
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

describe('renderQuantities', () => {
  test('shows the first ones, and how many more there are', () => {
    const located = Array.from({ length: 9 }, () => ({ ...cargoKnown, article: 'port', passage: 1 }));
    expect(renderQuantities(located, () => passage, 2, text)).toBe(
      [
        'over **1.1 billion tons** · cargo throughput · In 2020',
        'over **1.1 billion tons** · cargo throughput · In 2020',
        '-# +7 more',
      ].join('\n'),
    );
    expect(renderQuantities([], () => passage, 2, text)).toBe('');
  });
});
