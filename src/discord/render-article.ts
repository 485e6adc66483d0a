import type { APIComponentInContainer } from 'discord-api-types/v10';
import { type CitationStyle, cite, formatCitation } from '../answer/cite.ts';
import type { Engine } from '../engine.ts';
import type { Article, Changes } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { PRIVATELY } from './audience.ts';
import { buttonRows } from './button.ts';
import { codeBlock } from './code-block.ts';
import { escapeText } from './escape.ts';
import { messageButton } from './message-presses.ts';
import { outlineOf, rangeOf } from './outline.ts';
import { label, linkButton, renderFacts } from './render-citation.ts';
import { container, firstThatFits, separator, textDisplay } from './render-components.ts';
import type { MessageReply } from './reply.ts';
import type { Request } from './request.ts';

interface Layout {
  readonly sections: number;
  readonly pictures: number;
  readonly styles: readonly CitationStyle[];
}

/** How many numbers of changed passages are listed. */
const MOST_CHANGES = 8;

/** Fullest first; the last fits with any article. */
const LAYOUTS: readonly Layout[] = [
  { sections: 20, pictures: 6, styles: ['plain', 'apa', 'chicago', 'bibtex'] },
  { sections: 8, pictures: 3, styles: ['plain', 'apa', 'chicago', 'bibtex'] },
  { sections: 8, pictures: 3, styles: ['plain', 'apa', 'chicago'] },
  { sections: 8, pictures: 3, styles: ['plain'] },
  { sections: 5, pictures: 1, styles: [] },
];

/** An article's source, its outline, its pictures, how to cite it, and how it changed while it was being served. */
export function renderArticle(article: Article, request: Request, changes?: Changes): MessageReply {
  const text = textFor(request.locale);
  const body = firstThatFits(LAYOUTS, (layout) => ({
    components: [container(renderLayout(article, layout, { today: request.today, ...(changes && { changes }) }, text))],
    files: [],
  }));
  return { kind: 'message', private: true, ...body };
}

function renderLayout(
  article: Article,
  { sections, pictures: atMost, styles }: Layout,
  { today, changes }: { readonly today: string; readonly changes?: Changes },
  text: Text,
): APIComponentInContainer[] {
  const citation = cite(article);
  const [passages, pictures] = [article.passages.length, article.pictures.length];
  const counts = text.counts(passages, pictures, { passages: text.number(passages), pictures: text.number(pictures) });
  const outline = renderOutline(article, sections, text);
  const captions = renderCaptions(article, atMost, text);
  const cited = styles.map(
    (style) =>
      `${text.styles[style]}\n${codeBlock(formatCitation({ ...citation, accessed: citation.accessed ?? today }, style))}`,
  );
  return [
    textDisplay(
      `**${label(article.title, 200)}**\n${renderFacts(citation, text)}\n-# ${counts} · ${text.revision(escapeText(article.revision))}${changes ? `\n-# ${renderChanges(changes, text)}` : ''}`,
    ),
    ...(outline ? [separator, textDisplay(`**${text.outline}**\n${outline}`)] : []),
    ...(captions ? [separator, textDisplay(`**${text.pictures}**\n${captions}`)] : []),
    ...(cited.length > 0 ? [separator, textDisplay(`**${text.howToCite}**\n${cited.join('\n')}`)] : []),
    ...buttonRows([...linkButton(citation, text), messageButton(PRIVATELY, text)]),
  ];
}

/** `Changed since revision 1a2b3c4d: edited ¶2, ¶3 · new ¶9 · 1 removed`. */
function renderChanges({ from, added, edited, removed }: Changes, text: Text): string {
  const list = (numbers: readonly number[]) => {
    const shown = numbers.slice(0, MOST_CHANGES).map((number) => text.paragraph(text.number(number)));
    const more = numbers.length - shown.length;
    return [shown.join(', '), ...(more > 0 ? [text.more(text.number(more))] : [])].join(' ');
  };
  const parts = [
    edited.length > 0 && text.passagesEdited(list(edited)),
    added.length > 0 && text.passagesAdded(list(added)),
    removed.length > 0 && text.passagesRemoved(text.number(removed.length)),
  ].filter((part) => part !== false);
  return text.changedSince(escapeText(from), parts.length > 0 ? parts.join(' · ') : text.onlyFacts);
}

/** The headings with the paragraphs under them; `''` for an article without headings. */
function renderOutline(article: Article, atMost: number, text: Text): string {
  if (article.sections.length === 0) return '';
  const all = outlineOf(article, text);
  const top = article.sections.reduce((least, { level }) => Math.min(least, level), 6);
  const lines = all.slice(0, atMost).map((entry) => {
    const indent = '\u2003'.repeat(Math.max(0, Math.min(entry.level - top, 3)));
    return `${indent}${label(entry.heading, 80)} ${rangeOf(entry, text)}`.trimEnd();
  });
  return [...lines, ...(all.length > atMost ? [`-# ${text.more(text.number(all.length - atMost))}`] : [])].join('\n');
}

/** Caption and credit of each picture, and the paragraph before it; `''` for an article without pictures. */
function renderCaptions({ pictures }: Article, atMost: number, text: Text): string {
  const lines = pictures.slice(0, atMost).map(({ caption, credit, afterPassage }) => {
    const words = label([caption, credit].filter(Boolean).join(' '), 120);
    return [words, afterPassage > 0 && text.paragraph(text.number(afterPassage))].filter(Boolean).join(' · ');
  });
  const more = pictures.length - lines.length;
  return [...lines, ...(more > 0 ? [`-# ${text.more(text.number(more))}`] : [])].join('\n');
}

/** The articles there are, by title and id. */
export function renderArticles({ articles }: Engine, request: Request): MessageReply {
  const text = textFor(request.locale);
  const body = firstThatFits([25, 10], (count) => {
    const lines = articles.slice(0, count).map(({ id, title }) => `- ${label(title, 80)} (${label(id, 40)})`);
    const more = articles.length > count ? [`-# ${text.more(text.number(articles.length - count))}`] : [];
    const heading = articles.length > 0 ? text.whichArticle : text.noArticles;
    return { components: [container([textDisplay([heading, ...lines, ...more].join('\n'))])], files: [] };
  });
  return { kind: 'message', private: true, ...body };
}
