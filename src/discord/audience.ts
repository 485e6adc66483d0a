import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Body } from './render-components.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';
import { sharedLine } from './shared-by.ts';

/** Where a reply goes, and whether only the person sees it. */
export interface Audience {
  /** A message of its own, or in place of the one whose button was pressed. */
  readonly kind: MessageLike['kind'];
  readonly private: boolean;
  /** What stays above the message when its page is turned. */
  readonly above?: readonly APITextDisplayComponent[];
}

/** What a person looks up for themselves. */
export const PRIVATELY: Audience = { kind: 'message', private: true };

/** What a command answers: for all to see, unless it is asked privately or Discord would keep it private anyway. */
export function posted(request: Request): Audience {
  return { kind: 'message', private: request.flag('private') || !request.person.mayPost };
}

/**
 * A further page of a message: in place for who asked and in a private message. On a public one that somebody else
 * asked for it opens privately, so that nobody takes the message from the others.
 */
export function paged({ pressed }: Request): Audience {
  if (pressed?.private) return { kind: 'update', private: true };
  return pressed?.byAsker ? { kind: 'update', private: false, above: sharedLine(pressed.message) } : PRIVATELY;
}

/** The reply that brings a message to its audience. */
export function replyTo({ kind, private: isPrivate, above = [] }: Audience, { components, files }: Body): MessageLike {
  if (kind === 'update') return { kind, components: [...above, ...components], files };
  return { kind, private: isPrivate, components, files };
}
