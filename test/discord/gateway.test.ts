import { pino } from 'pino';
import { expect, test } from 'vitest';
import { serve } from '../../src/discord/gateway.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { marsh } from '../commands/marsh.ts';
import { LocalDiscord } from '../loopback/local-discord.ts';

test.each([4004, 4010, 4011, 4012, 4013, 4014])(
  'serve tells a close with %d from one that a restart may mend',
  async (code) => {
    const discord = await LocalDiscord.start();
    discord.gateway.closeWith = code;
    const config = { token: discord.token, api: discord.api, logLevel: 'silent', mentions: false } as const;
    await expect(serve(() => marsh, [], config, pino({ level: 'silent' }))).rejects.toThrow(ConfigurationError);
    expect(discord.ledger.frames.filter(({ op }) => op === 2)).toHaveLength(1);
    await discord.close();
  },
);
