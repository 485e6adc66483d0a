import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';
import { formatCustomId } from './custom-id.ts';
import type { Pressed } from './request.ts';

/** A button to a passage: `context` opens it beside the answer, `turn` shows it in place of another. */
export function passageButton(
  action: 'context' | 'turn',
  article: Article,
  number: number,
  engine: Engine,
  label: string,
): APIButtonComponentWithCustomId {
  const numbers = [number, engine.articles.indexOf(article)];
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: formatCustomId({ action, revision: article.revision, numbers }),
  };
}

/** What a passage button leads to. */
export interface PassagePress {
  readonly article: Article;
  /** From 1, a passage that there is. */
  readonly number: number;
  /** Whether the article is as it was when the button was made. */
  readonly current: boolean;
}

/**
 * Finds the passage of a pressed button. The article is known by its revision; when it has changed, by its place among
 * the articles.
 *
 * @returns `undefined` when there is no such article any more, or no passage in it.
 */
export function readPassagePress({ revision, numbers }: Pressed, engine: Engine): PassagePress | undefined {
  const [number = 1, index = 0] = numbers;
  const placed = engine.articles[index];
  const unchanged = [placed, ...engine.articles].find((article) => article?.revision === revision);
  const article = unchanged ?? placed;
  if (!article || article.passages.length === 0) return undefined;
  return {
    article,
    number: Math.min(Math.max(number, 1), article.passages.length),
    current: unchanged !== undefined,
  };
}
