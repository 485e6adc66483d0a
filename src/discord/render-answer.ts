import type { APIComponentInContainer } from 'discord-api-types/v10';
import { closeHits } from '../answer/close-hits.ts';
import type { Engine } from '../engine.ts';
import type { Answer, AnswerHit, Article } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { type AnswerSetting, answerButtons } from './answer-buttons.ts';
import { insteadRow } from './ask-instead.ts';
import { type Audience, posted, replyTo } from './audience.ts';
import { ANSWER_LAYOUTS, type AnswerLayout } from './render-answer-layouts.ts';
import { renderCitation, renderFacts } from './render-citation.ts';
import { type Body, container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { renderBest, renderHeadline, renderShort } from './render-hits.ts';
import { renderNotFound, understood } from './render-not-found.ts';
import { type RenderedPictures, renderGallery, renderPictures } from './render-pictures.ts';
import { renderQuestion, renderSearchedFor } from './render-question.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';

/** What an answer is told beside itself. */
export interface AnswerOptions {
  /** As the command's `private` option says, unless told. */
  readonly audience?: Audience;
  /** The only article that was asked, when one was chosen. */
  readonly scope?: Article | undefined;
}

/** Lays an answer out as one message: the question, the best passage with its figures, the rest in short, the source. */
export function renderAnswer(
  answer: Answer,
  request: Request,
  engine: Engine,
  { audience = posted(request), scope }: AnswerOptions = {},
): MessageLike {
  const setting = { engine, text: textFor(request.locale), audience, scope };
  return replyTo(audience, renderBody(answer, request.attachmentLimitBytes, setting));
}

function renderBody(answer: Answer, attachmentLimitBytes: number, setting: AnswerSetting): Body {
  const { engine, text } = setting;
  const isThere = answer.outcome !== 'not-found';
  const instead = isThere ? [] : insteadRow(answer, setting);
  const meant = isThere ? [] : understood(answer, setting);
  return firstThatFits(ANSWER_LAYOUTS, (layout) => {
    const pictures = renderPictures(
      answer.pictures.slice(0, layout.pictures),
      engine.pictureFile,
      attachmentLimitBytes,
      text,
    );
    const shown = shownOf(answer, layout);
    const blocks = [
      ...(isThere
        ? renderThere(answer, shown, layout, pictures, text)
        : renderNotFound(answer, meant, layout, text, engine.articles.length)),
      ...renderSource(answer, instead, shown.length, setting),
    ];
    const frame = container(blocks, answer.outcome === 'found');
    return {
      components: [...renderQuestion(answer.question), ...renderSearchedFor(answer, text), frame],
      files: pictures.files,
    };
  });
}

/** The hits that a layout shows: the first ones of the answer. */
function shownOf({ hits, aboutSource, aboutPicture }: Answer, { further }: AnswerLayout): AnswerHit[] {
  return aboutSource || aboutPicture ? hits.slice(0, 1) : closeHits(hits).slice(0, 1 + further);
}

/** What answers, surely or not; how to ask when nothing was asked. */
function renderThere(
  answer: Answer,
  shown: readonly AnswerHit[],
  layout: AnswerLayout,
  pictures: RenderedPictures,
  text: Text,
): APIComponentInContainer[] {
  if (answer.outcome === 'no-question') return [textDisplay(`**${text.noQuestion}**\n${text.howToAsk}`)];
  const lead = answer.outcome === 'unsure' ? [textDisplay(text.unsure)] : [];
  if (answer.aboutSource || answer.aboutPicture) {
    const heading = answer.aboutSource ? text.beginsWith : text.besideIt;
    const beside = renderShort(heading, shown, answer, layout.furtherChars, text);
    return [...lead, ...renderDirect(answer, pictures, text), ...(beside.length > 0 ? [separator, ...beside] : [])];
  }
  const [best, ...others] = shown;
  const further = renderShort(text.alsoThere, others, answer, layout.furtherChars, text);
  return [
    ...lead,
    ...(best ? [...renderHeadline(best, answer, text), ...renderBest(best, answer, layout, text)] : []),
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
function renderSource(
  answer: Answer,
  instead: ReturnType<typeof insteadRow>,
  shown: number,
  setting: AnswerSetting,
): APIComponentInContainer[] {
  const { citation } = answer;
  const cited = citation ? [separator, textDisplay(renderCitation(citation, setting.text))] : [];
  return [...cited, ...instead, ...answerButtons(answer, shown, setting)];
}
