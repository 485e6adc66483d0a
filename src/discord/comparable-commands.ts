import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

type Definition = RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommand;

/**
 * Commands as they are compared, wanted or registered: the fields that we send, Discord's defaults filled in, in an
 * order of our own.
 *
 * @param everywhere - Whether they are global: a server's own have neither contexts nor integration types.
 */
export function comparableCommands(commands: readonly Definition[], everywhere: boolean): unknown[] {
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
