import { textDisplay } from './render-components.ts';
import type { MessageReply } from './reply.ts';

/** A short private message; the text is Discord Markdown. */
export function notice(markdown: string): MessageReply {
  return { kind: 'message', private: true, components: [textDisplay(markdown)], files: [] };
}
