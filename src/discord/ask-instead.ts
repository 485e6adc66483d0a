import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer } from '../model.ts';
import type { AnswerSetting } from './answer-buttons.ts';
import { answerId } from './answer-id.ts';
import { button } from './button.ts';
import { formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** As many as are read at a glance. */
const MOST = 5;

/** Opens the question again, to put it in other words. */
export function rephraseButton(answer: Answer, { engine, text, scope }: AnswerSetting): APIButtonComponent {
  const article = scope ?? (answer.citation && engine.article(answer.citation.article));
  return button(text.rephrase, answerId('rephrase', article, scope));
}

/** A select of what the articles do answer that shares a word with the question; `[]` when there is nothing. */
export function insteadRow(
  { question, citation }: Answer,
  { engine, text, scope }: AnswerSetting,
): APIActionRowComponent<APIStringSelectComponent>[] {
  const within = scope && { article: scope.id };
  const questions: string[] = [];
  for (const each of engine.suggest(question, { limit: 2 * MOST, words: 'any', ...within })) {
    if (each.length <= LIMITS.optionChars && engine.ask(each, within).outcome === 'found') questions.push(each);
    // No more is asked than is shown.
    if (questions.length === MOST) break;
  }
  if (questions.length === 0) return [];
  const article = scope ?? (citation && engine.article(citation.article));
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(answerId('instead', article, scope)),
    placeholder: text.askInstead,
    options: questions.map((each) => ({ label: each, value: each })),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
