import { type APIMessageTopLevelComponent, type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import type { Answer } from '../model.ts';
import type { Text } from '../text/index.ts';
import { escapeText, unescapeText } from './escape.ts';
import { textDisplay } from './render-components.ts';

/** Marks the text display that holds the question, so that a button can read it back from the message. */
const QUESTION_ID = 1001;
/** As long as a question may be, in UTF-16 units. */
export const MAX_QUESTION_CHARS = 300;

/** The question in bold; `[]` when nothing is left of it. */
export function renderQuestion(question: string): APITextDisplayComponent[] {
  const shown = shownQuestion(question);
  return shown === '' ? [] : [{ ...textDisplay(`**${escapeText(shown)}**`), id: QUESTION_ID }];
}

/** The question as it was read, when a word of it was taken for another. */
export function renderSearchedFor({ searchedFor }: Pick<Answer, 'searchedFor'>, text: Text): APITextDisplayComponent[] {
  if (searchedFor === undefined) return [];
  return [textDisplay(`-# ${text.searchedFor(escapeText(shownQuestion(searchedFor)))}`)];
}

/** A question as it is shown: on one line, without characters that cannot be seen, a longer one visibly cut. */
export function shownQuestion(question: string): string {
  const seen = question
    .slice(0, MAX_QUESTION_CHARS * 4)
    .replace(/(?![\u200C\u200D])[\p{Cs}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return clipText(seen, MAX_QUESTION_CHARS);
}

/** The question that a message of ours shows; `undefined` when it shows none. */
export function readQuestion(components: readonly APIMessageTopLevelComponent[] = []): string | undefined {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay && component.id === QUESTION_ID) {
      const [, question] = /^\*\*([\s\S]+)\*\*$/.exec(component.content) ?? [];
      return question && unescapeText(question);
    }
  }
  return undefined;
}
