import type { en } from './en.ts';

/** Every fixed word of a reply; a language that lacks a key does not compile. */
export type Words = Omit<typeof en, 'commands' | 'messageCommands'> & {
  /** Each command as `/help` shows it: how it is typed, and what it does. */
  readonly commands: Readonly<Record<string, string>>;
  /** Each command of a message's menu: its name, and what it does. */
  readonly messageCommands: Readonly<Record<string, string>>;
};

/** One language: the words of replies, and the commands as Discord shows them while they are typed. */
export interface Language {
  readonly words: Words;
  /** By the command's own name. English has none: it stands in the commands themselves. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** Options that several commands share, by their own name. */
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** A command in another language. */
export interface CommandWords {
  /** Lower case and without spaces, as Discord wants it; a message command's may be any text. */
  readonly name: string;
  /** A message command has none. */
  readonly description?: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
}

/** An option of a command in another language. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
  /** The names of its choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}
