import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot } from './loopback/bot.ts';
import { LocalDiscord } from './loopback/local-discord.ts';
import { until } from './loopback/until.ts';

let discord: LocalDiscord;
const empty = mkdtempSync(join(tmpdir(), 'corpus-'));

beforeAll(async () => {
  discord = await LocalDiscord.start();
});

afterAll(async () => {
  await discord.close();
  rmSync(empty, { recursive: true });
});

describe('npm start', () => {
  test.concurrent.each<
    [what: string, environment: () => Record<string, string>, args: string[], code: number, says: string]
  >([
    [
      'exits 78 without a token and without a terminal',
      () => ({}),
      [],
      78,
      'No DISCORD_TOKEN is set, so this is not in Discord: see README.md to set it up.\nNothing to talk to: set DISCORD_TOKEN, or start it in a terminal.\n',
    ],
    [
      'exits 78 on a token that Discord refuses, and does not print it',
      () => ({ DISCORD_TOKEN: 'c4n4ry.of.the-test', DISCORD_API: discord.api }),
      [],
      78,
      'Discord refuses DISCORD_TOKEN: copy it again from the Developer Portal, under Bot.\n',
    ],
    [
      'exits 78 without an article',
      () => ({ DISCORD_TOKEN: 'x', DISCORD_API: discord.api }),
      ['--corpus', empty],
      78,
      `There is no article in ${empty}: put a .md, .txt or .html file there.\n`,
    ],
    [
      'exits 75 when Discord cannot be reached',
      () => ({ DISCORD_TOKEN: 'x', DISCORD_API: 'http://127.0.0.1:9/api' }),
      [],
      75,
      'Discord cannot be reached (ECONNREFUSED).\n',
    ],
    [
      'exits 78 on a flag that there is not',
      () => ({}),
      ['--corpse'],
      78,
      "Unknown option '--corpse'\nUsage: npm start -- [--corpus DIR] [--preview | --terminal]\n",
    ],
  ])(
    '%s',
    async (_what, environment, args, code, says) => {
      const bot = startBot(environment(), args);
      expect({ code: await bot.ended, ...bot.output() }).toEqual({ code, stdout: '', stderr: says });
    },
    60_000,
  );

  test.concurrent('serves the preview when asked to, also with a token, and exits 0 when asked to stop', {
    timeout: 60_000,
  }, async () => {
    const bot = startBot({ DISCORD_TOKEN: 'x', PORT: '0' }, ['--preview']);
    await until(() => bot.output().stdout.includes('http'));
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output().stdout) ?? [];
    expect(await (await fetch(address)).text()).toContain('<title>Footnote preview</title>');
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toEqual({
      stdout: `Footnote is at ${address}, for this computer only. Ctrl-C stops it.\n`,
      stderr: '',
    });
  });

  // `script` of Linux gives a program a terminal where there is none; without `exec` its shell would be interrupted too.
  const inTerminal = process.platform === 'linux' ? test.concurrent : test.skip;
  inTerminal(
    'serves the preview in a terminal, without a token',
    {
      timeout: 60_000,
    },
    async () => {
      const environment = { ...process.env, DISCORD_TOKEN: '', PORT: '0' };
      const terminal = spawn('script', ['-qec', 'exec node dist/src/main.js', '/dev/null'], { env: environment });
      let shown = '';
      terminal.stdout.on('data', (text) => {
        shown += text;
      });
      await until(() => shown.includes('Ctrl-C stops it.'));
      terminal.stdin.write('\x03');
      const [code] = await once(terminal, 'close');
      expect(code).toBe(0);
    },
  );

  test.concurrent('exits 0 when asked to stop while it starts', { timeout: 60_000 }, async () => {
    const silent = await LocalDiscord.start();
    let called = false;
    silent.fault = () => {
      called = true;
      return new Promise(() => {});
    };
    const bot = startBot({ DISCORD_TOKEN: silent.token, DISCORD_API: silent.api });
    await until(() => called);
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toEqual({ stdout: '', stderr: '' });
    await silent.close();
  });

  test.concurrent('shows of an error that nobody caught where it happened, and nothing it holds', {
    timeout: 60_000,
  }, async () => {
    const fail = 'process.on("SIGUSR2", () => { throw new RangeError("can" + "ary") })';
    const bot = startBot({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(fail)}`,
    });
    await until(() => bot.output().stdout.includes('http'));
    expect(await bot.stop('SIGUSR2')).toBe(75);
    expect(bot.output().stderr).toMatch(/Footnote stopped: {"error":"RangeError","at":\["at .*"\]}/);
    expect(bot.output().stderr).not.toContain('canary');
  });
});
