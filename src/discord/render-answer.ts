import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { closeHits } from '../answer/close-hits.ts';
import type { Engine } from '../engine.ts';
import type { Answer } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { passageButton } from './passage-button.ts';
import { ANSWER_LAYOUTS, type AnswerLayout } from './render-answer-layouts.ts';
import { linkButton, renderCitation, renderFacts } from './render-citation.ts';
import { container, firstThatFits, type MessageReply, separator, textDisplay } from './render-components.ts';
import { renderBest, renderShort } from './render-hits.ts';
import { type RenderedPictures, renderGallery, renderPictures } from './render-pictures.ts';
import { renderQuestion } from './render-question.ts';
import type { Request } from './request.ts';

/** Lays an answer out as one message: the question, the best passage with its figures, the rest in short, the source. */
export function renderAnswer(answer: Answer, request: Request, engine: Engine): MessageReply {
  const text = textFor(request.locale);
  const body = firstThatFits(ANSWER_LAYOUTS, (layout) => {
    const shown = answer.pictures.slice(0, layout.pictures);
    const pictures = renderPictures(shown, engine.pictureFile, request.attachmentLimitBytes, text);
    const blocks = [...renderOutcome(answer, layout, pictures, engine, text), ...renderSource(answer, engine, text)];
    const frame = container(blocks, answer.outcome === 'found');
    return { components: [...renderQuestion(answer.question), frame], files: pictures.files };
  });
  return { kind: 'message', private: request.flag('private'), ...body };
}

function renderOutcome(
  answer: Answer,
  layout: AnswerLayout,
  pictures: RenderedPictures,
  engine: Engine,
  text: Text,
): APIComponentInContainer[] {
  const { outcome, nearest } = answer;
  if (outcome === 'no-question') return [textDisplay(`**${text.noQuestion}**\n${text.howToAsk}`)];
  if (outcome === 'not-found') {
    const shown = nearest.slice(0, Math.max(1, layout.further));
    return [
      textDisplay(`**${text.notFound(engine.articles.length)}**\n-# ${text.askDifferently}`),
      ...(shown.length > 0 ? [separator] : []),
      ...renderShort(text.nearest, shown, answer, layout, text),
    ];
  }
  return renderFound(answer, layout, pictures, text);
}

function renderFound(
  answer: Answer,
  layout: AnswerLayout,
  pictures: RenderedPictures,
  text: Text,
): APIComponentInContainer[] {
  const [best, ...others] = closeHits(answer.hits);
  const lead = answer.outcome === 'unsure' ? [textDisplay(text.unsure)] : [];
  if (answer.aboutSource || answer.aboutPicture) {
    const beside = renderShort(
      answer.aboutSource ? text.beginsWith : text.besideIt,
      answer.hits.slice(0, 1),
      answer,
      layout,
      text,
    );
    return [...lead, ...renderDirect(answer, pictures, text), ...(beside.length > 0 ? [separator, ...beside] : [])];
  }
  const further = renderShort(text.alsoThere, others.slice(0, layout.further), answer, layout, text);
  return [
    ...lead,
    ...(best ? renderBest(best, answer, layout, text) : []),
    ...renderGallery(pictures, '-# '),
    ...(further.length > 0 ? [separator, ...further] : []),
  ];
}

/** What answers without a passage: the source's facts, or a picture. */
function renderDirect(answer: Answer, pictures: RenderedPictures, text: Text): APIComponentInContainer[] {
  if (!answer.aboutSource) return renderGallery(pictures, '');
  return answer.citation ? [textDisplay(renderFacts(answer.citation, text))] : [];
}

/** The citation and the buttons that lead on. */
function renderSource({ citation, outcome }: Answer, engine: Engine, text: Text): APIComponentInContainer[] {
  if (!citation) return [];
  const article = engine.article(citation.article);
  const context =
    article && citation.locator !== undefined
      ? [passageButton('context', article, citation.locator, engine, text.inContext)]
      : [];
  const buttons = [...linkButton(citation, text, outcome !== 'not-found'), ...context];
  return [
    separator,
    textDisplay(renderCitation(citation, text)),
    ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : []),
  ];
}
