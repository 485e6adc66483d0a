import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../src/engine.ts';
import { marsh, marshAndMill, read, run } from './marsh.ts';

describe('/quote', () => {
  test('gives a sentence with its citation, to read and to copy', () => {
    expect(read(run(marsh, 'quote', { passage: '2', sentence: '2' }))).toMatchInlineSnapshot(`
      "> The wardens cut the reeds by hand.

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d

      To copy:
          > The wardens cut the reeds by hand.
          > — Jane Doe, “The marsh comes back”, The
          > Norfolk Daily, Norwich, 3 May 2021,
          > para. 2, https://example.org/marsh

      Read it in the source: https://example.org/marsh#:~:text=The%20wardens%20cut%20the%20reeds%20by%20hand"
    `);
  });

  test('gives the whole paragraph unless a sentence is chosen', () => {
    const quotation = read(run(marsh, 'quote', { passage: 'What it costs' }));
    expect(quotation).toContain(
      '> Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.',
    );
  });

  test('leaves out the text to copy when its many authors fill a message', () => {
    const authors = Array.from({ length: 400 }, (_, i) => `Ada Reed ${i}`).join(', ');
    const text = `---\ntitle: Everybody’s marsh\nauthors: [${authors}]\n---\nThe marsh grew by 3.5%.`;
    const engine = buildEngine([{ name: 'all.md', text, revision: '1a2b3c4d' }]);
    expect(read(run(engine, 'quote', { passage: '1' }))).toMatchInlineSnapshot(`
      "> The marsh grew by 3.5%.

      Everybody’s marsh
      Ada Reed 0, Ada Reed 1, Ada Reed 2, Ada Reed 3, Ada Reed 4, Ada Reed 5, Ada […] · no date · ¶1 · revision 1a2b3c4d"
    `);
  });

  test('asks which article when there are several', () => {
    expect(read(run(marshAndMill, 'quote', { passage: '1' }))).toMatch(/^Which article\?/);
  });

  test('explains that there is no such sentence', () => {
    expect(read(run(marsh, 'quote', { passage: '3', sentence: '2' }))).toBe(
      'There is no sentence 2 in it: it has 1 to 1.',
    );
  });

  test('suggests the sentences of the passage already named', () => {
    const request = { kind: 'suggest', focused: { name: 'sentence', value: '' } } as const;
    expect(run(marsh, 'quote', { passage: '2' }, request)).toEqual({
      kind: 'choices',
      choices: [
        { name: '1 · Reed sales brought in £3.5 million last year, an increase of 12%.', value: '1' },
        { name: '2 · The wardens cut the reeds by hand.', value: '2' },
      ],
    });
    expect(run(marsh, 'quote', { passage: 'otters' }, request)).toEqual({ kind: 'choices', choices: [] });
  });
});
