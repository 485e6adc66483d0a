import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** What an interaction brings about, in the order it comes about: what Discord would tell the person's client. */
export type Happening =
  /** A message stands there: a new one, or another content of one that stood there. */
  | { readonly kind: 'put'; readonly message: APIMessage; readonly source?: Source }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData };

/** What a message was made from. */
export interface Source {
  /** The body as it leaves for Discord. */
  readonly payload: unknown;
  readonly counts: readonly Count[];
}

/** How much of one of Discord's limits a message takes. */
export interface Count {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
}
