import type { APIMessage } from 'discord-api-types/v10';
import type { Person } from './person.ts';

/** What a person asked of us, whichever door it came through. */
export interface Request {
  readonly kind: 'command' | 'suggest' | 'press' | 'form';
  /** The command's name; for `press` and `form` the action of the `custom_id`, empty when that is not ours. */
  readonly name: string;
  /** BCP 47, as Discord sends it: `en-US`, `zh-CN`. */
  readonly locale: string;
  /** The day it was made, ISO 8601, in UTC. */
  readonly today: string;
  readonly person: Person;
  /** The value of a text option or form field, trimmed; `undefined` when absent. */
  readonly text: (option: string) => string | undefined;
  /** The value of an integer option; `undefined` when absent. */
  readonly number: (option: string) => number | undefined;
  /** A boolean option, `false` when absent. */
  readonly flag: (option: string) => boolean;
  /** The message that a message command was used on. */
  readonly target?: Target;
  /** The option being typed, for `suggest`. */
  readonly focused?: { readonly name: string; readonly value: string };
  /** What a `press` or `form` carries. */
  readonly pressed?: Pressed;
  /** Largest file that may be attached to the reply, in bytes. */
  readonly attachmentLimitBytes: number;
}

/** The message of a message command. */
export interface Target {
  readonly id: string;
  /** What was written, in Markdown. */
  readonly text: string;
  /** All that can be read in it, without Markdown: what was written or forwarded, embeds, text displays; no empty one. */
  readonly texts: readonly string[];
}

/** The contents of a strictly parsed `custom_id`; nothing in it is trusted. */
export interface Pressed {
  readonly revision: string;
  readonly numbers: readonly number[];
  /** The chosen values of a select menu. */
  readonly values: readonly string[];
  /** The message that the button belongs to. */
  readonly message?: APIMessage;
  /** Whether only who pressed sees that message. */
  readonly private: boolean;
  /** Whether who pressed is who asked. */
  readonly byAsker: boolean;
}
