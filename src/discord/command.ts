import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Engine } from '../engine.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** A command: what Discord registers, and what it answers. It returns its reply and never sends. */
export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  /** Adds an optional `article` option, with autocomplete, while the corpus has several. */
  readonly takesArticle?: true;
  /** Only there while the corpus has several articles. */
  readonly needsSeveral?: true;
  readonly execute: (request: Request, engine: Engine) => Reply;
  /** Autocomplete for the option being typed. */
  readonly suggest?: (request: Request, engine: Engine) => Reply;
  /** What its buttons, selects and forms do, by the action in their `custom_id`. */
  readonly press?: Readonly<Record<string, (request: Request, engine: Engine) => Reply>>;
}
