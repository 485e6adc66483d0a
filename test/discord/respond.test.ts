import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../loopback/local-discord.ts';
import { ADA, messageOf } from '../loopback/people.ts';
import { until } from '../loopback/until.ts';
import { startTroubledBot, type TroubledBot, textIn } from './troubled-bot.ts';

let bot: TroubledBot;
let discord: LocalDiscord;
let callsFor: TroubledBot['callsFor'];

beforeAll(async () => {
  bot = await startTroubledBot();
  ({ discord, callsFor } = bot);
});

afterEach(() => {
  discord.fault = () => undefined;
});

afterAll(() => bot.close());

describe('respond', () => {
  test('makes of an error of ours one calm private message, and a log line with the same reference', async () => {
    const answer = await discord.command('broken');
    const [said = ''] = textIn(answer);
    expect(answer.message?.['flags']).toBe((1 << 15) | 64);
    expect(said).toMatch(/^Something went wrong, and it is not your fault\..*`[0-9a-f]{8}`$/);
    const reference = /`(.*)`/.exec(said ?? '')?.[1];
    const line = bot.log.find((text) => text.includes(reference ?? 'none'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 50, error: 'TypeError', at: expect.any(Array) });
    expect(bot.log.join('')).not.toContain('Zhang San');
    expect(callsFor(answer)).toHaveLength(1);
  });

  test('says privately what a person can put right', async () => {
    const answer = await discord.command('mistaken');
    expect(textIn(answer)).toEqual(['There is no \\*paragraph\\* 99\\.']);
    expect(answer.message?.['flags']).toBe((1 << 15) | 64);
  });

  test('sends no message that Discord would refuse', async () => {
    const answer = await discord.command('endless');
    expect(textIn(answer)).toEqual([expect.stringMatching(/^Something went wrong/)]);
    expect(bot.log.join('')).toContain('text displays: 4001 characters together, at most 4000');
  });

  test.each([
    ['removed', 'v1.remove.0', 'DELETE'],
    ['redrawn', 'v1.redraw.0', 'PATCH'],
  ])('says privately that a message could not be %s', async (_what, customId, method) => {
    discord.fault = (used) => (used === method ? { status: 500, body: { message: 'oh', code: 0 } } : undefined);
    const message = messageOf({}, ADA, discord.applicationId);
    const pressed = discord.send(3, { custom_id: customId, component_type: 2, id: 1 }, { raw: { message } });
    const excuse = () => callsFor(pressed).find(({ path }) => path.endsWith(pressed.raw.token));
    await until(() => excuse() !== undefined);
    expect(pressed.acknowledged).toBe(6);
    expect(excuse()).toMatchObject({ status: 200, refusals: [], body: { flags: (1 << 15) | 64 } });
  });

  test('says privately that a message could not be posted besides', async () => {
    let failures = 1;
    discord.fault = (_method, path) =>
      path.startsWith('/webhooks/') && failures-- > 0
        ? { status: 403, body: { message: 'Missing Permissions', code: 50013 } }
        : undefined;
    const message = messageOf({}, ADA, discord.applicationId);
    const pressed = discord.send(3, { custom_id: 'v1.copy.0', component_type: 2, id: 1 }, { raw: { message } });
    await until(() => pressed.followUps.length > 0);
    expect(pressed.acknowledged).toBe(7);
    expect(pressed.followUps.map(textIn)).toEqual([[expect.stringMatching(/^Something went wrong/)]]);
  });

  test('keeps quiet when somebody else has answered', async () => {
    discord.fault = (_method, path) =>
      path.endsWith('/callback') ? { status: 400, body: { code: 40060, message: 'acknowledged' } } : undefined;
    const lost = discord.send(2, { name: 'mistaken', type: 1 });
    await until(() => callsFor(lost).length > 0);
    discord.fault = () => undefined;
    await discord.command('mistaken');
    expect(callsFor(lost)).toHaveLength(1);
    const line = bot.log.find((text) => text.includes('"code":40060')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 30, route: 'POST /api/v10/interactions/:id/:token/callback' });
  });

  test('keeps the promise of an answer that then fails', async () => {
    const answer = discord.send(2, { name: 'slow', type: 1 });
    let failures = 2;
    discord.fault = (method, path) =>
      method === 'PATCH' && path.includes(answer.raw.token) && failures-- > 0
        ? { status: 500, body: { message: 'oh', code: 0 } }
        : undefined;
    await until(() => answer.message !== undefined);
    expect(textIn(answer)).toEqual([expect.stringMatching(/^Something went wrong/)]);
  });

  test('suggests nothing when that fails', async () => {
    expect((await discord.autocomplete('suggest', 'what', 'broken')).data).toEqual({ choices: [] });
  });

  test('logs no token of an interaction', () => {
    expect(bot.log.join('')).not.toContain('xxxxxxxx');
  });
});
