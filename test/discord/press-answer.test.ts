import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { dispatch } from '../../src/discord/dispatch.ts';
import { messagePresses } from '../../src/discord/message-presses.ts';
import { readQuestion, renderQuestion } from '../../src/discord/render-question.ts';
import { buildEngine } from '../../src/engine.ts';
import {
  buttonsOf,
  chooseOn,
  empty,
  fillIn,
  marsh,
  marshAndMill,
  optionsOf,
  posted,
  pressOn,
  read,
  run,
  shown,
} from '../commands/marsh.ts';
import { ADA, messageOf, WEI } from '../loopback/people.ts';

const PARAGRAPHS = Array.from({ length: 12 }, (_, at) => `The heron of pond ${at + 1} eats ${at + 2} fish a day.`);
const herons = (revision = '11111111', last = '') =>
  buildEngine([{ name: 'herons.txt', text: [...PARAGRAPHS, last].join('\n\n'), revision }]);
const question = 'heron fish';
const herons1 = herons();
const answer = run(herons1, 'ask', { question });
const english = { locale: 'en-GB' };
const byOther = { person: WEI, raw: english };

describe('the buttons of an answer', () => {
  test('explore it, share it or remove it', () => {
    expect(buttonsOf(answer)).toEqual(['More passages', 'In context', 'All figures', 'Remove', 'Why this passage?']);
    expect(buttonsOf(run(herons1, 'ask', { question }, { flag: () => true }))).toContain('Share');
  });

  test('turn to further passages in place for who asked, on and back to the answer', () => {
    const more = shown(pressOn(herons1, answer, 'More passages'));
    expect(more.kind).toBe('update');
    expect(readQuestion(more.components)).toBe(question);
    const further = pressOn(herons1, more, 'Further ▶');
    expect(read(further)).not.toBe(read(more));
    expect(read(pressOn(herons1, further, '◀ Closer'))).toBe(read(more));
    expect(read(pressOn(herons1, more, '◀ Closer'))).toBe(read(answer));
  });

  test('keep who shared it above a shared answer', () => {
    const shared = posted(pressOn(herons1, run(herons1, 'ask', { question }, { flag: () => true }), 'Share'));
    const more = pressOn(herons1, shared, 'More passages');
    expect(more.kind).toBe('update');
    const back = pressOn(herons1, more, '◀ Closer');
    for (const page of [more, back]) expect(read(page)).toMatch(/^Shared by <@\d+>\n\nheron fish/);
    expect(buttonsOf(back)).toContain('Remove');
  });

  test('show every hit once on the way', () => {
    const places = (text: string): string[] => text.match(/^¶\d+/gm) ?? [];
    const seen = places(read(answer));
    let page = pressOn(herons1, answer, 'More passages');
    seen.push(...places(read(page)));
    while (buttonsOf(page).includes('Further ▶')) {
      page = pressOn(herons1, page, 'Further ▶');
      seen.push(...places(read(page)));
    }
    expect(seen.length).toBeGreaterThan(6);
    expect(seen).toEqual([...new Set(seen)]);
  });

  test('open privately for others, who then page their own', () => {
    const more = pressOn(herons1, answer, 'More passages', byOther);
    expect(more).toMatchObject({ kind: 'message', private: true });
    expect(pressOn(herons1, more, 'Further ▶', { ...byOther, asker: WEI }).kind).toBe('update');
  });

  test('open the passage and the figures beside the answer', () => {
    for (const label of ['In context', 'All figures'])
      expect(pressOn(herons1, answer, label)).toMatchObject({ kind: 'message', private: true });
    expect(read(pressOn(herons1, answer, 'All figures'))).toContain('fish');
  });

  test('say why the best passage was found', () => {
    const why = pressOn(herons1, answer, 'Why this passage?', byOther);
    expect(why).toMatchObject({ kind: 'message', private: true });
    expect(read(why)).toMatch(/^Why ¶\d+\?$/m);
    expect(read(why)).toContain('“heron” stands there');
  });

  test('work in another process, and pressed twice', () => {
    const once = pressOn(herons1, answer, 'More passages');
    expect(read(pressOn(herons(), answer, 'More passages'))).toBe(read(once));
  });

  test('keep to the article that was asked', () => {
    const asked = run(marshAndMill, 'ask', { question: 'How much flour does the mill grind?', article: 'mill' });
    expect(read(pressOn(marshAndMill, asked, 'All figures'))).toContain('20 tonnes');
  });
});

