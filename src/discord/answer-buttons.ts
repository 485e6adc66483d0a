import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { plotOfAnswer } from '../answer/plot.ts';
import type { Engine } from '../engine.ts';
import type { Answer, Article } from '../model.ts';
import type { Text } from '../text/index.ts';
import { answerId } from './answer-id.ts';
import { rephraseButton } from './ask-instead.ts';
import type { Audience } from './audience.ts';
import { button, buttonRows } from './button.ts';
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
  const own = worthSharing || !audience.private ? [messageButton(audience, text)] : [];
  return buttonRows(explore(answer, shown, setting), [...own, ...explain(answer, setting)]);
}

/** Other words where it is not sure to answer; further passages, the passage among its neighbours, the figures, the source. */
function explore(answer: Answer, shown: number, setting: AnswerSetting): APIButtonComponent[] {
  const { engine, text, scope } = setting;
  const { citation, outcome, hits, quantities } = answer;
  const rephrase = outcome === 'found' ? [] : [rephraseButton(answer, setting)];
  const article = citation && engine.article(citation.article);
  if (!article) return rephrase;
  const more = hits.length > shown && shown > 0;
  return [
    ...rephrase,
    ...(more ? [button(text.morePassages, answerId('more', article, scope, [shown, 1]))] : []),
    ...(citation.locator === undefined ? [] : [passageButton('context', article, citation.locator, text.inContext)]),
    ...(quantities.length > 0 ? [button(text.allFigures, answerId('answer-figures', article, scope))] : []),
    ...(plotOfAnswer(answer) ? [button(text.plot, answerId('plot', article, scope))] : []),
    ...linkButton(citation, text, outcome !== 'not-found'),
  ];
}

/** Why the first passage was found. */
function explain({ citation, hits, nearest }: Answer, { engine, text, scope }: AnswerSetting): APIButtonComponent[] {
  const best = hits[0] ?? nearest[0];
  const article = citation && engine.article(citation.article);
  return best && article ? [button(text.why.button, answerId('why', article, scope, [best.passage.number]))] : [];
}
