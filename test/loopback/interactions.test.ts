import { beforeEach, describe, expect, test } from 'vitest';
import { type Interaction, Interactions } from './interactions.ts';

const message = { flags: 1 << 15, components: [{ type: 10, content: 'Hello' }], allowed_mentions: { parse: [] } };
const SECOND = 1000;
const MINUTE = 60 * SECOND;

let nowMs: number;
let interactions: Interactions;

beforeEach(() => {
  nowMs = 0;
  interactions = new Interactions(() => nowMs);
});

const open = (type = 2): Interaction => interactions.open({ id: '1', token: 't', type });
const answer = (type = 4, data: object = message) => interactions.callback('1', 't', { type, data: { ...data } }, []);
const edit = () => interactions.edit('t', { ...message }, []);

describe('Interactions', () => {
  test('take one answer', () => {
    const interaction = open();
    expect(answer()).toEqual({ status: 204 });
    expect(interaction).toMatchObject({ acknowledged: 4, message });
    expect(answer()).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test('take it within three seconds', () => {
    open();
    nowMs = 3 * SECOND + 1;
    expect(answer()).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('take it with the right token only', () => {
    open();
    expect(interactions.callback('1', 'x', { type: 4, data: message }, [])).toMatchObject({ body: { code: 10062 } });
    expect(interactions.callback('2', 't', { type: 4, data: message }, [])).toMatchObject({ body: { code: 10062 } });
    expect(interactions.edit('x', message, [])).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test.each([
    [2, 8],
    [2, 7],
    [4, 4],
    [5, 9],
    [3, 8],
  ])('to an interaction of type %d take no callback of type %d', (type, callback) => {
    open(type);
    expect(answer(callback, {})).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  test('refuse a message that breaks a limit, and still take a good one', () => {
    open();
    const long = { ...message, components: [{ type: 10, content: 'a'.repeat(4001) }] };
    expect(answer(4, long)).toMatchObject({
      status: 400,
      body: { code: 50035 },
      refusals: [expect.any(String), expect.any(String)],
    });
    expect(answer()).toEqual({ status: 204 });
  });

  test('take edits after the answer, for fifteen minutes', () => {
    const interaction = open();
    expect(edit()).toMatchObject({ status: 404, body: { code: 10015 } });
    expect(answer(5, {})).toEqual({ status: 204 });
    expect(interaction.message).toBeUndefined();
    nowMs = 15 * MINUTE;
    expect(edit()).toMatchObject({ status: 200 });
    expect(interaction.message).toMatchObject(message);
    nowMs += 1;
    expect(edit()).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('know no message once it is removed', () => {
    open(3);
    expect(answer(6, {})).toEqual({ status: 204 });
    expect(interactions.remove('t')).toEqual({ status: 204 });
    expect(edit()).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('take follow-ups after the answer', () => {
    open();
    expect(interactions.followUp('t', message, [])).toMatchObject({ status: 404 });
    answer();
    expect(interactions.followUp('t', message, [])).toMatchObject({ status: 200 });
  });
});
