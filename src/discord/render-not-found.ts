import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer } from '../model.ts';
import type { Text } from '../text/index.ts';
import type { AnswerSetting } from './answer-buttons.ts';
import { escapeText } from './escape.ts';
import type { AnswerLayout } from './render-answer-layouts.ts';
import { separator, textDisplay } from './render-components.ts';
import { renderShort } from './render-hits.ts';

/** So many words of a question are named. */
const MAX_WORDS = 8;
const MAX_WORD_CHARS = 40;

/** What was looked for, and which words of it stand nowhere; `[]` when there is nothing near to tell it by. */
export function understood({ question, nearest }: Answer, { engine, text, scope }: AnswerSetting): string[] {
  const [best] = nearest;
  const words = best ? engine.explain(question, best.passage, scope && { article: scope.id })?.words : undefined;
  if (!words || words.length === 0) return [];
  const nowhere = words.filter(({ how }) => how === 'unknown');
  return [
    text.lookedFor(listOf(words, text)),
    ...(nowhere.length > 0 ? [text.standsNowhere(listOf(nowhere, text), engine.articles.length)] : []),
  ];
}

const listOf = (words: readonly { readonly word: string }[], text: Text): string =>
  words
    .slice(0, MAX_WORDS)
    .map(({ word }) => text.quoted(escapeText(word.slice(0, MAX_WORD_CHARS))))
    .join(', ');

/** That the articles do not say it, what was understood, how to ask differently, and what comes nearest under that word. */
export function renderNotFound(
  answer: Answer,
  meant: readonly string[],
  layout: AnswerLayout,
  text: Text,
  articles: number,
): APIComponentInContainer[] {
  const beside = answer.nearest.slice(0, Math.max(1, layout.further));
  const { unsaid } = answer;
  const what = unsaid
    ? text.unsaid(articles, escapeText(unsaid.subject), escapeText(unsaid.asked))
    : text.notFound(articles);
  const small = [...meant, text.askDifferently].map((line) => `-# ${line}`);
  return [
    textDisplay([`**${what}**`, ...small].join('\n')),
    ...(beside.length > 0 ? [separator] : []),
    ...renderShort(text.nearest, beside, answer, layout.furtherChars, text),
  ];
}
