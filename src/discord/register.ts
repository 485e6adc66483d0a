import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { Routes } from 'discord.js';
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** Where commands are registered: everywhere, or in one server only. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string;
}

type Definition = RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommand;

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
  if (isDeepStrictEqual(comparable(wanted, !guildId), comparable(registered, !guildId))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** A server's own commands have no contexts and no integration types. */
function withoutReach(command: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest as RESTPostAPIApplicationCommandsJSONBody;
}

/** The fields that we send, Discord's defaults filled in, in an order of our own. */
function comparable(commands: readonly Definition[], everywhere: boolean): unknown[] {
  return commands
    .map((command) => ({
      type: command.type ?? 1,
      name: command.name,
      names: command.name_localizations ?? {},
      description: ('description' in command && command.description) || '',
      descriptions: ('description_localizations' in command && command.description_localizations) || {},
      options: comparableOptions('options' in command ? command.options : []),
      permissions: command.default_member_permissions ?? null,
      nsfw: command.nsfw ?? false,
      ...(everywhere && {
        contexts: [...(command.contexts ?? [])].sort(),
        integrations: [...(command.integration_types ?? [0])].sort(),
      }),
    }))
    .sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1));
}

function comparableOptions(options: readonly APIApplicationCommandOption[] = []): unknown[] {
  return options.map((option) => {
    const { type, name, name_localizations, description, description_localizations, required, ...rest } = option;
    const { autocomplete, choices, options: nested, ...limits } = rest as Record<string, unknown>;
    return {
      type,
      name,
      names: name_localizations ?? {},
      description,
      descriptions: description_localizations ?? {},
      required: required ?? false,
      autocomplete: autocomplete ?? false,
      choices: ((choices ?? []) as Record<string, unknown>[]).map((choice) => ({
        ...choice,
        name_localizations: choice['name_localizations'] ?? {},
      })),
      options: comparableOptions(nested as APIApplicationCommandOption[] | undefined),
      limits: Object.fromEntries(
        ['min_value', 'max_value', 'min_length', 'max_length', 'channel_types'].map((key) => [
          key,
          limits[key] ?? null,
        ]),
      ),
    };
  });
}
