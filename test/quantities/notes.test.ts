import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../src/engine.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';
import { applyNotes } from '../../src/quantities/notes.ts';

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

  test('finds the garbled figures of the shipped article', () => {
    const name = 'decoding-zhejiang.md';
    const text = readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8');
    const lines = buildEngine([{ name, text, revision: '1a2b3c4d' }])
      .figures()
      .flatMap((quantity) =>
        quantity.note ? [`${quantity.text} | ${quantity.note.unit ?? ''} | ${quantity.note.text.slice(0, 60)}…`] : [],
      );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "18 years |  | The stray “. is printed so in the source. The words from “In…
      3 million-pole circuit breakers |  | “3 million-pole circuit breakers” means three million poles …
      702 billion yuan |  | A verb is missing before “added value”: it most likely says …
      45 million | CNY | “45 million last year. Yuan provides” most likely means “45 …
      20 |  | “20 and 36 consecutive years” go with “urban and rural” in t…
      36 consecutive years |  | “20 and 36 consecutive years” go with “urban and rural” in t…
      10,000 yuan |  | “Per ton of standard coal” slid into the wrong sentence. The…
      0.45 tons of standard coal |  | “Per ton of standard coal” slid into the wrong sentence. The…
      0.37 |  | “Per ton of standard coal” slid into the wrong sentence. The…
      61.2% |  | “Per ton of standard coal” slid into the wrong sentence. The…
      1.1 billion tons |  | “Will complete … in 2020” is the past: the port handled over…"
    `);
  });
});
