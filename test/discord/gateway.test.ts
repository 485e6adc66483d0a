import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/discord/gateway.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { marsh } from '../commands/marsh.ts';
import type { Interaction } from '../loopback/interactions.ts';
import { LocalDiscord } from '../loopback/local-discord.ts';
import { ADA, messageOf } from '../loopback/people.ts';
import { troubledCommands } from './troubled-commands.ts';

const log: string[] = [];
let discord: LocalDiscord;
let serving: Serving;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  const logger = pino({ level: 'info' }, { write: (line) => log.push(line) });
  serving = await serve(marsh, troubledCommands, { token: discord.token, api: discord.api, logLevel: 'info' }, logger);
  while (!log.join('').includes('commands registered')) await new Promise((resolve) => setTimeout(resolve, 5));
});

afterAll(async () => {
  await serving.stop();
  await discord.close();
});

const textIn = ({ message }: Interaction) =>
  ((message?.['components'] ?? []) as { content?: string }[]).map(({ content }) => content);
const callsFor = ({ raw }: Interaction) => discord.ledger.exchanges.filter(({ path }) => path.includes(raw.token));

const tooManyRequests = (retry_after: number) => ({
  status: 429,
  headers: { 'retry-after': String(retry_after), 'x-ratelimit-scope': 'shared' },
  body: { message: 'You are being rate limited.', retry_after, global: false },
});

describe('serve', () => {
  test('makes of an error of ours one calm private message, and a log line with the same reference', async () => {
    const answer = await discord.command('broken');
    const [said = ''] = textIn(answer);
    expect(answer.message?.['flags']).toBe((1 << 15) | 64);
    expect(said).toMatch(/^Something went wrong, and it is not your fault\..*`[0-9a-f]{8}`$/);
    const reference = /`(.*)`/.exec(said ?? '')?.[1];
    const line = log.find((text) => text.includes(reference ?? 'none'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 50, error: 'TypeError', at: expect.any(Array) });
    expect(log.join('')).not.toContain('Zhang San');
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
    expect(log.join('')).toContain('text displays: 4001 characters together, at most 4000');
  });

  test('attaches a file, described', async () => {
    const answer = await discord.command('quick');
    expect(answer.acknowledged).toBe(4);
    expect(answer.files).toEqual([{ name: 'a.png', bytes: new Uint8Array(3) }]);
    expect(answer.message?.['attachments']).toEqual([{ id: '0', filename: 'a.png', description: 'A *marsh*' }]);
  });

  describe.concurrent('with a file that is slow to make', () => {
    test('acknowledges first', async () => {
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

    test('keeps the promise of an answer when that fails', async () => {
      const answer = discord.send(2, { name: 'slow', type: 1 });
      let failures = 2;
      discord.fault = (method, path) =>
        method === 'PATCH' && path.includes(answer.raw.token) && failures-- > 0
          ? { status: 500, body: { message: 'oh', code: 0 } }
          : undefined;
      while (!answer.message) await new Promise((resolve) => setTimeout(resolve, 5));
      discord.fault = () => undefined;
      expect(textIn(answer)).toEqual([expect.stringMatching(/^Something went wrong/)]);
    });
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
    discord.fault = () => undefined;
    expect(textIn(answer)).toEqual(['A picture', 'A \\*marsh\\*']);
  });

  test('removes a message, opens a form', async () => {
    const removed = await discord.pressId('v1.remove.0');
    while (!removed.removed) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(removed).toMatchObject({ acknowledged: 6, removed: true });
    expect(await discord.pressId('v1.fill.0')).toMatchObject({ acknowledged: 9, data: { title: 'Why' } });
  });

  test('suggests in well-formed text, and nothing when that fails', async () => {
    const suggested = await discord.autocomplete('suggest', 'what', 'a');
    expect(suggested.data).toEqual({ choices: [{ name: 'a \ufffd', value: 'x' }] });
    expect((await discord.autocomplete('suggest', 'what', 'broken')).data).toEqual({ choices: [] });
  });

  test('keeps quiet when somebody else has answered', async () => {
    discord.fault = (_method, path) =>
      path.endsWith('/callback') ? { status: 400, body: { code: 40060, message: 'acknowledged' } } : undefined;
    const lost = discord.send(2, { name: 'mistaken', type: 1 });
    while (callsFor(lost).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    discord.fault = () => undefined;
    await discord.command('mistaken');
    expect(callsFor(lost)).toHaveLength(1);
    const line = log.find((text) => text.includes('"code":40060')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 30, route: 'POST /api/v10/interactions/:id/:token/callback' });
  });

  test('answers once although Discord first failed', async () => {
    let failures = 1;
    discord.fault = (_method, path) =>
      path.endsWith('/callback') && failures-- > 0 ? { status: 500, body: { message: 'oh', code: 0 } } : undefined;
    const answer = await discord.command('mistaken');
    discord.fault = () => undefined;
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
    while (callsFor(answer).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    discord.fault = () => undefined;
    expect(textIn(answer)).toEqual(['There is no \\*paragraph\\* 99\\.']);
    expect(callsFor(answer)).toMatchObject([{ status: 0 }, last === 204 ? { status: last } : { code: last }]);
  });

  test.each([
    ['removed', 'v1.remove.0', 'DELETE'],
    ['redrawn', 'v1.redraw.0', 'PATCH'],
  ])('says privately that a message could not be %s', async (_what, customId, method) => {
    discord.fault = (used) => (used === method ? { status: 500, body: { message: 'oh', code: 0 } } : undefined);
    const message = messageOf({}, ADA, discord.applicationId);
    const pressed = discord.send(3, { custom_id: customId, component_type: 2, id: 1 }, { raw: { message } });
    const excuse = () => callsFor(pressed).find(({ path }) => path.endsWith(pressed.raw.token));
    while (!excuse()) await new Promise((resolve) => setTimeout(resolve, 5));
    discord.fault = () => undefined;
    expect(pressed.acknowledged).toBe(6);
    expect(excuse()).toMatchObject({ status: 200, refusals: [], body: { flags: (1 << 15) | 64 } });
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
    discord.fault = () => undefined;
    expect(textIn(excused)).toEqual([expect.stringMatching(/^Something went wrong/)]);
  });

  test.each([4004, 4013, 4014])('tells a close with %d from one that a restart may mend', async (code) => {
    const other = await LocalDiscord.start();
    other.gateway.closeWith = code;
    const started = serve(
      marsh,
      [],
      { token: other.token, api: other.api, logLevel: 'silent' },
      pino({ level: 'silent' }),
    );
    await expect(started).rejects.toThrow(ConfigurationError);
    expect(other.ledger.frames.filter(({ op }) => op === 2)).toHaveLength(1);
    await other.close();
  });

  test('logs no token of an interaction', () => {
    expect(log.join('')).not.toContain('xxxxxxxx');
  });
});
