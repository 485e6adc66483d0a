import type { APIInteraction } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../src/discord/parse-request.ts';
import type { Request } from '../../src/discord/request.ts';
import { ADA, ADA_ALONE, interactionOf, messageOf, WEI } from '../loopback/people.ts';

const raw = (type: number, data: object, person = ADA, more: object = {}) =>
  interactionOf(person, '1', type, { ...data }, { ...more }) as unknown as APIInteraction;

function parse(...interaction: Parameters<typeof raw>): Request {
  const request = parseRequest(raw(...interaction));
  if (!request) throw new Error('Nothing was read');
  return request;
}

describe('parseRequest', () => {
  test('reads a slash command and its options', () => {
    const options = [
      { name: 'question', type: 3, value: '  how much? ' },
      { name: 'number', type: 4, value: 14 },
      { name: 'private', type: 5, value: true },
    ];
    const request = parse(2, { name: 'ask', type: 1, options });
    expect(request).toMatchObject({ kind: 'command', name: 'ask', locale: 'en-GB', attachmentLimitBytes: 10_485_760 });
    expect(request.text('question')).toBe('how much?');
    expect(request.text('constructor')).toBeUndefined();
    expect(request.number('number')).toBe(14);
    expect(request.number('question')).toBeUndefined();
    expect([request.flag('private'), request.flag('public')]).toEqual([true, false]);
  });

  test('reads from its id the day it was made', () => {
    const interaction = { ...raw(2, { name: 'help', type: 1 }), id: '1310874000000000000' } as APIInteraction;
    expect(parseRequest(interaction)?.today).toBe('2024-11-26');
    expect(parseRequest({ ...interaction, id: 'none' })?.today).toBe('2015-01-01');
  });

  test('reads the same in a direct message', () => {
    expect(parse(2, { name: 'help', type: 1 }, ADA_ALONE)).toMatchObject({ kind: 'command', name: 'help' });
  });

  test('reads the message that a message command was used on', () => {
    const resolved = { messages: { 5: { id: '5', content: 'Output fell 3.5%' } } };
    const request = parse(2, { name: 'Check figures', type: 3, target_id: '5', resolved });
    expect(request).toMatchObject({
      kind: 'command',
      name: 'Check figures',
      target: { id: '5', text: 'Output fell 3.5%', texts: ['Output fell 3.5%'] },
    });
  });

  test('reads what is being typed, a number too', () => {
    const options = [
      { name: 'number', type: 4, value: '3', focused: true },
      { name: 'article', type: 3, value: 'marsh' },
    ];
    const request = parse(4, { name: 'passage', type: 1, options });
    expect(request).toMatchObject({ kind: 'suggest', name: 'passage', focused: { name: 'number', value: '3' } });
    expect(request.number('number')).toBe(3);
    expect(request.text('article')).toBe('marsh');
  });

  test('reads a press, and who asked', () => {
    const message = messageOf({}, ADA, '1');
    const press = { custom_id: 'v1.turn.abc.14.0', component_type: 2, id: 1 };
    expect(parse(3, press, ADA, { message })).toMatchObject({
      kind: 'press',
      name: 'turn',
      pressed: { revision: 'abc', numbers: [14, 0], values: [], byAsker: true, message },
    });
    expect(parse(3, press, WEI, { message }).pressed?.byAsker).toBe(false);
    expect(parse(3, press, ADA_ALONE, { message }).pressed?.byAsker).toBe(true);
    expect(parse(3, press, ADA, { message: { ...message, interaction_metadata: undefined } }).pressed?.byAsker).toBe(
      false,
    );
  });

  test('reads what was chosen in a select', () => {
    const select = { custom_id: 'v1.choose.0', component_type: 3, values: ['a', 'b'] };
    expect(parse(3, select, ADA, { message: messageOf({}, ADA, '1') }).pressed?.values).toEqual(['a', 'b']);
  });

  test('reads the fields of a form, in rows or under labels', () => {
    const components = [
      { type: 1, components: [{ type: 4, custom_id: 'why', value: ' because ' }] },
      { type: 18, id: 1, component: { type: 4, custom_id: 'when', value: 'now' } },
    ];
    const request = parse(5, { custom_id: 'v1.fill.abc.2', components });
    expect(request).toMatchObject({
      kind: 'form',
      name: 'fill',
      pressed: { revision: 'abc', numbers: [2], byAsker: false },
    });
    expect([request.text('why'), request.text('when')]).toEqual(['because', 'now']);
  });

  test('knows no action in a custom_id that is not ours', () => {
    const message = messageOf({}, ADA, '1');
    const request = parse(3, { custom_id: 'v0.turn', component_type: 2 }, ADA, { message });
    expect(request.name).toBe('');
    expect(request.pressed).toBeUndefined();
  });

  test('leaves a ping to the door', () => {
    expect(parseRequest({ type: 1, id: '1', token: 't' } as APIInteraction)).toBeUndefined();
  });

  test('reads anything, or throws a TypeError', () => {
    const any = fc.record({
      type: fc.integer({ min: 0, max: 6 }),
      data: fc.object({ key: fc.constantFrom('name', 'type', 'options', 'custom_id', 'components', 'values', 'x') }),
    });
    fc.assert(
      fc.property(any, (interaction) => {
        try {
          parseRequest(interaction as unknown as APIInteraction);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});
