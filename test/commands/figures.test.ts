import { describe, expect, test } from 'vitest';
import { empty, marsh, marshAndMill, read, run } from './marsh.ts';

describe('/figures', () => {
  test('lists those on a topic', () => {
    expect(read(run(marsh, 'figures', { about: 'reed sales' }))).toMatchInlineSnapshot(`
      "Figures on reed sales

      ¶2
      Reed sales brought in £3.5 million […] · last year (2020)
      ▲ […] an increase of 12%. · last year (2020)"
    `);
  });

  test('lists all of them without one', () => {
    expect(read(run(marshAndMill, 'figures'))).toMatchInlineSnapshot(`
      "Figures in all articles

      ¶1 · The marsh comes back
      The Halvergate marsh covers 1,200 km² and is home to 45 pairs […]
      ¶2 · The marsh comes back
      Reed sales brought in £3.5 million […] · last year (2020)
      ▲ […] an increase of 12%. · last year (2020)
      ¶1 · The mill
      20 tonnes · flour

      Name a topic to see the figures on it: /figures about"
    `);
  });

  test('says so when there are none', () => {
    expect(read(run(empty, 'figures'))).toMatchInlineSnapshot(`
      "Figures in all articles

      It states no figures."
    `);
    expect(read(run(marsh, 'figures', { about: 'chess in Reykjavik' }))).toMatchInlineSnapshot(`
      "Figures on chess in Reykjavik

      No passage on that states a figure."
    `);
  });
});
