import { describe, expect, test } from 'vitest';
import { chooseOn, marsh, marshAndMill, read, run } from './marsh.ts';

describe('/compare', () => {
  test('shows what each article says, its figure first, and which do not say', () => {
    expect(
      read(run(marshAndMill, 'compare', { question: 'How many tonnes of flour does it grind?' })),
    ).toMatchInlineSnapshot(`
      "How many tonnes of flour does it grind?

      20 tonnes · The mill · ¶1
      > The mill grinds 20 tonnes of flour a day.

      These do not say: The marsh comes back

      Open the whole answer of an article:
      - The mill"
    `);
    expect(read(run(marshAndMill, 'compare', { question: 'How much did reed sales bring in?' }))).toContain(
      '£3.5 million · The marsh comes back · ¶2\n> Reed sales brought in £3.5 million last year',
    );
  });

  test('opens the whole answer of one article, privately', () => {
    const compared = run(marshAndMill, 'compare', { question: 'How many tonnes of flour?' });
    const opened = chooseOn(marshAndMill, compared, 'Open the whole answer of an article', 'The mill');
    expect(opened).toMatchObject({ kind: 'message', private: true });
    expect(read(opened)).toContain('> The mill grinds 20 tonnes of flour a day.');
    const gone = chooseOn(marsh, compared, 'Open the whole answer of an article', 'The mill');
    expect(read(gone)).toBe('The article that this button belongs to is no longer here.');
  });

  test('asks for a question', () => {
    expect(read(run(marsh, 'compare', { question: '?' }))).toContain('There is no question in that.');
  });
});
