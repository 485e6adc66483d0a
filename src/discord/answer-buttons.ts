import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Engine } from '../engine.ts';
import type { Answer, Article } from '../model.ts';
import type { Text } from '../text/index.ts';
import { articleKey } from './article-key.ts';
import type { Audience } from './audience.ts';
import { button, buttonRows } from './button.ts';
import type { CustomId } from './custom-id.ts';
import { messageButton } from './message-presses.ts';
import { passageButton } from './passage-button.ts';
import { linkButton } from './render-citation.ts';

/** What an answer is laid out with. */
export interface AnswerSetting {
  readonly engine: Engine;
  readonly text: Text;
  readonly audience: Audience;
  /** The only article that was asked, when one was chosen. */
  readonly scope?: Article | undefined;
}

/**
 * What can be done with an answer: explore it in the first row, the message itself in the second.
 *
 * @param shown - How many of its hits the message shows.
 */
export function answerButtons(
  answer: Answer,
  shown: number,
  setting: AnswerSetting,
): APIActionRowComponent<APIButtonComponent>[] {
  const { audience, text } = setting;
  const worthSharing = answer.outcome !== 'no-question';
  return buttonRows(
    explore(answer, shown, setting),
    worthSharing || !audience.private ? [messageButton(audience, text)] : [],
  );
}

/** Further passages, the passage among its neighbours, the figures, the source. */
function explore(answer: Answer, shown: number, { engine, text, scope }: AnswerSetting): APIButtonComponent[] {
  const { citation, outcome, hits, quantities } = answer;
  const article = citation && engine.article(citation.article);
  if (!article) return [];
  const more = hits.length > shown && shown > 0;
  return [
    ...(more ? [button(text.morePassages, answerId('more', article, scope, [shown, 1]))] : []),
    ...(citation.locator === undefined ? [] : [passageButton('context', article, citation.locator, text.inContext)]),
    ...(quantities.length > 0 ? [button(text.allFigures, answerId('answer-figures', article, scope))] : []),
    ...linkButton(citation, text, outcome !== 'not-found'),
  ];
}

/**
 * The `custom_id` of a button under an answer. The question is not in it: it is read back from the message.
 *
 * @param article - The one that answers: its revision tells whether the answer still holds.
 * @param numbers - What the action needs besides.
 */
export function answerId(
  action: string,
  article: Article,
  scope: Article | undefined,
  numbers: readonly number[] = [],
): CustomId {
  return { action, revision: article.revision, numbers: [articleKey(article), scope ? 1 : 0, ...numbers] };
}
