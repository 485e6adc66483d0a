import type { APIButtonComponent, APIComponentInContainer } from 'discord-api-types/v10';
import { excerptPassage } from '../answer/excerpt.ts';
import type { Answer, AnswerHit } from '../model.ts';
import type { AnswerSetting } from './answer-buttons.ts';
import { answerId } from './answer-id.ts';
import { button, buttonRows } from './button.ts';
import { messageButton } from './message-presses.ts';
import { passageButton } from './passage-button.ts';
import { linkButton, renderCitation } from './render-citation.ts';
import { type Body, container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { renderShort } from './render-hits.ts';
import { renderQuestion } from './render-question.ts';

/** Passages of a further page: always as many, so that a button need only know its number. */
const PAGE_HITS = 3;
/** So many pages at most: what comes later shares words with the question by chance. */
const MAX_PAGES = 5;
/** How much of a passage to show: the longest that fit; so little fits with any article. */
const BUDGETS_CHARS = [700, 450, 280, 120];

/** How many hits the pages after an answer take, those of the answer itself included. */
export const MAX_HITS = 4 + PAGE_HITS * MAX_PAGES;

/** A page of further passages. */
export interface Page {
  /** How many hits the answer itself shows. */
  readonly first: number;
  /** From 1. */
  readonly number: number;
}

/**
 * The next hits of an answer, with the way to the ones before and after.
 *
 * @param page - Out of any range, maybe: the nearest page is shown.
 * @returns `undefined` when there is no further hit.
 */
export function renderMore(answer: Answer, page: Page, setting: AnswerSetting): Body | undefined {
  const first = Math.min(Math.max(page.first, 1), 4);
  const pages = Math.min(MAX_PAGES, Math.ceil((answer.hits.length - first) / PAGE_HITS));
  if (pages < 1) return undefined;
  const number = Math.min(Math.max(page.number, 1), pages);
  const from = first + (number - 1) * PAGE_HITS;
  const shown = answer.hits.slice(from, from + PAGE_HITS);
  return firstThatFits(BUDGETS_CHARS, (furtherChars) => {
    const { text } = setting;
    const last = from + shown.length;
    const heading = text.furtherPassages(text.number(from + 1), text.number(last), text.number(answer.hits.length));
    const blocks = [
      ...renderShort(
        `**${heading}**`,
        shown.map((hit) => enlarged(hit, furtherChars, answer)),
        answer,
        furtherChars,
        text,
      ),
      ...renderFoot(answer, shown, { first, number, pages }, setting),
    ];
    return { components: [...renderQuestion(answer.question), container(blocks)], files: [] };
  });
}

/** As much of the passage as there is room for: under the answer it stands shortened. */
function enlarged(hit: AnswerHit, budgetChars: number, { quantities }: Answer): AnswerHit {
  const { passage, sentence, matches } = hit;
  const figures = quantities.filter((each) => each.passage === passage.number && each.article === passage.article);
  const excerpt = excerptPassage(passage, sentence, budgetChars, [...matches, ...figures.map(({ span }) => span)]);
  return { ...hit, excerpt };
}

function renderFoot(
  answer: Answer,
  shown: readonly AnswerHit[],
  { first, number, pages }: Page & { readonly pages: number },
  setting: AnswerSetting,
): APIComponentInContainer[] {
  const { engine, text, audience, scope } = setting;
  const [lead] = shown;
  const article = answer.citation && engine.article(answer.citation.article);
  if (!article || !lead) return [];
  const turn = (label: string, to: number): APIButtonComponent => ({
    ...button(label, answerId('more', article, scope, [first, to])),
    disabled: to > pages,
  });
  const inContext = shown.flatMap(({ passage }) => {
    const home = engine.article(passage.article);
    return home
      ? [passageButton('context', home, passage.number, text.passageInContext(text.number(passage.number)))]
      : [];
  });
  return [
    separator,
    textDisplay(renderCitation(lead.citation, text)),
    ...buttonRows(
      [
        turn(text.previousPassages, number - 1),
        turn(text.nextPassages, number + 1),
        ...linkButton(lead.citation, text),
      ],
      [...inContext, messageButton(audience, text)],
    ),
  ];
}
