import { randomBytes } from 'node:crypto';
import { Client, DiscordAPIError, GatewayDispatchEvents, OAuth2Scopes, Options, Status } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Engine } from '../engine.ts';
import { ConfigurationError } from '../errors.ts';
import type { Command } from './command.ts';
import { definitions } from './definitions.ts';
import { CHECK_MS, watchPulse } from './health.ts';
import { rememberRecent } from './recent.ts';
import { registerCommands } from './register.ts';
import { describeError, respond } from './respond.ts';

const START_MS = 60_000;
const DRAIN_MS = 10_000;
/** Gateway close codes that no restart mends: bad token, bad sharding, bad intents. */
const FATAL_CLOSES = new Set([4004, 4010, 4011, 4012, 4013, 4014]);

/** How a connection ended, beside being asked to. */
export type Ending = { readonly why: 'configuration' | 'transient'; readonly message: string };

/** A bot that serves. */
export interface Serving {
  readonly inviteLink: string;
  /** Resolves when the connection is lost for good. */
  readonly ended: Promise<Ending>;
  /** Takes no more work, lets running answers finish (10 s at most), and disconnects. */
  readonly stop: () => Promise<void>;
}

/**
 * Logs in to Discord, registers the commands where they differ, and answers every interaction.
 *
 * @throws ConfigurationError for a token or intents that Discord refuses; other errors may pass with a restart.
 */
export async function serve(
  engine: Engine,
  commands: readonly Command[],
  config: Config & { token: string },
  log: Logger,
): Promise<Serving> {
  const client = createClient(config.api);
  const running = new Set<Promise<void>>();
  const isNew = rememberRecent(5000);
  const answering = { engine, commands, rest: client.rest, log, newReference: () => randomBytes(4).toString('hex') };
  let open = true;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (!open || !isNew(interaction.id)) return;
    const answer = respond(interaction, answering).finally(() => running.delete(answer));
    running.add(answer);
  });
  client.on('error', (error) => log.warn(describeError(error), 'the connection reported an error'));

  const ended = endingOf(client);
  await login(client, config.token, ended);
  await register(client, definitions(commands, engine), config, log);
  return {
    inviteLink: client.generateInvite({
      scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      permissions: 0n,
    }),
    ended,
    async stop() {
      open = false;
      await Promise.race([Promise.allSettled(running), wait(DRAIN_MS)]);
      await client.destroy();
    },
  };
}

/** No intents: interactions come all the same, and nothing of a server is held or waited for. */
function createClient(api: string | undefined): Client {
  return new Client({
    intents: [],
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
      globalRequestsPerSecond: 1_000_000,
      rejectOnRateLimit: ({ retryAfter }) => !(retryAfter > 0 && retryAfter <= 2000),
    },
  });
}

/** discord.js may wait for ever on a gateway that refuses it; we do not. */
async function login(client: Client, token: string, ended: Promise<Ending>): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  const early = ended.then(({ why, message }) => {
    throw why === 'configuration' ? new ConfigurationError(message) : new Error(message);
  });
  const late = wait(START_MS).then(() => {
    throw new Error('Discord did not answer within 60 s.');
  });
  try {
    await Promise.race([client.login(token).then(() => ready), early, late]);
  } catch (error) {
    throw isRefusal(error) ? new ConfigurationError(refusal(error)) : error;
  }
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof Error &&
  (/TokenInvalid|DisallowedIntents/.test(String('code' in error && error.code)) ||
    /authentication failed|disallowed intents|invalid token/i.test(error.message) ||
    (error instanceof DiscordAPIError && error.status === 401));

const refusal = (error: Error): string =>
  /intents/i.test(error.message)
    ? 'Discord refuses the intents: leave every privileged intent off in the Developer Portal.'
    : 'Discord refuses DISCORD_TOKEN: copy it again from the Developer Portal, under Bot.';

function endingOf(client: Client): Promise<Ending> {
  return new Promise((resolve) => {
    client.on('shardDisconnect', ({ code }) => {
      if (FATAL_CLOSES.has(code))
        resolve({
          why: 'configuration',
          message: `Discord closed the connection for good (${code}): check DISCORD_TOKEN.`,
        });
      else resolve({ why: 'transient', message: `Discord closed the connection (${code}).` });
    });
    const isDead = watchPulse(performance.now());
    setInterval(() => {
      const shard = client.ws.shards.first();
      const age = shard && shard.lastPingTimestamp > 0 ? Date.now() - shard.lastPingTimestamp : undefined;
      const nowMs = performance.now();
      const pulse = {
        ready: shard?.status === Status.Ready,
        acknowledgedMs: age === undefined ? undefined : nowMs - age,
      };
      if (isDead(pulse, nowMs))
        resolve({ why: 'transient', message: 'The connection to Discord did not recover within three minutes.' });
    }, CHECK_MS).unref();
  });
}

/** Commands that cannot be registered are no reason not to serve those registered before. */
async function register(
  client: Client,
  bodies: ReturnType<typeof definitions>,
  { guildId }: Config,
  log: Logger,
): Promise<void> {
  const applicationId = client.application?.id;
  if (!applicationId) throw new Error('Discord did not say which application this is.');
  try {
    const changed = await registerCommands(client.rest, { applicationId, ...(guildId && { guildId }) }, bodies);
    log.info(
      { commands: bodies.length, scope: guildId ? 'server' : 'global', changed },
      changed ? 'commands registered' : 'commands are up to date',
    );
  } catch (error) {
    log.error(describeError(error), 'the commands could not be registered; serving those registered before');
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
