import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** What goes back to the person; exactly one for each request. */
export type Reply =
  | MessageReply
  | UpdateReply
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  /** Deletes the message whose button was pressed. */
  | { readonly kind: 'remove' };

/** A new message. */
export interface MessageReply {
  readonly kind: 'message';
  readonly private: boolean;
  readonly components: APIMessageTopLevelComponent[];
  readonly files: readonly ReplyFile[];
}

/** Replaces the message whose button was pressed. */
export interface UpdateReply {
  readonly kind: 'update';
  readonly components: APIMessageTopLevelComponent[];
  readonly files: readonly ReplyFile[];
  /** Posted once that is done. */
  readonly posts?: MessageReply;
}

/** A reply that puts a message into Discord. */
export type MessageLike = MessageReply | UpdateReply;

/** An autocomplete choice. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** An attachment, made only when it is sent. */
export interface ReplyFile {
  /** As in `attachment://name`. */
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly make: () => Promise<Uint8Array>;
}
