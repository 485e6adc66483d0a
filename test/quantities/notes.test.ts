import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../src/engine.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';
import { applyNotes } from '../../src/quantities/notes.ts';

const name = 'decoding-zhejiang.md';
const text = readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8');
const shipped = buildEngine([{ name, text, revision: '1a2b3c4d' }]);

const noted = (text: string, ...notes: string[]) => applyNotes(extractQuantities(text), notes).map(({ note }) => note);

describe('applyNotes', () => {
  const note = '“45 million last year. Yuan” most likely means “45 million yuan last year”.';

  test('takes the unit that only the note prints', () => {
    expect(noted('Online sales reached 45 million last year. Yuan provides ideas.', note)).toEqual([
      { text: note, unit: 'CNY' },
    ]);
  });

  test('leaves the words, the value and a printed unit as they are', () => {
    const [quantity] = applyNotes(extractQuantities('Sales reached 45 million.'), ['It was 45 million euros.']);
    expect(quantity).toMatchObject({ text: '45 million', value: 45e6, unit: null, note: { unit: 'EUR' } });
    expect(noted('Sales reached 45 million euros.', 'It was 45 million yuan.')).toEqual([undefined]);
  });

  test('puts a note to no other value, and to no date', () => {
    expect(noted('Sales reached 46 million in 2020.', note, 'It was in 2020.')).toEqual([undefined, undefined]);
  });

  test.each([
    ['45 million', 'CNY'],
    ['0.37', undefined],
    ['61.2%', undefined],
    ['20', undefined],
    ['36 consecutive years', undefined],
    ['3 million-pole circuit breakers', undefined],
  ])('finds the garbled %j of the shipped article', (text, unit) => {
    const quantity = shipped.figures().find((figure) => figure.text === text);
    expect(quantity?.note?.text).toMatch(/\d|million/);
    expect(quantity?.note?.unit).toBe(unit);
  });
});
