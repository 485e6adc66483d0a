import { Client, GatewayIntentBits, Options } from 'discord.js';

/** A wait for Discord's rate limit that is longer than this would miss the time to answer anyway. */
const RATE_LIMIT_WAIT_MS = 2000;

/**
 * The discord.js client as this bot needs it. Without intents interactions come all the same, and nothing of a server
 * is held or waited for.
 *
 * @param api - Base address of the REST API without the version; Discord's unless told.
 * @param mentions - Whether messages should come too: of those for the bot Discord gives the words without the
 *   privileged intent.
 */
export function createClient(api?: string, mentions = false): Client {
  return new Client({
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 100,
      GuildMemberManager: 50,
    }),
    rest: {
      ...(api && { api }),
      retries: 1,
      timeout: 10_000,
      // Answers to interactions do not count towards Discord's 50 a second, but the library counts them.
      globalRequestsPerSecond: 1_000_000,
      rejectOnRateLimit: ({ retryAfter }) => !(retryAfter > 0 && retryAfter <= RATE_LIMIT_WAIT_MS),
    },
  });
}
