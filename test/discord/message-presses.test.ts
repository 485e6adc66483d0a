import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/discord/render-components.ts';
import { buttonsOf, marsh, posted, pressOn, read, run, shown } from '../commands/marsh.ts';
import { ADA, WEI } from '../loopback/people.ts';

const question = { question: 'How many pairs of bitterns are there?' };
const publicly = run(marsh, 'ask', question, { attachmentLimitBytes: 1000 });
const privately = run(marsh, 'ask', question, { attachmentLimitBytes: 1000, flag: () => true });
/** Of a person with no rights at all. */
const member = (permissions = '0') => ({ member: { user: { id: WEI.id }, permissions } });

describe('share', () => {
  const pressed = pressOn(marsh, privately, 'Share');
  const shared = posted(pressed);

  test('posts the private message as it is, naming who shared it', () => {
    expect(shared).toMatchObject({ kind: 'message', private: false });
    const [by, ...rest] = textsOf(shared.components).map(({ content }) => content);
    expect(by).toBe(`-# Shared by <@${ADA.id}>`);
    expect(rest).toEqual(textsOf(shown(privately).components).map(({ content }) => content));
  });

  test('gives it the buttons of a message for all', () => {
    expect(buttonsOf(privately)).toContain('Share');
    expect(buttonsOf(shared)).toEqual(buttonsOf(privately).map((label) => (label === 'Share' ? 'Remove' : label)));
  });

  test('leaves the private message as it was, but for the button, which posts no second time', () => {
    const left = shown(pressed);
    expect(left.kind).toBe('update');
    expect(read(left)).toBe(read(privately));
    const share = JSON.stringify(left.components).match(/\{[^{}]*"label":"Shared"[^{}]*\}/)?.[0] ?? '{}';
    expect(JSON.parse(share)).toMatchObject({ disabled: true, custom_id: 'v1.share.0' });
    expect(buttonsOf(left)).toEqual(buttonsOf(privately).filter((label) => label !== 'Share'));
  });

  test('attaches its pictures anew', () => {
    expect(shared.files).toMatchObject([{ name: 'picture-1.jpg', alt: 'A bittern in the reeds. Photo by Tom Reed' }]);
    expect(JSON.stringify(shared.components)).toContain('"media":{"url":"attachment://picture-1.jpg"}');
  });

  test.each(['figures', 'article'])('shares what /%s shows', (command) => {
    const reply = run(marsh, command);
    const [, ...rest] = textsOf(posted(pressOn(marsh, reply, 'Share')).components);
    expect(rest.map(({ content }) => content)).toEqual(textsOf(shown(reply).components).map(({ content }) => content));
  });

  test('leaves out what only the person has use for', () => {
    const quote = run(marsh, 'quote', { passage: '3' });
    expect(read(quote)).toContain('    > Visitors left litter');
    const pressed = pressOn(marsh, quote, 'Share');
    expect(read(pressed)).toBe(read(quote));
    const shared = read(posted(pressed));
    expect(shared).toContain('> Visitors left litter worth nothing at all.');
    expect(shared).not.toContain('    > Visitors');
  });

  test('gives the text to copy where Discord would keep it private', () => {
    const raw = { ...member(), locale: 'en-GB', authorizing_integration_owners: { 1: WEI.id } };
    const copy = pressOn(marsh, run(marsh, 'passage', { passage: '3' }), 'Share', { person: WEI, raw });
    expect(copy).toMatchObject({ kind: 'message', private: true });
    expect(textsOf(shown(copy).components)[0]?.content).toMatchInlineSnapshot(`
      "Here only you would see it: this server does not let you use an app of your own in public. The text, to copy:
      \`\`\`
      -# ¶2
      -# Reed sales brought in £3.5 million last
      -# year, an increase of 12%. The wardens
      -# cut the reeds by hand.
      > Visitors left litter worth nothing at
      > all.
      -# ¶3 · What it costs
      The marsh comes back
      -# Jane Doe · The Norfolk Daily, Norwich ·
      -# 3 May 2021 · ¶3 · revision 1a2b3c4d
      <https://example.org/marsh#:~:text=Visitors%20left%20litter%20worth%20nothing%20at%20all>
      \`\`\`"
    `);
  });
});

describe('remove', () => {
  test('takes away what who asked asked for', () => {
    expect(pressOn(marsh, publicly, 'Remove')).toEqual({ kind: 'remove' });
  });

  test('takes away what a person shared', () => {
    expect(pressOn(marsh, posted(pressOn(marsh, privately, 'Share')), 'Remove')).toEqual({ kind: 'remove' });
  });

  test('takes it away for a moderator', () => {
    const raw = member(String(1 << 13));
    expect(pressOn(marsh, publicly, 'Remove', { person: WEI, raw })).toEqual({ kind: 'remove' });
  });

  test('refuses others, kindly and privately', () => {
    const refused = pressOn(marsh, publicly, 'Remove', { person: WEI, raw: { ...member(), locale: 'en-US' } });
    expect(refused).toMatchObject({ kind: 'message', private: true });
    expect(read(refused)).toBe('Only who asked for this, or a moderator, can remove it.');
  });
});
