import { describe, expect, test } from 'vitest';
import { buildEngine, type Engine } from '../../src/engine.ts';
import { buttonsOf, empty, marsh, marshAndMill, posted, pressOn, read, run, shown } from './marsh.ts';

const bytesOf = async (reply: ReturnType<typeof run>, at = 0): Promise<string> =>
  new TextDecoder().decode(await shown(reply).files[at]?.make());

/** Thirteen farms' output, a line each, and shares. */
const farms = (revision: string): Engine => {
  const text = Array.from({ length: 13 }, (_, at) => `Farm ${'ABCDEFGHIJKLM'[at]} grew ${at + 20} tonnes of barley.`);
  return buildEngine([
    { name: 'farms.txt', text: [...text, 'The forest coverage rate was 40%.'].join('\n\n'), revision },
  ]);
};

describe('/figures', () => {
  test('lists those on a topic', () => {
    expect(read(run(marsh, 'figures', { about: 'reed sales' }))).toMatchInlineSnapshot(`
      "reed sales

      Figures on this

      Reed sales brought in £3.5 million […] · last year (2020) · ¶2
      ▲ […] an increase of 12%. · last year (2020) · ¶2"
    `);
  });

  test('lists all of them without one', () => {
    expect(read(run(marshAndMill, 'figures'))).toMatchInlineSnapshot(`
      "Figures in all articles

      The Halvergate marsh covers 1,200 km² and is home to 45 pairs […] · The marsh comes back · ¶1
      Reed sales brought in £3.5 million […] · last year (2020) · The marsh comes back · ¶2
      ▲ […] an increase of 12%. · last year (2020) · The marsh comes back · ¶2
      20 tonnes · flour · The mill · ¶1

      Name a topic to see the figures on it: /figures about"
    `);
  });

  test('lists those of a kind, by its value or its name', () => {
    const money = read(run(marsh, 'figures', { kind: 'money' }));
    expect(money).toMatchInlineSnapshot(`
      "Figures in The marsh comes back · Money

      Reed sales brought in £3.5 million […] · last year (2020) · ¶2

      Name a topic to see the figures on it: /figures about"
    `);
    expect(read(run(marsh, 'figures', { kind: 'Money' }))).toBe(money);
    expect(read(run(marsh, 'figures', { kind: 'colour' }))).toMatch(/^There is no kind “colour”\. There are: Money, /);
  });

  test('says so when there are none', () => {
    expect(read(run(empty, 'figures'))).toMatchInlineSnapshot(`
      "Figures in all articles

      It states no figures."
    `);
    expect(read(run(marsh, 'figures', { about: 'chess in Reykjavik' }))).toMatchInlineSnapshot(`
      "chess in Reykjavik

      Figures on this

      No passage on that states a figure."
    `);
  });

  test('completes what the figures measure', () => {
    const completed = (value: string) => {
      const reply = run(marshAndMill, 'figures', {}, { kind: 'suggest', focused: { name: 'about', value } });
      return reply.kind === 'choices' ? reply.choices.map(({ name }) => name) : undefined;
    };
    expect(completed('bit')).toEqual(['pairs of bitterns']);
    expect(completed('zebra')).toEqual([]);
  });

  test('turns its pages, keeping topic and kind', () => {
    const first = run(farms('1a2b3c4d'), 'figures', { about: 'barley', kind: 'measure' });
    expect(read(first)).toContain('1–10 of 13 lines');
    expect(buttonsOf(first)).toEqual(['More ▶', 'CSV', 'JSON', 'Share']);
    const second = pressOn(farms('1a2b3c4d'), first, 'More ▶');
    expect(second).toMatchObject({ kind: 'update' });
    expect(read(second)).toContain('11–13 of 13 lines');
    expect(read(pressOn(farms('1a2b3c4d'), second, '◀ Back'))).toBe(read(first));
  });

  test('says that the article has changed, and shows the list as it is now', () => {
    const old = run(farms('1a2b3c4d'), 'figures', { about: 'barley' });
    const told = pressOn(farms('99999999'), old, 'More ▶');
    expect(told).toMatchObject({ kind: 'message', private: true });
    expect(read(told)).toContain('The article has changed');
    expect(read(pressOn(farms('99999999'), told, 'Answer from it as it is now'))).toContain('1–10 of 13 lines');
  });

  test('attaches all of them as a file', async () => {
    expect(await bytesOf(run(marsh, 'figures', { about: 'reed sales', file: 'csv' }))).toMatchInlineSnapshot(`
      "article,passage,text,value,valueTo,unit,kind,qualifier,direction,from,measures,confidence,when,whenYear,sentence
      marsh,2,£3.5 million,3500000,,GBP,money,,,,Reed sales,low,last year,2020,"Reed sales brought in £3.5 million last year, an increase of 12%."
      marsh,2,12%,12,,%,percent,,up,,Reed sales,low,last year,2020,"Reed sales brought in £3.5 million last year, an increase of 12%."
      "
    `);
    const shared = pressOn(marsh, run(marsh, 'figures', { about: 'reed sales', file: 'csv' }), 'Share');
    expect(posted(shared)).toMatchObject({ private: false, files: [{ name: 'figures.csv' }] });
    const pressed = pressOn(marsh, run(marsh, 'figures', { kind: 'money' }), 'JSON');
    expect(JSON.parse(await bytesOf(pressed))).toMatchObject([{ text: '£3.5 million', value: 3_500_000, unit: 'GBP' }]);
  });

  test('draws what a picture shows better', async () => {
    const plotted = run(farms('1a2b3c4d'), 'figures', { about: 'forest' }, { flag: (name) => name === 'plot' });
    expect(shown(plotted).files).toMatchObject([{ name: 'plot.png' }]);
    const list = run(farms('1a2b3c4d'), 'figures', { about: 'forest' });
    expect(buttonsOf(list)).toContain('Plot');
    const pressed = pressOn(farms('1a2b3c4d'), list, 'Plot');
    expect(shown(pressed).files).toMatchObject([{ name: 'plot.png', alt: expect.stringContaining('40%') }]);
    expect(buttonsOf(run(marsh, 'figures'))).not.toContain('Plot');
    expect(read(run(marsh, 'figures', {}, { flag: (name) => name === 'plot' }))).toContain(
      'nothing here that a picture',
    );
  });
});
