import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Serving, serve } from '../../src/discord/gateway.ts';
import { marsh } from '../commands/marsh.ts';
import { LocalDiscord } from '../loopback/local-discord.ts';
import { ADA, ADA_ALONE, LOCKED_CHANNEL, type Person, saidBy, WEI } from '../loopback/people.ts';
import { until } from '../loopback/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'gaps-'));
const gapsFile = join(folder, 'gaps.jsonl');
const log: string[] = [];
let discord: LocalDiscord;
let serving: Serving;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  const logger = pino({ level: 'info' }, { write: (line) => log.push(line) });
  const config = { token: discord.token, api: discord.api, logLevel: 'info', mentions: true, gapsFile } as const;
  serving = await serve(() => marsh, commands, config, logger);
  await until(() => log.join('').includes('commands registered'));
});

afterAll(async () => {
  await serving.stop();
  await discord.close();
  rmSync(folder, { recursive: true });
});

const sent = () => discord.ledger.exchanges.filter(({ path }) => path.startsWith('/channels/'));

/** What the bot posts after a message. */
async function answerTo(person: Person, content: string, more = {}) {
  const before = sent().length;
  const message = saidBy(person, content, { mentions: [{ id: discord.applicationId }], ...more });
  discord.say(message);
  await until(() => sent().length > before);
  return { message, answer: sent().at(-1) };
}

describe('respondToMessage', () => {
  test('asks for messages of servers and direct ones, and for no privileged intent', () => {
    const [identify] = discord.ledger.frames.filter(({ op }) => op === 2);
    expect(identify?.d).toMatchObject({ intents: (1 << 9) | (1 << 12) });
  });

  test('answers a mention with one message that replies to it, and pings nobody', async () => {
    const { message, answer } = await answerTo(ADA, `<@${discord.applicationId}> How large is the marsh?`);
    expect(answer).toMatchObject({
      path: '/channels/300000000000000001/messages',
      status: 200,
      refusals: [],
      body: {
        message_reference: { message_id: message['id'], fail_if_not_exists: false },
        allowed_mentions: { parse: [] },
      },
    });
    expect(JSON.stringify(answer?.body)).toContain('1,200 km²');
  });

  test('answers a direct message', async () => {
    const { answer } = await answerTo(ADA_ALONE, 'How large is the marsh?', { mentions: [] });
    expect(JSON.stringify(answer?.body)).toContain('1,200 km²');
  });

  test('is silent where it may not write, and to what is not for it', async () => {
    const before = sent().length;
    discord.say(saidBy(WEI, 'How large is the marsh?'));
    discord.say(saidBy(WEI, '', { type: 19, mentions: [{ id: discord.applicationId }] }));
    const { answer } = await answerTo(WEI, 'How large is it?', { channel_id: LOCKED_CHANNEL });
    expect(answer).toMatchObject({ status: 403, code: 50013 });
    await until(() => log.join('').includes('a message was not answered'));
    expect(sent()).toHaveLength(before + 1);
  });

  test('lets nobody ask too much at a time, and says so privately where it can', async () => {
    const person = { ...ADA, id: '100000000000000077' };
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await discord.command('help', {}, { person }));
    const [last] = answers.slice(-1);
    expect(last?.message).toMatchObject({ flags: (1 << 15) | 64 });
    expect(JSON.stringify(last?.message)).toMatch(/That was quick! Please try again in [12] s\./);
    const before = sent().length;
    discord.say(saidBy(person, 'How large is the marsh?', { mentions: [{ id: discord.applicationId }] }));
    await answerTo(ADA_ALONE, 'How large is the marsh?');
    expect(sent()).toHaveLength(before + 1);
  });

  test('keeps the questions that nothing answers, and no one else’s', async () => {
    await discord.command('ask', { question: 'How do I export a CSV from Excel?' });
    await answerTo(WEI, 'Who won the chess championship?');
    const lines = () => readFileSync(gapsFile, 'utf8').trim().split('\n');
    await until(() => existsSync(gapsFile) && lines().length >= 2);
    expect(lines().map((line) => JSON.parse(line).question)).toEqual([
      'How do I export a CSV from Excel?',
      'Who won the chess championship?',
    ]);
    expect(Object.keys(JSON.parse(lines()[0] ?? ''))).toEqual(['day', 'question']);
  });
});
