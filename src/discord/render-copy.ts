import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Text } from '../text/index.ts';
import { codeLines, fenced } from './code-block.ts';
import { textDisplay, textsOf } from './render-components.ts';
import type { MessageReply } from './reply.ts';
import { componentsIn } from './validate-components.ts';

/** So that what is copied can be posted in one message. */
const BUDGET_CHARS = 1900;

/**
 * Says why a message cannot be shared here, and gives its text to copy: the Markdown itself with the address of the
 * source, so that what is pasted looks the same.
 */
export function renderCopy(components: readonly APIMessageTopLevelComponent[], text: Text): MessageReply {
  const links = componentsIn(components).flatMap(({ component }) =>
    component.type === ComponentType.Button && 'url' in component ? [`<${component.url}>`] : [],
  );
  const written = textsOf(components).flatMap(({ content }) => content.split('\n').filter((line) => line !== '```'));
  const kept = within(BUDGET_CHARS - links.join('\n').length, written.flatMap(copied));
  return {
    kind: 'message',
    private: true,
    components: [textDisplay(`${text.cannotShare}\n${fenced([...kept, ...links])}`)],
    files: [],
  };
}

/** A quotation and a small line go on as such in each line they are broken into. */
function copied(line: string): string[] {
  const [lead = ''] = /^(?:> |-# )?/.exec(line) ?? [];
  return codeLines(line.slice(lead.length), lead);
}

/** As many lines as there is room for, the cut marked. */
function within(budgetChars: number, lines: readonly string[]): string[] {
  let left = budgetChars;
  const fitting = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return fitting < 0 ? [...lines] : [...lines.slice(0, fitting), '[…]'];
}
