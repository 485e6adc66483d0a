import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseConfig, settings } from '../src/config.ts';
import { ConfigurationError } from '../src/errors.ts';

const TOKEN = 'MTk4.c4n4ry.Q29u';

describe('parseConfig', () => {
  test('needs nothing', () => {
    expect(parseConfig({})).toEqual({ logLevel: 'info', mentions: false, port: 3000 });
  });

  test('takes an empty setting for one that is not set', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', DISCORD_API: '', LOG_LEVEL: '', PORT: '', MENTIONS: '' };
    expect(parseConfig(empty)).toEqual({ logLevel: 'info', mentions: false, port: 3000 });
  });

  test('reads every setting', () => {
    const environment = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_GUILD_ID: '200000000000000001',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      LOG_LEVEL: 'debug',
      PORT: '8080',
      MENTIONS: 'on',
      GAPS_FILE: 'gaps.jsonl',
      PATH: '/bin',
    };
    expect(parseConfig(environment)).toEqual({
      token: TOKEN,
      guildId: '200000000000000001',
      api: 'http://127.0.0.1:8080/api',
      logLevel: 'debug',
      port: 8080,
      mentions: true,
      gapsFile: 'gaps.jsonl',
    });
  });

  test.each(['http://localhost/api/', 'http://localhost/api/v10', 'http://localhost/api/v10/'])(
    'takes %s for the address without the version',
    (address) => {
      expect(parseConfig({ DISCORD_API: address }).api).toBe('http://localhost/api');
    },
  );

  test('names every setting at fault, and the value of none that is secret', () => {
    const environment = {
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API: 'discord.com',
      LOG_LEVEL: 'loud',
      PORT: '80000',
    };
    const read = () => parseConfig(environment);
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrowErrorMatchingInlineSnapshot(`
      [ConfigurationError: DISCORD_TOKEN must be the token alone, in plain letters: copy it again from the Developer Portal.
      DISCORD_GUILD_ID "my server" must be a number: right-click the server in Discord, Copy Server ID.
      DISCORD_API "discord.com" must be an http or https address.
      LOG_LEVEL "loud" must be fatal, error, warn, info, debug or silent.
      PORT "80000" must be a whole number from 0 to 65535.]
    `);
  });

  test('refuses a token that could not stand in a header', () => {
    expect(() => parseConfig({ DISCORD_TOKEN: '“MTk4”' })).toThrow(/^DISCORD_TOKEN must be/);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  test('names every setting and no other', () => {
    expect(Object.keys(parse(example)).sort()).toEqual(Object.keys(settings.shape).sort());
  });

  test('can be used as it stands', () => {
    expect(parseConfig(parse(example))).toEqual(parseConfig({}));
  });

  test('says what each is for', () => {
    const undocumented = example
      .split('\n')
      .filter((line, index, lines) => /^\w+=/.test(line) && !lines[index - 1]?.startsWith('# '));
    expect(undocumented).toEqual([]);
  });
});
