import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { describeError } from '../../src/discord/describe-error.ts';
import { Violation } from '../../src/discord/violations.ts';

const url = 'https://discord.com/api/v10/interactions/900000000000000001/aW50ZXJhY3Rpb24/callback?with_response=true';

describe('describeError', () => {
  test('tells where an error comes from, and never what it says', () => {
    const described = describeError(new TypeError('secret\n    at secret'));
    expect(described).toEqual({ error: 'TypeError', at: expect.any(Array) });
    expect(described['at']).toHaveLength(6);
    expect(JSON.stringify(described)).not.toContain('secret');
    expect(JSON.stringify(described)).toContain('describe-error.test.ts');
  });

  test('tells the code of a system’s error', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(describeError(error)).toMatchObject({ error: 'Error', code: 'ECONNREFUSED' });
  });

  test('tells what Discord refused, without the interaction’s token', () => {
    const error = new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', url, {});
    expect(describeError(error)).toEqual({
      error: 'DiscordAPIError',
      code: 10062,
      status: 404,
      route: 'POST /api/v10/interactions/:id/:token/callback',
    });
    const edit = 'https://discord.com/api/v10/webhooks/400000000000000001/aW50/messages/@original';
    expect(describeError(new HTTPError(502, 'Bad Gateway', 'PATCH', edit, {}))).toEqual({
      error: 'HTTPError',
      status: 502,
      route: 'PATCH /api/v10/webhooks/:id/:token/messages/@original',
    });
  });

  test('lists the limits that a reply of ours breaks', () => {
    expect(describeError(new Violation(['components: 41 components, at most 40']))).toMatchObject({
      violations: ['components: 41 components, at most 40'],
    });
  });

  test.each([[undefined], [null], ['secret'], [{ secret: 1 }]])('survives %j', (thrown) => {
    expect(JSON.stringify(describeError(thrown))).not.toContain('secret');
  });
});
