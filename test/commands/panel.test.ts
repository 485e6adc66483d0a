import { describe, expect, test } from 'vitest';
import panel from '../../commands/panel.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { buildEngine } from '../../src/engine.ts';
import { ADA, WEI } from '../loopback/people.ts';
import {
  buttonsOf,
  chooseOn,
  empty,
  fillIn,
  marsh,
  marshAndMill,
  optionsOf,
  pressOn,
  read,
  run,
  shown,
} from './marsh.ts';

const SECTIONS = 'Go to a section';
const card = run(marsh, 'panel');
const list = run(marshAndMill, 'panel');
const member = (permissions: bigint) => ({
  member: { user: { id: WEI.id }, permissions: String(permissions) },
  locale: 'en-US',
});
const other = { person: WEI, raw: member(0n) };

const long = (headings: number, revision = '77777777') =>
  buildEngine([
    {
      name: 'atlas.md',
      text: Array.from(
        { length: headings },
        (_, at) => `## Island ${at + 1}\n\nIsland ${at + 1} has ${at} lakes.`,
      ).join('\n\n'),
      revision,
    },
  ]);

describe('/panel', () => {
  test('is for those who may manage the server, in servers that installed it', () => {
    expect(definitions([panel], marsh)).toMatchObject([
      { default_member_permissions: '32', contexts: [0], integration_types: [0] },
    ]);
    const person = { id: '1', moderates: true, managesServer: false, mayPost: true };
    const refused = run(marsh, 'panel', {}, { person });
    expect(refused).toMatchObject({ kind: 'message', private: true });
    expect(read(refused)).toBe('Only who may manage this server can post or remove its card.');
  });

  test('posts the article, its sections and what can be asked of it, for all to see', () => {
    expect(card).toMatchObject({ kind: 'message', private: false });
    expect(read(card)).toMatchInlineSnapshot(`
      "The source of this channel
      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d

      What you open here is shown to you alone.

      Go to a section:
      - Beginning
      - What it costs

      Open the source: https://example.org/marsh"
    `);
    expect(optionsOf(card)).toEqual(['Beginning', 'What it costs']);
    expect(buttonsOf(card)).toEqual(['Ask', 'Figures', 'How to cite it', 'Remove']);
  });

  test('opens a section, the figures and the citation to who pressed alone', () => {
    for (const pressing of [{}, other]) {
      const section = chooseOn(marsh, card, SECTIONS, 'What it costs', pressing);
      expect(read(section)).toContain('> Reed sales brought in');
      for (const reply of [
        section,
        pressOn(marsh, card, 'Figures', pressing),
        pressOn(marsh, card, 'How to cite it', pressing),
      ])
        expect(reply).toMatchObject({ kind: 'message', private: true });
    }
  });

  test('asks with a form, and answers privately', () => {
    const form = pressOn(marsh, card, 'Ask', other);
    const answer = fillIn(marsh, form, ' How much did reed\nsales bring in? ', card, other);
    expect(answer).toMatchObject({ kind: 'message', private: true });
    expect(read(answer)).toMatch(
      /^How much did reed sales bring in\?\n\n£3.5 million\n\n> Reed sales brought in £3.5 million/,
    );
    expect(buttonsOf(answer)).toContain('Share');
  });

  test('is removed by who may manage the server, and by nobody else', () => {
    expect(pressOn(marsh, card, 'Remove', { person: WEI, raw: member(32n) })).toEqual({ kind: 'remove' });
    const refused = pressOn(marsh, card, 'Remove', {
      person: ADA,
      raw: { member: { user: { id: ADA.id }, permissions: '8192' } },
    });
    expect(read(refused)).toBe('Only who may manage this server can post or remove its card.');
  });

  test('parts many sections into pages, which turn privately', () => {
    const atlas = long(60);
    const first = run(atlas, 'panel');
    expect(optionsOf(first)).toHaveLength(25);
    const second = chooseOn(atlas, first, SECTIONS, 'More …', other);
    expect(second).toMatchObject({ kind: 'message', private: true });
    expect(buttonsOf(second)).not.toContain('Remove');
    expect(optionsOf(second)[0]).toBe('Island 25');
    const third = chooseOn(atlas, second, SECTIONS, 'More …', { asker: WEI, ...other });
    expect(third.kind).toBe('update');
    expect(optionsOf(third)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `Island ${at + 49}`),
      'From the start …',
    ]);
    expect(read(chooseOn(atlas, second, SECTIONS, 'Island 30'))).toContain('> Island 30 has 29 lakes.');
  });

  test.each(['Ask', 'Figures', 'How to cite it', 'section'])(
    'says at %s when the article has changed, and uses today’s',
    (control) => {
      const posted = run(long(3), 'panel');
      const today = long(4, '88888888');
      const changed = 'The article has changed since this card was posted; this is today’s.';
      const pressed =
        control === 'section' ? chooseOn(today, posted, SECTIONS, 'Island 2') : pressOn(today, posted, control);
      const reply = pressed.kind === 'form' ? fillIn(today, pressed, 'How many lakes has island 4?', posted) : pressed;
      expect(read(reply).split('\n')[0]).toBe(changed);
      if (control === 'section') expect(optionsOf(reply)).toContain('Island 4');
      if (control === 'Ask') expect(read(reply)).toContain('> Island 4 has 3 lakes.');
    },
  );

  test('says that the article is gone', () => {
    for (const control of ['Ask', 'Figures', 'How to cite it'])
      expect(read(pressOn(empty, card, control))).toBe('The article that this button belongs to is no longer here.');
  });

  test('lists several articles, each of which opens its own card privately', () => {
    expect(read(list)).toMatchInlineSnapshot(`
      "The source of this channel
      - The marsh comes back
      - The mill

      What you open here is shown to you alone.

      Choose an article:
      - The marsh comes back
      - The mill"
    `);
    const mill = chooseOn(marshAndMill, list, 'Choose an article', 'The mill', other);
    expect(mill).toMatchObject({ kind: 'message', private: true });
    expect(buttonsOf(mill)).toEqual(['Ask', 'Figures', 'How to cite it']);
    const answer = fillIn(
      marshAndMill,
      pressOn(marshAndMill, list, 'Ask'),
      'How much flour does the mill grind?',
      list,
    );
    expect(read(answer)).toContain('20 tonnes');
    expect(shown(run(marshAndMill, 'panel', { article: 'mill' }))).toMatchObject({ private: false });
    expect(read(run(empty, 'panel'))).toBe('There is no article yet.');
  });
});
