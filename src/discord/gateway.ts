import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { GatewayDispatchEvents } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Engine } from '../engine.ts';
import { gapFile } from '../gaps.ts';
import { buildAllowance } from './allowance.ts';
import { createClient } from './client.ts';
import type { Command } from './command.ts';
import { type Loss, login, watchConnection } from './connection.ts';
import { definitions } from './definitions.ts';
import { describeError } from './describe-error.ts';
import { inviteLink } from './invite-link.ts';
import { rememberRecent } from './recent.ts';
import { keepRegistering } from './register.ts';
import { type Answering, respond } from './respond.ts';
import { respondToMessage } from './respond-to-message.ts';

const DRAIN_MS = 10_000;
/** A gateway that does not say goodbye back is left without. */
const GOODBYE_MS = 1000;
/** Replays come within minutes; this is many hours of a busy bot. */
const REMEMBERED = 5000;

/** A bot that serves. */
export interface Serving {
  readonly inviteLink: string;
  /** Resolves when the connection is lost for good. */
  readonly lost: Promise<Loss>;
  /** Registers the commands again if the articles of now call for others. */
  readonly register: () => void;
  /** Takes no more work, lets running answers finish (10 s at most), and disconnects. */
  readonly stop: () => Promise<void>;
}

/**
 * Logs in to Discord, answers every interaction, and registers the commands where they differ.
 *
 * @param engine - The engine of now, asked for anew by every interaction.
 * @throws ConfigurationError for a token or intents that Discord refuses, TransientError when it cannot be reached.
 */
export async function serve(
  engine: () => Engine,
  commands: readonly Command[],
  config: Omit<Config, 'port'> & { token: string },
  log: Logger,
): Promise<Serving> {
  const client = createClient(config.api, config.mentions);
  const running = new Set<Promise<void>>();
  const isNew = rememberRecent(REMEMBERED);
  const answering = {
    commands,
    rest: client.rest,
    log,
    newReference: () => randomBytes(4).toString('hex'),
    allowance: buildAllowance(() => performance.now()),
    keepGap: config.gapsFile
      ? gapFile(config.gapsFile, (error) => log.warn(describeError(error), 'a gap was not kept'))
      : undefined,
  };
  let open = true;
  const answerOnce = (id: string, answerWith: (now: Answering) => Promise<void>) => {
    if (!open || !isNew(id)) return;
    const answer = answerWith({ ...answering, engine: engine() }).finally(() => running.delete(answer));
    running.add(answer);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    answerOnce(interaction.id, (now) => respond(interaction, now)),
  );
  // Read as it comes: without the Guilds intent discord.js drops a message whose channel it does not know.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) =>
    answerOnce(message.id, (now) => respondToMessage(message, client.user?.id ?? '', now)),
  );
  client.on('error', (error) => log.warn(describeError(error), 'discord.js reported an error'));

  const lost = watchConnection(client);
  await login(client, config.token, lost);
  const applicationId = client.application?.id ?? '';
  const scope = { applicationId, ...(config.guildId && { guildId: config.guildId }) };
  let registered: string | undefined;
  const register = () => {
    const wanted = definitions(commands, engine());
    if (JSON.stringify(wanted) === registered) return;
    registered = JSON.stringify(wanted);
    void keepRegistering(client.rest, scope, wanted, log);
  };
  register();
  return {
    inviteLink: inviteLink(applicationId),
    lost,
    register,
    async stop() {
      open = false;
      await Promise.race([Promise.allSettled(running), delay(DRAIN_MS)]);
      await Promise.race([client.destroy(), delay(GOODBYE_MS)]);
    },
  };
}
