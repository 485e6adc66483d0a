import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Article } from '../model.ts';
import { articleKey } from './article-key.ts';
import { button } from './button.ts';

/** A button to a passage: `context` opens it beside the answer, `turn` shows it in place of another. */
export function passageButton(
  action: 'context' | 'turn',
  article: Article,
  number: number,
  label: string,
): APIButtonComponentWithCustomId {
  return button(label, { action, revision: article.revision, numbers: [number, articleKey(article)] });
}
