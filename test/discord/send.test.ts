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

const tooManyRequests = (retry_after: number) => ({
  status: 429,
  headers: { 'retry-after': String(retry_after), 'x-ratelimit-scope': 'shared' },
  body: { message: 'You are being rate limited.', retry_after, global: false },
});

describe('send', () => {
  test('attaches a file, described', async () => {
    const answer = await discord.command('quick');
    expect(answer.acknowledged).toBe(4);
    expect(answer.files).toEqual([{ name: 'a.png', bytes: new Uint8Array(3) }]);
    expect(answer.message?.['attachments']).toEqual([{ id: '0', filename: 'a.png', description: 'A *marsh*' }]);
  });

  test('acknowledges first when a file is slow to make', async () => {
    const [answer, update] = await Promise.all([discord.command('slow'), discord.pressId('v1.redraw.0')]);
    expect(callsFor(answer)).toMatchObject([
      { method: 'POST', body: { type: 5, data: { flags: 64 } } },
      { method: 'PATCH', status: 200 },
    ]);
    expect(callsFor(update)).toMatchObject([
      { method: 'POST', body: { type: 6 } },
      { method: 'PATCH', status: 200 },
    ]);
    for (const { files } of [answer, update]) expect(files).toHaveLength(1);
  });

  test.each([
    ['cannot be read', 'torn'],
    ['is too large', 'heavy'],
  ])('shows the caption of a file that %s', async (_what, name) => {
    const answer = await discord.command(name, {}, { raw: { attachment_size_limit: 10 } });
    expect(answer.files).toEqual([]);
    expect(textIn(answer)).toEqual(['A picture', 'A \\*marsh\\*']);
  });

  test('leaves the file out when Discord finds it too large', async () => {
    let refusals = 1;
    discord.fault = (_method, path) =>
      path.endsWith('/callback') && refusals-- > 0
        ? { status: 413, body: { code: 40005, message: 'Request entity too large' } }
        : undefined;
    const answer = await discord.command('quick');
    expect(textIn(answer)).toEqual(['A picture', 'A \\*marsh\\*']);
  });

  test('posts a further message once the first is in place', async () => {
    const message = messageOf({ flags: 64 }, ADA, discord.applicationId);
    const pressed = discord.send(3, { custom_id: 'v1.copy.0', component_type: 2, id: 1 }, { raw: { message } });
    await until(() => pressed.followUps.length > 0);
    expect(callsFor(pressed)).toMatchObject([
      { method: 'POST', body: { type: 7 } },
      { method: 'POST', status: 200, body: { flags: 1 << 15, allowed_mentions: { parse: [] } } },
    ]);
    for (const { files } of [pressed, ...pressed.followUps]) expect(files).toHaveLength(1);
  });

  test('removes a message, opens a form', async () => {
    const removed = await discord.pressId('v1.remove.0');
    await until(() => removed.removed);
    expect(removed).toMatchObject({ acknowledged: 6, removed: true });
    expect(await discord.pressId('v1.fill.0')).toMatchObject({ acknowledged: 9, data: { title: 'Why' } });
  });

  test('answers once although Discord first failed', async () => {
    let failures = 1;
    discord.fault = (_method, path) =>
      path.endsWith('/callback') && failures-- > 0 ? { status: 500, body: { message: 'oh', code: 0 } } : undefined;
    const answer = await discord.command('mistaken');
    expect(callsFor(answer).map(({ status }) => status)).toEqual([500, 204]);
  });

  test.each([
    ['before', 204],
    ['after', 40060],
  ])('answers once although the line was cut %s Discord had the answer', async (when, last) => {
    let cuts = 1;
    discord.fault = (_method, path, commit) => {
      if (!path.endsWith('/callback') || cuts-- === 0) return undefined;
      if (when === 'after') commit();
      return 'cut';
    };
    const answer = await discord.command('mistaken');
    await until(() => callsFor(answer).length === 2);
    expect(textIn(answer)).toEqual(['There is no \\*paragraph\\* 99\\.']);
    expect(callsFor(answer)).toMatchObject([{ status: 0 }, last === 204 ? { status: last } : { code: last }]);
  });

  test('waits for a rate limit that leaves time to answer, and not for a longer one', async () => {
    const limitedBy = (seconds: number) => {
      let limits = 1;
      discord.fault = (_method, path) =>
        path.endsWith('/callback') && limits-- > 0 ? tooManyRequests(seconds) : undefined;
      return discord.command('mistaken');
    };
    expect(callsFor(await limitedBy(0.2)).map(({ status }) => status)).toEqual([429, 204]);
    const excused = await limitedBy(3600);
    expect(textIn(excused)).toEqual([expect.stringMatching(/^Something went wrong/)]);
  });

  test('suggests in well-formed text', async () => {
    const suggested = await discord.autocomplete('suggest', 'what', 'a');
    expect(suggested.data).toEqual({ choices: [{ name: 'a \ufffd', value: 'x' }] });
  });
});