describe('an answer that the article does not give', () => {
  const asked = 'Where does the flour of the mayor come from?';
  const nothing = run(marshAndMill, 'ask', { question: asked, article: 'mill' });

  test('offers to ask differently, the question already in the form', () => {
    expect(buttonsOf(nothing)).toContain('Ask differently');
    const form = pressOn(marshAndMill, nothing, 'Ask differently');
    expect(form).toMatchObject({ form: { components: [{ component: { value: asked } }] } });
    const answer = fillIn(marshAndMill, form, 'How much flour does the mill grind?', nothing);
    expect(answer.kind).toBe('update');
    expect(read(answer)).toContain('20 tonnes');
    expect(fillIn(marshAndMill, form, 'How large is the marsh?', nothing, byOther)).toMatchObject({ private: true });
  });

  test('keeps to the article that was asked', () => {
    const form = pressOn(marshAndMill, nothing, 'Ask differently');
    expect(read(fillIn(marshAndMill, form, 'How much did reed sales bring in?', nothing))).not.toContain(
      '£3.5 million',
    );
  });

  test('offers what the article can answer that shares a word with the question', () => {
    const chess = run(marsh, 'ask', { question: 'Which chess champion of Halvergate plays in Reykjavik?' });
    expect(optionsOf(chess)).toEqual(['Halvergate marsh']);
    expect(read(chess)).toMatch(
      /The article doesn’t say\.\nLooked for “chess”, .*\nNowhere in it: “chess”, .*“reykjavik”/,
    );
    const answer = chooseOn(marsh, chess, 'What it can answer, for instance', 'Halvergate marsh');
    expect(answer.kind).toBe('update');
    expect(read(answer)).toMatch(/^Halvergate marsh\n[\s\S]*\n> The Halvergate marsh/);
  });

  test('asks for a question where there was none', () => {
    const none = run(marsh, 'ask', { question: '?!' });
    const form = pressOn(marsh, none, 'Ask differently');
    expect(read(fillIn(marsh, form, 'How much did reed sales bring in?', none))).toContain('£3.5 million');
  });
});

describe('an answer from an article that has changed since', () => {
  const changed = herons('22222222', 'The heron of the new pond eats 99 fish a day, as many as it can.');

  test.each(['More passages', 'All figures'])('says so at %s, privately, and offers today’s', (label) => {
    const told = pressOn(changed, answer, label);
    expect(told).toMatchObject({ kind: 'message', private: true });
    expect(read(told)).toBe(`${question}\n\nThe article has changed since this button was made.`);
    const again = pressOn(changed, told, 'Answer from it as it is now');
    expect(again.kind).toBe('update');
    expect(read(again)).toBe(read(run(changed, 'ask', { question })));
  });

  test('answers from today’s when it has changed once more', () => {
    const told = pressOn(changed, answer, 'More passages');
    expect(read(pressOn(herons('33333333'), told, 'Answer from it as it is now'))).toContain(question);
  });

  test('says that it is gone', () => {
    expect(read(pressOn(empty, answer, 'More passages'))).toBe(
      'The article that this button belongs to is no longer here.',
    );
  });
});

describe('a forged button', () => {
  const presses = [messagePresses, ...commands.map(({ press = {} }) => press)].flatMap((press) => Object.keys(press));
  const number = fc.oneof(fc.constantFrom(0, 1, 689472, 999_999), fc.nat(999_999));
  const forged = fc.record({
    name: fc.constantFrom(...presses),
    revision: fc.constantFrom('0', '1a2b3c4d', 'zz'),
    numbers: fc.array(number, { maxLength: 8 }),
    values: fc.array(fc.oneof(fc.string(), fc.constantFrom('0', '1', '999999')), { maxLength: 2 }),
    private: fc.boolean(),
    byAsker: fc.boolean(),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
    kind: fc.constantFrom('press' as const, 'form' as const),
    hasMessage: fc.boolean(),
  });

  test('gets an answer that Discord takes, whatever it carries', () => {
    fc.assert(
      fc.property(forged, ({ name, kind, text, hasMessage, ...pressed }) => {
        const components = [...renderQuestion(text), { type: 10, content: 'more' }];
        const message = messageOf({ components, flags: 0 }, ADA, '1') as never;
        const request = { ...terminalRequest(name), kind, pressed: { ...pressed, ...(hasMessage && { message }) } };
        const reply = dispatch(request, marsh, commands);
        if (reply.kind === 'message' || reply.kind === 'update') shown(reply);
      }),
      { numRuns: 200 },
    );
  });
});
