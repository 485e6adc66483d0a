import { type Client, DiscordAPIError, Status } from 'discord.js';
import { ConfigurationError, TransientError } from '../errors.ts';
import { CHECK_MS, type Pulse, watchPulse } from './health.ts';

const START_MS = 60_000;

/** Why a connection is lost for good: an error with the exit code it calls for. */
export type Loss = ConfigurationError | TransientError;

const BAD_TOKEN = 'Discord refuses DISCORD_TOKEN: copy it again from the Developer Portal, under Bot.';
const BAD_INTENTS = 'Discord refuses the intents: leave every privileged intent off in the Developer Portal.';

/** Gateway close codes that no restart mends. */
const FATAL_CLOSES: Readonly<Record<number, string>> = {
  4004: BAD_TOKEN,
  4010: 'Discord refuses the shard: one connection serves at most 2,500 servers.',
  4011: 'The bot is in too many servers for one connection: it must be sharded.',
  4012: 'Discord no longer speaks this version of its gateway: update Footnote.',
  4013: BAD_INTENTS,
  4014: BAD_INTENTS,
};

/**
 * Logs in, and waits until interactions can come.
 *
 * @param lost - As `watchConnection` tells it.
 * @throws ConfigurationError when Discord refuses the token; TransientError when it does not answer within a minute.
 */
export async function login(client: Client, token: string, lost: Promise<Loss>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  const loggedIn = client.login(token).then(
    () => ready,
    (error: unknown) => lossOf(error),
  );
  // discord.js may wait for ever on a gateway that refuses the connection.
  const late = new Promise<Loss>((resolve) => {
    timer = setTimeout(() => resolve(new TransientError('Discord did not answer within 60 s.')), START_MS);
  });
  const loss = await Promise.race([loggedIn, lost, late]);
  clearTimeout(timer);
  if (loss) throw loss;
}

function lossOf(error: unknown): Loss {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  const isUnauthorised = error instanceof DiscordAPIError && error.status === 401;
  if (isUnauthorised || code === 'TokenInvalid' || /authentication failed/i.test(message))
    return new ConfigurationError(BAD_TOKEN);
  if (/intents/i.test(message)) return new ConfigurationError(BAD_INTENTS);
  // The message itself is left out: it may quote a header, and so the token.
  return new TransientError(`Discord cannot be reached (${String(code ?? (error as Error).name)}).`);
}

/** Resolves when the connection is lost for good: closed by Discord, or beyond recovery. */
export function watchConnection(client: Client): Promise<Loss> {
  return new Promise((resolve) => {
    client.on('shardDisconnect', ({ code }) => {
      const fatal = FATAL_CLOSES[code];
      resolve(fatal ? new ConfigurationError(`${fatal} (${code})`) : new TransientError(`Discord hung up (${code}).`));
    });
    const isDead = watchPulse(performance.now());
    setInterval(() => {
      const nowMs = performance.now();
      if (isDead(pulseOf(client, nowMs), nowMs))
        resolve(new TransientError('The connection to Discord did not recover within three minutes.'));
    }, CHECK_MS);
  });
}

/** From the one shard: what the client says of itself stays as it was when the connection dies. */
function pulseOf(client: Client, nowMs: number): Pulse {
  const shard = client.ws.shards.first();
  const acknowledgedAt = shard?.lastPingTimestamp ?? -1;
  return {
    ready: shard?.status === Status.Ready,
    acknowledgedMs: acknowledgedAt > 0 ? nowMs - (Date.now() - acknowledgedAt) : undefined,
  };
}
