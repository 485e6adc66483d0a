import { refusedRegistration } from '../discord-api.ts';
import { failure, type Response } from './interactions.ts';

type Json = Record<string, unknown>;

/** The commands of an application, kept as Discord keeps them: with its defaults filled in and what is default left out. */
export class Registry {
  readonly #commands = new Map<string, Json[]>();
  /** Servers that the bot is in. */
  readonly guilds = new Set<string>();

  /** @param guild - Empty for the global commands. */
  list(guild: string, withLocalizations: boolean): Response {
    if (guild && !this.guilds.has(guild)) return failure(403, 50001, 'Missing Access');
    const commands = this.#commands.get(guild) ?? [];
    return { status: 200, body: withLocalizations ? commands : commands.map(withoutLocalizations) };
  }

  replace(guild: string, bodies: Json[], applicationId: string): Response {
    if (guild && !this.guilds.has(guild)) return failure(403, 50001, 'Missing Access');
    const misplaced = guild ? bodies.filter((body) => 'contexts' in body || 'integration_types' in body) : [];
    const refusals = [
      ...refusedRegistration(bodies),
      ...misplaced.map(({ name }) => `${name}: contexts and integration_types are for global commands`),
    ];
    if (refusals.length > 0) return { ...failure(400, 50035, 'Invalid Form Body'), refusals };
    const stored = bodies.map((body, index) => storedCommand(body, guild, { applicationId, index }));
    this.#commands.set(guild, stored);
    return { status: 200, body: stored };
  }

  /** As a person sees it who types `/`. */
  find(name: string): Json | undefined {
    return [...this.#commands.values()].flat().find((command) => command['name'] === name);
  }
}

function storedCommand(body: Json, guild: string, { applicationId, index }: { applicationId: string; index: number }) {
  return {
    id: String(7_000_000_000_000_000_000n + BigInt(index)),
    application_id: applicationId,
    version: '1',
    default_member_permissions: body['default_member_permissions'] ?? null,
    type: body['type'] ?? 1,
    name: body['name'],
    name_localizations: body['name_localizations'] ?? null,
    description: body['description'] ?? '',
    description_localizations: body['description_localizations'] ?? null,
    dm_permission: true,
    contexts: body['contexts'] ?? null,
    integration_types: body['integration_types'] ?? [0],
    nsfw: body['nsfw'] ?? false,
    ...(guild && { guild_id: guild }),
    ...((body['options'] as Json[] | undefined)?.length && { options: (body['options'] as Json[]).map(storedOption) }),
  };
}

/** Discord leaves out what is `false`, and writes the localisations that there are not as `null`. */
function storedOption(option: Json): Json {
  const kept = Object.entries(option).filter(([, value]) => value !== false);
  return { ...Object.fromEntries(kept), name_localizations: option['name_localizations'] ?? null };
}

function withoutLocalizations({ name_localizations: _n, description_localizations: _d, ...command }: Json): Json {
  return command;
}
