type Json = Record<string, unknown>;

const ID_BASE = 900_000_000_000_000_000n;
let lastId = 0n;

/** A fresh id. */
export function snowflake(): string {
  lastId += 1n;
  return String(ID_BASE + lastId);
}

/** Where a person is, and who. */
export interface Person {
  readonly id: string;
  readonly locale: string;
  /** The server they are in; absent in a direct message. */
  readonly guild?: string;
  /** What they may do there; nearly everything unless told. */
  readonly permissions?: string;
  /** The bot is not on the server: they brought it along. */
  readonly broughtAlong?: boolean;
}

export const GUILD = '200000000000000001';
/** Where the bot may not write. */
export const LOCKED_CHANNEL = '300000000000000099';
export const ADA: Person = { id: '100000000000000001', locale: 'en-GB', guild: GUILD };
export const ADA_ALONE: Person = { id: '100000000000000001', locale: 'en-GB' };
export const WEI: Person = { id: '100000000000000002', locale: 'zh-CN', guild: GUILD };

const user = ({ id }: Person) => ({
  id,
  username: `person-${id.at(-1)}`,
  discriminator: '0',
  avatar: null,
  global_name: null,
});

/** What every interaction of a person has, as Discord sends it. */
export function interactionOf(person: Person, applicationId: string, type: number, data: Json, more: Json = {}) {
  const { guild, locale } = person;
  const id = snowflake();
  return {
    version: 1,
    id,
    token: `token-${id}-${'x'.repeat(150)}`,
    application_id: applicationId,
    type,
    data,
    locale,
    channel_id: '300000000000000001',
    channel: { id: '300000000000000001', type: guild ? 0 : 1 },
    app_permissions: '562949953601536',
    attachment_size_limit: 10 * 1024 * 1024,
    entitlements: [],
    authorizing_integration_owners: guild && !person.broughtAlong ? { 0: guild } : { 1: person.id },
    context: guild ? 0 : 1,
    ...(guild
      ? { guild_id: guild, guild_locale: 'en-US', guild: guildOf(guild), member: memberOf(person) }
      : { user: user(person) }),
    ...more,
  };
}

const guildOf = (id: string) => ({ id, locale: 'en-US', features: [] });

const memberOf = (person: Person) => ({
  user: user(person),
  roles: [],
  permissions: person.permissions ?? '2147483647',
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
  avatar: null,
  nick: null,
  premium_since: null,
  communication_disabled_until: null,
});

/**
 * A message of the bot as it comes back with a press: ids given to its components, its attachments at an address, and
 * who asked for it.
 *
 * @param files - Where Discord keeps the attachments.
 */
export function messageOf(
  payload: Json,
  person: Person,
  applicationId: string,
  files = 'https://cdn.discordapp.com/ephemeral-attachments/1/2',
): Json {
  let id = 0;
  const attachments = ((payload['attachments'] ?? []) as Json[]).map((attachment) => ({
    ...attachment,
    id: snowflake(),
    url: `${files}/${attachment['filename']}`,
    proxy_url: `${files}/${attachment['filename']}`,
    size: 1,
    content_type: 'image/png',
  }));
  const media = ({ url }: { url: string }) => {
    const attachment = attachments.find((one) => url === `attachment://${(one as Json)['filename']}`);
    const address = attachment?.url ?? url;
    const seen = { proxy_url: address, width: 1, height: 1, content_type: 'image/png' };
    return { url: address, ...seen, ...(attachment && { attachment_id: attachment.id }) };
  };
  const number = (components: unknown): unknown =>
    (components as Json[] | undefined)?.map((component) => {
      id += 1;
      const { items, file, components: children } = component;
      return {
        id,
        ...component,
        ...(children ? { components: number(children) } : {}),
        ...(file ? { file: media(file as { url: string }), name: 'file', size: 1 } : {}),
        ...(items
          ? { items: (items as Json[]).map((item) => ({ ...item, media: media(item['media'] as { url: string }) })) }
          : {}),
      };
    });
  return {
    id: snowflake(),
    type: 20,
    channel_id: '300000000000000001',
    author: { id: applicationId, username: 'footnote', discriminator: '0', bot: true, avatar: null },
    content: '',
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments,
    embeds: [],
    pinned: false,
    flags: payload['flags'],
    components: number(payload['components']),
    application_id: applicationId,
    interaction_metadata: { id: snowflake(), type: 2, user: user(person), authorizing_integration_owners: {} },
  };
}

/** An ordinary message as the gateway brings it. */
export function saidBy({ id, guild }: Person, content: string, more: Json = {}): Json {
  return {
    id: snowflake(),
    type: 0,
    channel_id: '300000000000000001',
    ...(guild && { guild_id: guild }),
    author: user({ id, locale: '' }),
    content,
    mentions: [],
    ...more,
  };
}
