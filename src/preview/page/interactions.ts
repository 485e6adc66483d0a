import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import { APPLICATION, CHANNEL, GUILD } from '../server.ts';
import { createdAtMs, snowflake } from '../snowflake.ts';
import type { Person } from './people.ts';

/** Who does it, and in which language they read. */
export interface Actor {
  readonly person: Person;
  /** A Discord locale. */
  readonly locale: string;
}

/** An option of a command as it is sent. */
export interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** The value of one field of a form. */
export interface Field {
  readonly type: ComponentType;
  readonly custom_id: string;
  readonly value?: string;
  readonly values?: readonly string[];
}

/** A slash command with its options. */
export function commandInteraction(name: string, options: readonly SentOption[], actor: Actor): APIInteraction {
  return frame(InteractionType.ApplicationCommand, actor, chatInput(name, options));
}

/** A slash command while the option marked `focused` is being typed. */
export function suggestInteraction(name: string, options: readonly SentOption[], actor: Actor): APIInteraction {
  return frame(InteractionType.ApplicationCommandAutocomplete, actor, chatInput(name, options));
}

/** A message command, used on a message. */
export function messageInteraction(name: string, message: APIMessage, actor: Actor): APIInteraction {
  const resolved = { messages: { [message.id]: message } };
  const data = { id: snowflake(), name, type: ApplicationCommandType.Message, target_id: message.id, resolved };
  return frame(InteractionType.ApplicationCommand, actor, data);
}

/** A button pressed, or values chosen in a select. */
export function pressInteraction(
  message: APIMessage,
  component: { readonly id?: number; readonly type: ComponentType; readonly custom_id: string },
  values: readonly string[] | undefined,
  actor: Actor,
): APIInteraction {
  const { id, type: component_type, custom_id } = component;
  const data = { id, component_type, custom_id, ...(values && { values }) };
  return frame(InteractionType.MessageComponent, actor, data, { message });
}

/** A form sent; `message` when a component of it opened the form. */
export function formInteraction(
  customId: string,
  fields: readonly Field[],
  message: APIMessage | undefined,
  actor: Actor,
): APIInteraction {
  const components = fields.map((field, index) => ({
    type: ComponentType.Label,
    id: 2 * index + 1,
    component: { ...field, id: 2 * index + 2 },
  }));
  return frame(InteractionType.ModalSubmit, actor, { custom_id: customId, components }, message && { message });
}

/** A message that a person writes; `@Footnote` in it mentions the bot. */
export function writtenMessage(text: string, { person }: Actor): APIMessage & { readonly guild_id: string } {
  const id = snowflake();
  const content = text.replace(/@footnote\b/gi, `<@${APPLICATION}>`);
  return {
    id,
    channel_id: CHANNEL.id,
    guild_id: GUILD,
    type: MessageType.Default,
    author: userOf(person),
    content,
    timestamp: new Date(createdAtMs(id)).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: content === text ? [] : [BOT],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
  };
}

const chatInput = (name: string, options: readonly SentOption[]) => ({
  id: snowflake(),
  name,
  type: ApplicationCommandType.ChatInput,
  options,
});

/** What every interaction on a server has, as Discord sends it. */
function frame(type: InteractionType, { person, locale }: Actor, data: object, more: object = {}): APIInteraction {
  const id = snowflake();
  return {
    version: 1,
    id,
    application_id: APPLICATION,
    token: `preview-${id}`,
    type,
    data,
    locale,
    guild_id: GUILD,
    guild_locale: 'en-US',
    guild: { id: GUILD, locale: 'en-US', features: [] },
    channel_id: CHANNEL.id,
    channel: { ...CHANNEL, type: 0 },
    member: memberOf(person),
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: GUILD },
    app_permissions: '562949953601536',
    attachment_size_limit: 10 * 1024 * 1024,
    entitlements: [],
    ...more,
  } as unknown as APIInteraction;
}

const BOT = { id: APPLICATION, username: 'Footnote', discriminator: '0', global_name: null, avatar: null, bot: true };

const userOf = ({ id, name }: Person) => ({
  id,
  username: name.toLowerCase(),
  discriminator: '0',
  global_name: name,
  avatar: null,
});

const memberOf = (person: Person) => ({
  user: userOf(person),
  permissions: person.permissions,
  roles: [],
  nick: null,
  avatar: null,
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});
