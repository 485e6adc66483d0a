import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bot, startBot } from './bot.ts';
import { LocalDiscord } from './local-discord.ts';
import { GUILD } from './people.ts';
import { until } from './until.ts';

let discord: LocalDiscord;
let bot: Bot;

const start = () =>
  startBot({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DISCORD_GUILD_ID: GUILD }, [
    '--corpus',
    'test/fixtures/corpus',
  ]);
const puts = () => discord.ledger.exchanges.filter(({ method }) => method === 'PUT');
const logged = (text: string) => () => bot.output().stderr.includes(text);

beforeAll(async () => {
  discord = await LocalDiscord.start();
  bot = start();
});

afterAll(async () => {
  bot.process.kill('SIGKILL');
  await discord.close();
});

describe('the bot, in one server and with several articles', { timeout: 60_000 }, () => {
  test('waits for its invitation, saying so', async () => {
    await until(logged('the bot is not in the server of DISCORD_GUILD_ID yet: open the invite link'));
    expect(puts()).toEqual([]);
    discord.registry.guilds.add(GUILD);
    await until(logged('commands registered'));
    expect(puts()).toMatchObject([
      { path: `/applications/${discord.applicationId}/guilds/${GUILD}/commands`, status: 200, refusals: [] },
    ]);
  });

  test('completes the article while it is typed, and answers from it', async () => {
    const all = await discord.autocomplete('ask', 'article', '');
    expect(all.data).toMatchInlineSnapshot(`
      {
        "choices": [
          {
            "name": "Salt marsh gains ground",
            "value": "salt-marsh",
          },
          {
            "name": "tide tables",
            "value": "tide-tables",
          },
        ],
      }
    `);
    expect((await discord.autocomplete('ask', 'article', 'TIDE')).data).toMatchObject({
      choices: [{ value: 'tide-tables' }],
    });
    const answer = await discord.command('ask', { question: 'When is high water?', article: 'tide-tables' });
    expect(answer.acknowledged).toBe(4);
  });

  test('registers nothing at a restart', async () => {
    expect(await bot.stop('SIGINT')).toBe(0);
    bot = start();
    await until(logged('commands are up to date'));
    expect(puts()).toHaveLength(1);
    expect((await discord.command('help')).acknowledged).toBe(4);
  });

  test('stops serving, with 78, when its token is withdrawn', async () => {
    discord.gateway.drop(4004);
    expect(await bot.ended).toBe(78);
    expect(bot.output().stderr).toContain('Discord refuses DISCORD_TOKEN');
  });
});
