import { type APIButtonComponent, type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { cite } from '../answer/cite.ts';
import { coverOf, excerptPassage } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import type { Article, Passage } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { passageButton, readPassagePress } from './passage-button.ts';
import { linkButton, renderCitation } from './render-citation.ts';
import { type Body, container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { placeOf, renderNotes } from './render-hits.ts';
import { renderGallery, renderPictures } from './render-pictures.ts';
import { renderQuantities } from './render-quantities.ts';
import { blockQuote, markExcerpt } from './render-quotation.ts';
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
export function renderPassage(passage: Passage, article: Article, request: Request, engine: Engine): Body {
  const text = textFor(request.locale);
  return firstThatFits(LAYOUTS, (layout) => {
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
      { type: ComponentType.ActionRow as const, components: buttons(passage, article, engine, text) },
    ];
    return { components: [container(blocks)], files: pictures.files };
  });
}

function renderWhole(passage: Passage, layout: Layout, engine: Engine, text: Text): APIComponentInContainer[] {
  const all = engine.figures({ article: passage.article });
  const quantities = all.filter((quantity) => quantity.passage === passage.number);
  const figures = quantities.map(({ span }) => span);
  const [first = coverOf(passage)] = passage.sentences;
  const excerpt = excerptPassage(passage, first, layout.quotationChars, figures);
  const quotation = blockQuote(markExcerpt(passage, excerpt, { figures, matches: [] }));
  const list = layout.figures > 0 ? renderQuantities(quantities, () => passage, layout.figures, text) : '';
  return [`${quotation}\n-# ${placeOf(passage, text)}`, list, renderNotes(passage, layout.noteChars, text)]
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
function buttons(passage: Passage, article: Article, engine: Engine, text: Text): APIButtonComponent[] {
  const turn = (to: number, name: string): APIButtonComponent => ({
    ...passageButton('turn', article, to, engine, name),
    disabled: to < 1 || to > article.passages.length,
  });
  const { number } = passage;
  return [turn(number - 1, text.previous), turn(number + 1, text.next), ...linkButton(cite(article, passage), text)];
}

/** What a passage button shows: the passage, or when the article has changed since, that, and the way to the new text. */
export function renderPassagePress(request: Request, engine: Engine): Body {
  const text = textFor(request.locale);
  const press = request.pressed && readPassagePress(request.pressed, engine);
  if (!press) return { components: [textDisplay(text.articleGone)], files: [] };
  const { article, number, current } = press;
  const passage = article.passages[number - 1];
  if (current && passage) return renderPassage(passage, article, request, engine);
  const button = passageButton('turn', article, number, engine, text.showNow(text.number(number)));
  return {
    components: [textDisplay(text.articleChanged), { type: ComponentType.ActionRow, components: [button] }],
    files: [],
  };
}
