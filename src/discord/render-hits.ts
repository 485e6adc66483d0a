import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, AnswerHit, LocatedQuantity, Passage } from '../model.ts';
import type { Text } from '../text/index.ts';
import type { AnswerLayout } from './render-answer-layouts.ts';
import { label } from './render-citation.ts';
import { textDisplay } from './render-components.ts';
import { renderNotes } from './render-notes.ts';
import { figureAlone, renderQuantities } from './render-quantities.ts';
import { blockQuote, excerptWithin, markExcerpt } from './render-quotation.ts';

/** The one number that was asked for, alone on top. */
export function renderHeadline({ passage }: AnswerHit, answer: Answer, text: Text): APIComponentInContainer[] {
  const { headline } = answer;
  if (!headline) return [];
  const figure = figureAlone(headline, figuresOf(passage, answer.quantities), passage, text);
  return [textDisplay(`### ${figure}`)];
}

/** The best passage: quoted and marked, its place, its figures, and the editors' notes apart from it. */
export function renderBest(
  hit: AnswerHit,
  answer: Answer,
  layout: AnswerLayout,
  text: Text,
): APIComponentInContainer[] {
  const quantities = figuresOf(hit.passage, answer.quantities);
  const figures = quantities.map(({ span }) => span);
  const excerpt = excerptWithin(hit, layout.quotationChars, figures);
  const quotation = markExcerpt(hit.passage, excerpt, layout.marked ? { figures, matches: hit.matches } : undefined);
  const list = renderQuantities(quantities, () => hit.passage, layout.figures, text);
  return [
    `${blockQuote(quotation)}\n-# ${placeOf(hit.passage, text)}`,
    list.markdown,
    renderNotes(
      hit.passage.notes.filter((note) => !list.notes.has(note)),
      layout.noteChars,
      text,
    ),
  ]
    .filter(Boolean)
    .map(textDisplay);
}

/** Passages in short, each with its place, under a line that says what they are. */
export function renderShort(
  heading: string,
  hits: readonly AnswerHit[],
  answer: Answer,
  budgetChars: number,
  text: Text,
): APIComponentInContainer[] {
  if (hits.length === 0) return [];
  const quoted = hits.map((hit) => {
    const figures = figuresOf(hit.passage, answer.quantities).map(({ span }) => span);
    const excerpt = excerptWithin(hit, budgetChars, figures);
    return `${blockQuote(markExcerpt(hit.passage, excerpt, { figures, matches: [] }))}\n-# ${shortPlace(hit, answer, text)}`;
  });
  return [textDisplay([heading, ...quoted].join('\n'))];
}

/** `¶14 · section`. */
export function placeOf({ number, section }: Passage, text: Text): string {
  return [text.paragraph(text.number(number)), section && label(section, 80)].filter(Boolean).join(' · ');
}

/** `¶14`; with the article's title when it is not that of the answer's source. */
function shortPlace({ passage, citation }: AnswerHit, answer: Answer, text: Text): string {
  const elsewhere = citation.article !== answer.citation?.article;
  const parts = [text.paragraph(text.number(passage.number)), elsewhere && label(citation.title, 80)];
  return parts.filter(Boolean).join(' · ');
}

const figuresOf = (passage: Passage, quantities: readonly LocatedQuantity[]): LocatedQuantity[] =>
  quantities.filter((quantity) => quantity.passage === passage.number && quantity.article === passage.article);
