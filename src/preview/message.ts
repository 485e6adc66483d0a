import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { MessagePayload } from '../discord/validate.ts';
import { createdAtMs, snowflake } from './snowflake.ts';

/** A message's files: the name each is sent under, and where it is then. */
export interface PlacedFile {
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number;
}

/** The body of a message, or of an acknowledgement, which has only flags. */
export type Body = Partial<MessagePayload>;

/** What a message of the bot answers. */
export interface Origin {
  readonly applicationId: string;
  readonly channelId: string;
  readonly type: MessageType;
  /** Whose doing it is, when it is an interaction's. */
  readonly metadata?: APIMessage['interaction_metadata'];
  /** The message that it replies to: whose button was pressed, or whose words ask. */
  readonly answered?: APIMessage | undefined;
}

/** What the answers to an interaction answer. */
export function originOf(interaction: APIInteraction): Origin {
  const answered = pressedMessage(interaction);
  return {
    applicationId: interaction.application_id,
    channelId: interaction.channel?.id ?? '0',
    type: answered ? MessageType.Reply : typeOf(interaction),
    metadata: metadataOf(interaction),
    answered,
  };
}

/** The message that Discord makes of a body: who it is from and for, its components numbered, its files in place. */
export function newMessage(body: Body, origin: Origin, files: readonly PlacedFile[]): APIMessage {
  const { applicationId, channelId, type, metadata, answered } = origin;
  const id = snowflake();
  return {
    id,
    channel_id: channelId,
    type,
    author: { id: applicationId, username: 'Footnote', discriminator: '0', global_name: null, avatar: null, bot: true },
    application_id: applicationId,
    content: '',
    timestamp: new Date(createdAtMs(id)).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    pinned: false,
    ...(metadata && { interaction_metadata: metadata }),
    ...(answered && {
      message_reference: { type: 0, message_id: answered.id, channel_id: channelId },
      referenced_message: answered,
    }),
    ...contentOf(body, files),
  };
}

/** The message whose button, select or form it is, if any. */
function pressedMessage(interaction: APIInteraction): APIMessage | undefined {
  return 'message' in interaction ? interaction.message : undefined;
}

/** The same message with another content. It stays as private as it was. */
export function editedMessage(message: APIMessage, body: Body, files: readonly PlacedFile[]): APIMessage {
  const kept = (message.flags ?? 0) & MessageFlags.Ephemeral;
  const { flags, ...content } = contentOf(body, files);
  return { ...message, ...content, flags: flags | kept, edited_timestamp: new Date().toISOString() };
}

function contentOf({ flags = 0, components = [], attachments = [] }: Body, files: readonly PlacedFile[]) {
  const placed = new Map(files.map((file) => [file.name, file]));
  const attached = attachments.flatMap(({ id, filename, description }): APIAttachment[] => {
    const file = placed.get(filename);
    if (!file) return [];
    const described = description ? { description } : {};
    return [{ id, filename, url: file.url, proxy_url: file.url, size: file.sizeBytes, ...described }];
  });
  return { flags, attachments: attached, components: numbered(withAddresses(components, placed)) };
}

/** `attachment://name` becomes the file's address. */
function withAddresses<T>(components: T, files: ReadonlyMap<string, PlacedFile>): T {
  return JSON.parse(JSON.stringify(components), (key, value) => {
    const file = key === 'url' && String(value).startsWith('attachment://') && files.get(value.slice(13));
    return file ? file.url : value;
  });
}

/** Gives an id to each component that has none, in reading order. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const taken = new Set<unknown>();
  JSON.stringify(components, (key, value) => {
    if (key === 'id') taken.add(value);
    return value;
  });
  let next = 0;
  const fresh = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const number = (part: Part): Part => ({
    ...part,
    id: part.id || fresh(),
    ...(part.components && { components: part.components.map(number) }),
    ...(part.accessory && { accessory: number(part.accessory) }),
  });
  return (components as readonly Part[]).map(number) as unknown as APIMessageTopLevelComponent[];
}

interface Part {
  readonly id?: number;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

function typeOf(interaction: APIInteraction): MessageType {
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  return isCommand && interaction.data.type === ApplicationCommandType.Message
    ? MessageType.ContextMenuCommand
    : MessageType.ChatInputCommand;
}

/** Whose doing the message is; the command's name is what the client shows beside it. */
function metadataOf(interaction: APIInteraction) {
  const user = interaction.member?.user ?? interaction.user;
  const name = interaction.type === InteractionType.ApplicationCommand ? { name: interaction.data.name } : {};
  const metadata = { id: interaction.id, type: interaction.type, user, authorizing_integration_owners: {}, ...name };
  return metadata as NonNullable<APIMessage['interaction_metadata']>;
}
