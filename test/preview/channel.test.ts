import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { happen, startsGroup, visibleTo } from '../../src/preview/page/channel.ts';
import { writtenMessage } from '../../src/preview/page/interactions.ts';
import { PEOPLE } from '../../src/preview/page/people.ts';

const [robin, sam] = PEOPLE as unknown as [(typeof PEOPLE)[0], (typeof PEOPLE)[0]];
const written = (text: string, person = robin): APIMessage => writtenMessage(text, { person, locale: 'en-GB' });
const channelOf = (...messages: APIMessage[]) =>
  messages.reduce<ReturnType<typeof happen>>((channel, message) => happen(channel, { kind: 'put', message }, {}), []);
const contents = (channel: ReturnType<typeof happen>) => channel.map(({ message }) => message.content);

describe('happen', () => {
  test('puts a new message last, and an edited one where it stood', () => {
    const [first, second] = [written('one'), written('two')];
    const channel = channelOf(first, second, { ...first, content: 'one, edited' });
    expect(contents(channel)).toEqual(['one, edited', 'two']);
  });

  test('takes a removed message away', () => {
    const first = written('one');
    expect(happen(channelOf(first), { kind: 'remove', id: first.id }, {})).toEqual([]);
  });

  test('is left as it is by choices and forms', () => {
    const channel = channelOf(written('one'));
    expect(happen(channel, { kind: 'choices', choices: [] }, {})).toBe(channel);
  });
});

describe('visibleTo', () => {
  test('shows a private message to its reader alone', () => {
    const secret = { ...written('secret'), flags: 64, interaction_metadata: { user: { id: robin.id } } } as APIMessage;
    const channel = channelOf(written('one'), secret);
    expect(contents(visibleTo(channel, robin.id))).toEqual(['one', 'secret']);
    expect(contents(visibleTo(channel, sam.id))).toEqual(['one']);
  });
});

describe('startsGroup', () => {
  const first = written('one');
  test.each<[what: string, message: APIMessage, starts: boolean]>([
    ['the same person soon after', written('two'), false],
    ['another person', written('two', sam), true],
    ['the same person much later', { ...written('two'), timestamp: '2100-01-01T00:00:00.000Z' }, true],
    ['an answer', { ...written('two'), type: 19 }, true],
  ])('%s', (_what, message, starts) => {
    expect(startsGroup(message, first)).toBe(starts);
  });
});
