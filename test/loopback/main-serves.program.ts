import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, startBot } from './bot.ts';
import type { Interaction } from './interactions.ts';
import { LocalDiscord } from './local-discord.ts';
import { ADA_ALONE, WEI } from './people.ts';
import { until } from './until.ts';

const EPHEMERAL = 64;
const QUESTION = 'How much cargo did the port of Ningbo Zhoushan handle?';

let discord: LocalDiscord;
let bot: Bot;

beforeAll(async () => {
  discord = await LocalDiscord.start('MTk4.canary-of-the-test.Q29uZ3JhdHM', 500);
  bot = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
  await until(() => bot.output().stderr.includes('commands registered') && bot.output().stdout.includes('http'));
}, 60_000);

afterAll(async () => {
  bot.process.kill('SIGKILL');
  await discord.close();
});

const isPrivate = ({ message }: Interaction): boolean => (Number(message?.['flags']) & EPHEMERAL) !== 0;
const textOf = ({ message }: Interaction): string => JSON.stringify(message);
const callbacksTo = ({ raw }: Interaction) =>
  discord.ledger.exchanges.filter(({ path }) => path.includes(`/${raw.id}/`));

describe('the bot, in a Discord that holds it to the rules', () => {
  test('logs in without intents, registers its commands in one request, prints the invite link', () => {
    const [identify] = discord.ledger.frames.filter(({ op }) => op === 2);
    expect(identify?.d).toMatchObject({ intents: 0 });
    const puts = discord.ledger.exchanges.filter(({ method }) => method === 'PUT');
    expect(puts).toMatchObject([{ path: `/applications/${discord.applicationId}/commands`, status: 200 }]);
    const names = commands.filter(({ needsSeveral }) => !needsSeveral).map(({ definition }) => definition.name);
    expect(puts[0]?.body).toMatchObject(names.map((name) => ({ name })));
    expect(bot.output().stdout).toContain(
      'https://discord.com/oauth2/authorize?client_id=400000000000000001&scope=bot+applications.commands&permissions=0',
    );
  });

  test('answers a question where all can see it, with the figure and the source', async () => {
    const answer = await discord.command('ask', { question: QUESTION });
    expect(answer.acknowledged).toBe(4);
    expect(isPrivate(answer)).toBe(false);
    expect(textOf(answer)).toContain('China News Service');
    expect(textOf(answer)).toContain('https://www.yqqlm.com/');
  });

  test('answers privately when asked to, and in a direct message', async () => {
    expect(isPrivate(await discord.command('ask', { question: QUESTION, private: true }))).toBe(true);
    const alone = await discord.command('ask', { question: QUESTION }, { person: ADA_ALONE });
    expect(textOf(alone)).toContain('China News Service');
  });

  test('shows its look-ups to the person alone', async () => {
    const look = [
      discord.command('figures'),
      discord.command('figures', { about: 'forest coverage' }),
      discord.command('passage', { passage: '14' }),
      discord.command('passage', { passage: '999' }),
      discord.command('article'),
      discord.command('help', {}, { person: WEI }),
    ];
    for (const answer of await Promise.all(look)) {
      expect(answer.acknowledged).toBe(4);
      expect(isPrivate(answer)).toBe(true);
    }
  });

  test('checks a message, a forwarded one too, for the person alone, who may share it', async () => {
    const forwarded = { message: { content: 'Yiwu trades with 300 countries', embeds: [], components: [] } };
    const checked = await discord.onMessage('Check against the article', '', {}, { message_snapshots: [forwarded] });
    expect(isPrivate(checked)).toBe(true);
    expect(textOf(checked)).toContain('≠ Differs** · message 300 countries · article **over 200 countries**, ¶27');
    const { followUps } = await discord.press(checked, 'Share');
    await until(() => followUps.length === 1);
    const [shared] = followUps as [Interaction];
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toContain('≠ Differs');
    const empty = await discord.onMessage('Check against the article', '');
    expect(textOf(empty)).toContain('There is no text in that message to check.');
  });

  test('answers a press with a private message, and turns the page of it', async () => {
    const answer = await discord.command('ask', { question: QUESTION });
    const context = await discord.press(answer, 'In context');
    expect(context.acknowledged).toBe(4);
    expect(isPrivate(context)).toBe(true);
    const turned = await discord.press(context, 'After ▶');
    expect(turned.acknowledged).toBe(7);
    expect(textOf(turned)).not.toBe(textOf(context));
  });

  test.each(['', 'v0.turn.0', 'v1.turn.zz.1', 'v1.turn.abcd.999999', 'v1.nothing.0.1', 'v1.context', '🙂'.repeat(50)])(
    'says privately that a button is not known: %j',
    async (customId) => {
      const answer = await discord.pressId(customId);
      expect(answer.acknowledged).toBeDefined();
      expect(callbacksTo(answer)).toMatchObject([{ status: 204 }]);
    },
  );

  test.each([
    '?',
    '@everyone <@1> <@&2> **bold** [x](https://evil.example) `code` ||spoiler|| > quote',
    'x'.repeat(6000),
    'a b c d e f g '.repeat(300),
    '\u202e\u0000\u200b\ud83d',
    '浙江的森林覆盖率是多少?'.repeat(20),
    '__proto__ constructor toString',
  ])('answers whatever is asked: %j', async (question) => {
    const answer = await discord.command('ask', { question });
    expect(callbacksTo(answer)).toMatchObject([{ status: 204, refusals: [] }]);
  });

  test('answers once when the gateway repeats itself', async () => {
    const answer = await discord.command('ask', { question: QUESTION });
    discord.gateway.dispatch('INTERACTION_CREATE', answer.raw);
    await discord.command('help');
    expect(callbacksTo(answer)).toHaveLength(1);
  });

  test('lets go of an interaction that came too late', async () => {
    const late = discord.send(2, { name: 'help', type: 1 }, { ageMs: 4000 });
    await until(() => callbacksTo(late).length > 0);
    expect((await discord.command('help')).acknowledged).toBe(4);
    expect(callbacksTo(late)).toMatchObject([{ status: 404, code: 10062 }]);
  });

  test('resumes after a cut line, and answers what came meanwhile', async () => {
    discord.gateway.drop();
    const answer = await discord.command('ask', { question: QUESTION });
    expect(callbacksTo(answer)).toMatchObject([{ status: 204 }]);
    expect(discord.ledger.frames.map(({ op }) => op)).toContain(6);
  });

  test('reconnects when asked to', async () => {
    const ready = discord.gateway.ready();
    discord.gateway.askToReconnect();
    await ready;
    expect((await discord.command('help')).acknowledged).toBe(4);
  });

  test('reconnects when its heartbeats are not acknowledged', async () => {
    const ready = discord.gateway.ready();
    discord.gateway.mute = true;
    await ready;
    discord.gateway.mute = false;
    expect((await discord.command('help')).acknowledged).toBe(4);
  });

  test('survives malformed events', async () => {
    const good = { id: '1', token: 't', type: 2, data: { name: 'ask', type: 1 }, application_id: '1' };
    const hostile: unknown[] = [
      null,
      [],
      'text',
      {},
      { id: '2' },
      { ...good, data: null },
      { ...good, type: 99 },
      { ...good, data: { name: 'ask', type: 1, options: 'none' } },
      { ...good, data: { name: 'ask', type: 1, options: [null] } },
      { ...good, type: 3, message: null },
      { ...good, type: 5, data: { custom_id: 4 } },
      { ...good, locale: {}, member: 3, channel: 'x' },
    ];
    for (const data of hostile) discord.gateway.dispatch('INTERACTION_CREATE', data);
    for (const type of ['error', 'constructor', 'READY_SUPPLEMENTAL', 'GUILD_CREATE', ''])
      discord.gateway.dispatch(type, null);
    for (const frame of ['{', 'null', '[]', '{"op":99}', '{"op":0}', '{"op":0,"t":"INTERACTION_CREATE","s":0}'])
      discord.gateway.raw(frame);
    expect((await discord.command('ask', { question: QUESTION })).acknowledged).toBe(4);
    expect(bot.process.exitCode).toBeNull();
  });

  test('answers on when nobody reads its output any more', async () => {
    bot.process.stdout?.destroy();
    bot.process.stderr?.destroy();
    const late = discord.send(2, { name: 'help', type: 1 }, { ageMs: 4000 });
    await until(() => callbacksTo(late).length > 0);
    expect((await discord.command('help')).acknowledged).toBe(4);
    expect((await discord.command('help')).acknowledged).toBe(4);
  });

  test('lets an answer under way finish when asked to stop, takes no more, and exits with 0', async () => {
    discord.fault = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return undefined;
    };
    const before = discord.send(2, { name: 'help', type: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const ended = bot.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = discord.send(2, { name: 'help', type: 1 });
    expect(await ended).toBe(0);
    expect(before.acknowledged).toBe(4);
    expect(after.acknowledged).toBeUndefined();
  });

  test('never sent what Discord would refuse, and nothing that could ping', () => {
    const { exchanges } = discord.ledger;
    expect(exchanges.flatMap(({ refusals }) => refusals)).toEqual([]);
    const messages = exchanges.filter(({ body }) => [4, 7].includes((body as { type: number }).type));
    expect(messages.length).toBeGreaterThan(20);
    for (const { body } of messages) expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test('wrote neither its token, nor an interaction’s, nor a question, nor an id of a person', () => {
    const { stdout, stderr } = bot.output();
    for (const secret of [discord.token, 'canary-of-the-test', 'xxxxxxxxxx', 'cargo', 'evil.example', ADA_ALONE.id])
      expect(stdout + stderr).not.toContain(secret);
  });
});
