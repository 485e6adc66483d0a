import { describe, expect, test } from 'vitest';
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
