import { type APIActionRowComponent, type APIStringSelectComponent, ComponentType } from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import type { Answer, Article } from '../model.ts';
import type { Text } from '../text/index.ts';
import { articleKey } from './article-key.ts';
import { type Audience, replyTo } from './audience.ts';
import { buttonRows } from './button.ts';
import { formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { messageButton } from './message-presses.ts';
import { label } from './render-citation.ts';
import { container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { renderQuestion } from './render-question.ts';
import { blockQuote, excerptWithin, markExcerpt } from './render-quotation.ts';
import type { MessageLike } from './reply.ts';

/** What one article answers. */
export interface Compared {
  readonly article: Article;
  readonly answer: Answer;
}

interface Layout {
  readonly articles: number;
  readonly quotationChars: number;
}

/** Fullest first; the last fits with any articles. */
const LAYOUTS: readonly Layout[] = [
  { articles: 10, quotationChars: 240 },
  { articles: 10, quotationChars: 120 },
  { articles: 6, quotationChars: 80 },
  { articles: 3, quotationChars: 60 },
];

/** One question, what each article says: its figure first, then where it stands, and the words that say it. */
export function renderCompare(
  question: string,
  compared: readonly Compared[],
  audience: Audience,
  text: Text,
): MessageLike {
  const saying = compared.filter(({ answer }) => answer.hits.length > 0);
  const silent = compared.filter(({ answer }) => answer.hits.length === 0);
  const body = firstThatFits(LAYOUTS, (layout) => {
    const shown = saying.slice(0, layout.articles);
    const more = saying.length - shown.length;
    return {
      components: [
        ...renderQuestion(question),
        container(
          [
            ...shown.map((one) => textDisplay(renderOne(one, layout.quotationChars, text))),
            ...(more > 0 ? [textDisplay(`-# ${text.more(text.number(more))}`)] : []),
            ...(silent.length > 0 ? [separator, textDisplay(`-# ${text.silent(titlesOf(silent, text))}`)] : []),
            ...openRow(saying, text),
            ...buttonRows([messageButton(audience, text)]),
          ],
          saying.length > 0,
        ),
      ],
      files: [],
    };
  });
  return replyTo(audience, body);
}

function renderOne({ article, answer }: Compared, quotationChars: number, text: Text): string {
  const [hit] = answer.hits;
  if (!hit) return '';
  const figures = answer.quantities.filter(({ passage }) => passage === hit.passage.number);
  const [figure] = figures.filter(({ sentence }) => sentence.start === hit.sentence.start);
  const place = `${label(article.title, 80)} · ${text.paragraph(text.number(hit.passage.number))}`;
  const excerpt = excerptWithin(
    hit,
    quotationChars,
    figures.map(({ span }) => span),
  );
  return [
    [figure && `**${label(figure.text, 60)}**`, place].filter(Boolean).join(' · '),
    ...(answer.outcome === 'unsure' ? [`-# ${text.unsure}`] : []),
    blockQuote(markExcerpt(hit.passage, excerpt)),
  ].join('\n');
}

function titlesOf(compared: readonly Compared[], text: Text): string {
  const shown = compared.slice(0, 5).map(({ article }) => label(article.title, 60));
  const more = compared.length - shown.length;
  return [...shown, ...(more > 0 ? [text.more(text.number(more))] : [])].join(' · ');
}

/** Opens the whole answer of one article. */
function openRow(compared: readonly Compared[], text: Text): APIActionRowComponent<APIStringSelectComponent>[] {
  const articles = new Map(compared.map(({ article }) => [String(articleKey(article)), article.title]));
  if (articles.size === 0) return [];
  const options = [...articles].slice(0, LIMITS.selectOptions).map(([value, title]) => ({
    label: clipText(title.replace(/\s+/g, ' ').trim(), LIMITS.optionChars) || value,
    value,
  }));
  const custom_id = formatCustomId({ action: 'compared', revision: '0', numbers: [] });
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id, placeholder: text.openAnswer, options }],
    },
  ];
}
