import { z } from 'zod';
import { ConfigurationError } from './errors.ts';

const snowflake = z.string().regex(/^\d{1,20}$/, 'must be a number: right-click the server in Discord, Copy Server ID');

/** Every setting there is; `.env.example` says what each is for. */
export const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be the token alone, in plain letters: copy it again from the Developer Portal')
    .optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
    .default('info'),
  PORT: z.coerce
    .number('must be a whole number from 0 to 65535')
    .int('must be a whole number from 0 to 65535')
    .min(0, 'must be a whole number from 0 to 65535')
    .max(65_535, 'must be a whole number from 0 to 65535')
    .default(3000),
  MENTIONS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  GAPS_FILE: z.string().optional(),
});

/** The settings, checked. */
export interface Config {
  readonly token?: string;
  readonly guildId?: string;
  /** Base address of Discord's REST API, without the version. */
  readonly api?: string;
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  /** Where the preview listens; the next free port when it is taken, any when it is 0. */
  readonly port: number;
  /** Whether to answer ordinary messages that mention the bot, and direct ones. */
  readonly mentions: boolean;
  /** Where to keep the questions that no article answered; they are kept nowhere without it. */
  readonly gapsFile?: string;
}

/**
 * Reads the settings; an empty one counts as not set.
 *
 * @param environment - Such as `process.env`.
 * @throws ConfigurationError naming each variable at fault, never the value of the token.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new ConfigurationError(parsed.error.issues.map((issue) => describe(issue, given)).join('\n'));
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API, LOG_LEVEL, PORT, MENTIONS, GAPS_FILE } = parsed.data;
  return {
    ...(DISCORD_TOKEN && { token: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API && { api: DISCORD_API.replace(/(\/v\d+)?\/*$/, '') }),
    logLevel: LOG_LEVEL,
    port: PORT,
    mentions: MENTIONS === 'on',
    ...(GAPS_FILE && { gapsFile: GAPS_FILE }),
  };
}

function describe({ path, message }: z.core.$ZodIssue, given: Readonly<Record<string, string>>): string {
  const name = String(path[0]);
  const value = name === 'DISCORD_TOKEN' ? '' : ` ${JSON.stringify(given[name])}`;
  return `${name}${value} ${message}.`;
}
