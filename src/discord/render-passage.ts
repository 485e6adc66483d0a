import type { APIButtonComponent, APIComponentInContainer } from 'discord-api-types/v10';
import { cite } from '../answer/cite.ts';
import { coverOf, excerptPassage } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import type { Article, Passage } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { keptArticle } from './article-key.ts';
import { type Audience, PRIVATELY, replyTo } from './audience.ts';
import { buttonRows } from './button.ts';
import { messageButton } from './message-presses.ts';
import { notice } from './notice.ts';
import { passageButton } from './passage-button.ts';
import { linkButton, renderCitation } from './render-citation.ts';
import { container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { placeOf } from './render-hits.ts';
import { renderNotes } from './render-notes.ts';
import { renderGallery, renderPictures } from './render-pictures.ts';
import { renderQuantities } from './render-quantities.ts';
import { blockQuote, markExcerpt } from './render-quotation.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';

interface Layout {
  readonly quotationChars: number;
  readonly aroundChars: number;
  readonly figures: number;
  readonly noteChars: number;
  readonly pictures: number;
}

/** Fullest first; the last fits with any article. */
const LAYOUTS: readonly Layout[] = [
  { quotationChars: 2400, aroundChars: 200, figures: 6, noteChars: 600, pictures: 2 },
  { quotationChars: 1600, aroundChars: 200, figures: 6, noteChars: 400, pictures: 2 },
  { quotationChars: 1000, aroundChars: 120, figures: 4, noteChars: 300, pictures: 2 },
  { quotationChars: 400, aroundChars: 60, figures: 0, noteChars: 120, pictures: 1 },
];

/** A passage with the end of what stands before and the start of what stands after, and buttons to go there. */
export function renderPassage(
  passage: Passage,
  article: Article,
  request: Request,
  engine: Engine,
  audience: Audience = PRIVATELY,
): MessageLike {
  const text = textFor(request.locale);
  const body = firstThatFits(LAYOUTS, (layout) => {
    const beside = article.pictures.filter(({ afterPassage }) => afterPassage === passage.number);
    const shown = beside.slice(0, layout.pictures);
    const pictures = renderPictures(shown, engine.pictureFile, request.attachmentLimitBytes, text);
    const blocks = [
      ...neighbour(article.passages[passage.number - 2], 'end', layout, text),
      ...renderWhole(passage, layout, engine, text),
      ...renderGallery(pictures, '-# '),
      ...neighbour(article.passages[passage.number], 'start', layout, text),
      separator,
      textDisplay(renderCitation(cite(article, passage), text)),
      ...buttonRows(leadingOn(passage, article, text), [messageButton(audience, text)]),
    ];
    return { components: [container(blocks)], files: pictures.files };
  });
  return replyTo(audience, body);
}

function renderWhole(passage: Passage, layout: Layout, engine: Engine, text: Text): APIComponentInContainer[] {
  const all = engine.figures({ article: passage.article });
  const quantities = all.filter((quantity) => quantity.passage === passage.number);
  const figures = quantities.map(({ span }) => span);
  const [first = coverOf(passage)] = passage.sentences;
  const excerpt = excerptPassage(passage, first, layout.quotationChars, figures);
  const quotation = blockQuote(markExcerpt(passage, excerpt, { figures, matches: [] }));
  const list = renderQuantities(quantities, () => passage, layout.figures, text);
  const notes = passage.notes.filter((note) => !list.notes.has(note));
  return [`${quotation}\n-# ${placeOf(passage, text)}`, list.markdown, renderNotes(notes, layout.noteChars, text)]
    .filter(Boolean)
    .map(textDisplay);
}

/** The end of the passage before, or the start of the one after, in small. */
function neighbour(
  passage: Passage | undefined,
  part: 'start' | 'end',
  { aroundChars }: Layout,
  text: Text,
): APIComponentInContainer[] {
  if (!passage) return [];
  const sentence = passage.sentences.at(part === 'start' ? 0 : -1) ?? coverOf(passage);
  // A cut sentence shows what is nearest to the passage between.
  const nearest = part === 'start' ? sentence.start : sentence.end - 1;
  const excerpt = excerptPassage(passage, sentence, aroundChars, [{ start: nearest, end: nearest + 1 }]);
  const lines = markExcerpt(passage, excerpt).split(/\r\n|[\n\r\u2028\u2029]/);
  return [textDisplay([text.paragraph(text.number(passage.number)), ...lines].map((line) => `-# ${line}`).join('\n'))];
}

/** To the neighbours, and to the source. */
function leadingOn(passage: Passage, article: Article, text: Text): APIButtonComponent[] {
  const turn = (to: number, name: string): APIButtonComponent => ({
    ...passageButton('turn', article, to, name),
    disabled: to < 1 || to > article.passages.length,
  });
  const { number } = passage;
  return [turn(number - 1, text.previous), turn(number + 1, text.next), ...linkButton(cite(article, passage), text)];
}

/**
 * What a passage button shows: the passage, or when the article has changed since, that, and the way to the new text.
 *
 * @param audience - Of the passage; that the article has changed is told privately.
 */
export function pressPassage(request: Request, engine: Engine, audience: Audience): MessageLike {
  const text = textFor(request.locale);
  const [wanted = 1, key] = request.pressed?.numbers ?? [];
  const kept = keptArticle(request.pressed?.revision ?? '', key, engine);
  const last = kept?.article.passages.length ?? 0;
  const number = Math.min(Math.max(wanted, 1), last);
  const passage = kept?.article.passages[number - 1];
  if (!kept || !passage) return notice(text.articleGone);
  if (kept.current) return renderPassage(passage, kept.article, request, engine, audience);
  const button = passageButton('turn', kept.article, number, text.showNow(text.number(number)));
  const components = [textDisplay(text.articleChanged), ...buttonRows([button])];
  return { kind: 'message', private: true, components, files: [] };
}
