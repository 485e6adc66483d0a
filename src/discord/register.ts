import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { comparableCommands } from './comparable-commands.ts';
import { describeError } from './describe-error.ts';

/** Where commands are registered: everywhere, or in one server only. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string;
}

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** Discord's code for a server that the bot has not been invited to. */
const MISSING_ACCESS = 50001;

/**
 * Registers the commands if they differ from those registered, all of them in one request.
 *
 * @returns Whether they differed.
 * @throws What the REST client throws.
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: Scope,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = guildId ? commands.map(withoutReach) : commands;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (isDeepStrictEqual(comparableCommands(wanted, !guildId), comparableCommands(registered, !guildId))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/**
 * Registers the commands, trying again ever more slowly while that may help. What was registered before is served
 * meanwhile. It never throws.
 */
export async function keepRegistering(
  rest: REST,
  scope: Scope,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  log: Logger,
): Promise<void> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      const changed = await registerCommands(rest, scope, commands);
      return log.info({ commands: commands.length }, changed ? 'commands registered' : 'commands are up to date');
    } catch (error) {
      const { status, code } = error instanceof DiscordAPIError ? error : {};
      log.error(
        describeError(error),
        code === MISSING_ACCESS
          ? 'the bot is not in the server of DISCORD_GUILD_ID yet: open the invite link'
          : 'the commands could not be registered',
      );
      if (status === 400) return;
    }
    await delay(waitMs);
  }
}

/** A server's own commands have no contexts and no integration types. */
function withoutReach(command: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest as RESTPostAPIApplicationCommandsJSONBody;
}
