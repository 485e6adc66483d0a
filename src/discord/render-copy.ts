import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Text } from '../text/index.ts';
import { type MessageReply, textDisplay, textsOf } from './render-components.ts';

/** With the line above it, within a message that a person may send. */
const BUDGET_CHARS = 1900;

/**
 * Says why a message cannot be shared here, and gives its text to copy: the Markdown itself, so that what is pasted
 * looks the same. Its lines are not broken.
 */
export function renderCopy(components: readonly APIMessageTopLevelComponent[], text: Text): MessageReply {
  const copy = textsOf(components)
    .map(({ content }) => content)
    .join('\n')
    // Three backquotes would end the block.
    .replaceAll('``', '`\u200B`');
  const lines = copy.split('\n');
  let shown = lines.length;
  while (shown > 1 && lines.slice(0, shown).join('\n').length > BUDGET_CHARS) shown -= 1;
  const kept = lines.slice(0, shown).join('\n').slice(0, BUDGET_CHARS);
  const cut = kept.length < copy.length ? '\n[…]' : '';
  return {
    kind: 'message',
    private: true,
    components: [textDisplay(`${text.cannotShare}\n\`\`\`\n${kept}${cut}\n\`\`\``)],
    files: [],
  };
}
