import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Happening, Source } from '../happening.ts';

/** A message as it stands in the channel. */
export interface Entry {
  readonly message: APIMessage;
  /** The language it was made for. */
  readonly locale: string;
  /** Of a message of the bot. */
  readonly source?: Source & { readonly request: unknown };
}

/** A channel's messages, in order. */
export type Channel = readonly Entry[];

/** Two messages of one person that are further apart each show who wrote them. */
const GROUP_MS = 7 * 60_000;

/**
 * The channel after a happening; the same for one that is no message's.
 *
 * @param request - The interaction that brought it about, and its reader's language.
 */
export function happen(channel: Channel, happening: Happening, request: { readonly locale?: string }): Channel {
  if (happening.kind === 'remove') return withoutMessage(channel, happening.id);
  if (happening.kind !== 'put') return channel;
  const { message, source } = happening;
  const entry: Entry = {
    message,
    locale: request.locale ?? 'en-US',
    ...(source && { source: { ...source, request } }),
  };
  const stands = channel.some((other) => other.message.id === message.id);
  return stands ? channel.map((other) => (other.message.id === message.id ? entry : other)) : [...channel, entry];
}

export const withoutMessage = (channel: Channel, id: string): Channel =>
  channel.filter(({ message }) => message.id !== id);

export const hasFlag = ({ flags }: APIMessage, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0;

/** What a person sees: a private message is its reader's alone. */
export function visibleTo(channel: Channel, personId: string): Channel {
  return channel.filter(
    ({ message }) => !hasFlag(message, MessageFlags.Ephemeral) || message.interaction_metadata?.user.id === personId,
  );
}

/** Whether a message shows its author: the first of several in a row, and every one that answers something. */
export function startsGroup(message: APIMessage, before: APIMessage | undefined): boolean {
  if (!before || message.type !== MessageType.Default || before.author.id !== message.author.id) return true;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) > GROUP_MS;
}
