import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Engine } from '../engine.ts';
import type { Article, LocatedQuantity } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { PRIVATELY } from './audience.ts';
import { buttonRows } from './button.ts';
import { messageButton } from './message-presses.ts';
import { label } from './render-citation.ts';
import { container, firstThatFits, type MessageReply, textDisplay } from './render-components.ts';
import { renderQuantities } from './render-quantities.ts';
import type { Request } from './request.ts';

/** How many figures to show: as many of these as fit; so few fit with any article. */
const COUNTS = [24, 18, 12, 8, 4];

/** What figures were asked for. */
export interface FiguresTopic {
  readonly about?: string | undefined;
  readonly article?: Article | undefined;
}

/** The figures on a topic, or all of them, a line each under their passage. */
export function renderFigures(
  quantities: readonly LocatedQuantity[],
  topic: FiguresTopic,
  request: Request,
  engine: Engine,
): MessageReply {
  const text = textFor(request.locale);
  const body = firstThatFits(COUNTS, (count) => ({
    components: [
      container([
        ...renderList(quantities, count, topic, engine, text),
        ...buttonRows([messageButton(PRIVATELY, text)]),
      ]),
    ],
    files: [],
  }));
  return { kind: 'message', private: true, ...body };
}

function renderList(
  quantities: readonly LocatedQuantity[],
  count: number,
  topic: FiguresTopic,
  engine: Engine,
  text: Text,
): APIComponentInContainer[] {
  const heading = textDisplay(`**${headingFor(topic, engine, text)}**`);
  if (quantities.length === 0) return [heading, textDisplay(topic.about ? text.noFiguresAbout : text.noFigures)];
  const shown = quantities.slice(0, count);
  const more = quantities.length - shown.length;
  const rest = [more > 0 && text.more(text.number(more)), !topic.about && text.askForFigures].filter(Boolean);
  return [
    heading,
    textDisplay(
      byPassage(shown)
        .map((group) => renderGroup(group, engine, text))
        .join('\n'),
    ),
    ...(rest.length > 0 ? [textDisplay(`-# ${rest.join(' · ')}`)] : []),
  ];
}

function headingFor({ about, article }: FiguresTopic, engine: Engine, text: Text): string {
  if (about) return text.figuresAbout(label(about, 100));
  const only = article ?? (engine.articles.length === 1 ? engine.articles[0] : undefined);
  return only ? text.figuresIn(label(only.title, 160)) : text.figuresInAll;
}

/** Neighbours of the same passage together, in the order they came. */
function byPassage(quantities: readonly LocatedQuantity[]): LocatedQuantity[][] {
  const groups: LocatedQuantity[][] = [];
  for (const quantity of quantities) {
    const last = groups.at(-1);
    if (last?.[0]?.passage === quantity.passage && last[0].article === quantity.article) last.push(quantity);
    else groups.push([quantity]);
  }
  return groups;
}

function renderGroup(group: readonly LocatedQuantity[], engine: Engine, text: Text): string {
  const [first] = group;
  const passage = first && engine.passage(first.article, first.passage);
  const title = first && engine.articles.length > 1 && engine.article(first.article)?.title;
  const place = [first && text.paragraph(text.number(first.passage)), title && label(title, 60)];
  return [
    `-# ${place.filter(Boolean).join(' · ')}`,
    renderQuantities(group, () => passage, group.length, text).markdown,
  ].join('\n');
}
