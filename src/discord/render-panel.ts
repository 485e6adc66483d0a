import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { cite } from '../answer/cite.ts';
import { clipText } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';
import type { Text } from '../text/index.ts';
import { articleKey } from './article-key.ts';
import { button, buttonRows } from './button.ts';
import { type CustomId, formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { outlineOf, rangeOf } from './outline.ts';
import { label, linkButton, renderCitation } from './render-citation.ts';
import { type Body, container, textDisplay } from './render-components.ts';

/** The value of the option that turns to the next page of a select; the others are numbers. */
export const NEXT_PAGE = 'next';
/** With the option to turn the page. */
const PAGE_OPTIONS = LIMITS.selectOptions - 1;

/** What a card is shown with. */
export interface PanelSetting {
  readonly engine: Engine;
  readonly text: Text;
  /** Whether it stands in the channel for all; one that opens to a person alone has no *Remove*. */
  readonly standing: boolean;
  /** Page of its select, from 0; beyond the last the first one again. */
  readonly page?: number;
}

/** The reference of a channel: one article's source, sections and what can be asked of it; else the articles to choose from. */
export function renderPanel(article: Article | undefined, setting: PanelSetting): Body {
  const blocks = article ? articleCard(article, setting) : listCard(setting);
  return { components: [container(blocks, true)], files: [] };
}

/** The `custom_id` of a control of a card; without an article it is that of all of them. */
export function panelId(action: string, article?: Article, page = 0): CustomId {
  return article
    ? { action, revision: article.revision, numbers: [articleKey(article), page] }
    : { action, revision: '0', numbers: [0, page] };
}

function articleCard(article: Article, { text, standing, page = 0 }: PanelSetting): APIComponentInContainer[] {
  const citation = cite(article);
  const options = outlineOf(article, text).map((entry, index) =>
    option(entry.heading, String(index), rangeOf(entry, text)),
  );
  return [
    textDisplay(`-# ${text.panelTitle}\n### ${renderCitation(citation, text)}`),
    textDisplay(`-# ${text.panelHint}`),
    ...selectRow('panel-section', options, text.panelSections, { article, page, text }),
    ...buttonRows(
      [
        askButton(text, article),
        button(text.panelFigures, panelId('panel-figures', article)),
        button(text.howToCite, panelId('panel-cite', article)),
        ...linkButton(citation, text),
      ],
      removeRow(standing, text),
    ),
  ];
}

function listCard({ engine, text, standing, page = 0 }: PanelSetting): APIComponentInContainer[] {
  const { articles } = engine;
  const shown = articles.slice(0, 10).map(({ title }) => `- ${label(title, 120)}`);
  const more = articles.length - shown.length;
  const options = articles.map((each) => option(each.title, String(articleKey(each)), each.publisher ?? ''));
  return [
    textDisplay(
      [`**${text.panelTitle}**`, ...shown, ...(more > 0 ? [`-# ${text.more(text.number(more))}`] : [])].join('\n'),
    ),
    textDisplay(`-# ${text.panelHint}`),
    ...selectRow('panel-article', options, text.panelArticles, { page, text }),
    ...buttonRows([askButton(text)], removeRow(standing, text)),
  ];
}

const askButton = (text: Text, article?: Article): APIButtonComponent => ({
  ...button(text.panelAsk, panelId('panel-ask', article)),
  style: ButtonStyle.Primary,
});

const removeRow = (standing: boolean, text: Text): APIButtonComponent[] =>
  standing ? [button(text.remove, panelId('panel-remove'))] : [];

/** A select of at most 25 options; more of them are parted into pages, the last option of each leading to the next. */
function selectRow(
  action: string,
  options: readonly APISelectMenuOption[],
  placeholder: string,
  { article, page, text }: { readonly article?: Article; readonly page: number; readonly text: Text },
): APIActionRowComponent<APIStringSelectComponent>[] {
  if (options.length === 0) return [];
  const pages = options.length > LIMITS.selectOptions ? Math.ceil(options.length / PAGE_OPTIONS) : 1;
  const at = page % pages;
  const shown = pages === 1 ? options : options.slice(at * PAGE_OPTIONS, (at + 1) * PAGE_OPTIONS);
  const next = pages === 1 ? [] : [option(at + 1 < pages ? text.panelNext : text.panelFirst, NEXT_PAGE)];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(panelId(action, article, at)),
    placeholder,
    options: [...shown, ...next],
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** Shown as it stands: Discord reads no Markdown in a select. */
function option(name: string, value: string, description = ''): APISelectMenuOption {
  const short = clipText(name.replace(/\s+/g, ' ').trim(), LIMITS.optionChars) || value;
  return { label: short, value, ...(description && { description: clipText(description, LIMITS.optionChars) }) };
}
