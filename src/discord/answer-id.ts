import type { Article } from '../model.ts';
import { articleKey } from './article-key.ts';
import type { CustomId } from './custom-id.ts';

/**
 * The `custom_id` of a button under an answer. The question is not in it: it is read back from the message.
 *
 * @param article - The one that answers: its revision tells whether the answer still holds. Without one, of all articles.
 * @param scope - The only article that was asked, when one was chosen.
 * @param numbers - What the action needs besides.
 */
export function answerId(
  action: string,
  article: Article | undefined,
  scope: Article | undefined,
  numbers: readonly number[] = [],
): CustomId {
  const key = article ? articleKey(article) : 0;
  return { action, revision: article?.revision ?? '0', numbers: [key, scope ? 1 : 0, ...numbers] };
}
