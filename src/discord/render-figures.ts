import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { type FigureGroup, groupFigures } from '../answer/figure-groups.ts';
import type { FigureLine } from '../answer/figure-lines.ts';
import { plotOf } from '../answer/plot.ts';
import type { Engine } from '../engine.ts';
import type { LocatedQuantity, Passage, Plot } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { type Audience, PRIVATELY, replyTo } from './audience.ts';
import { button, buttonRows } from './button.ts';
import { FILE_FORMATS, type FileFormat, figuresFile } from './figures-file.ts';
import { type FiguresTopic, figuresId } from './figures-topic.ts';
import { messageButton } from './message-presses.ts';
import { label } from './render-citation.ts';
import { container, firstThatFits, textDisplay } from './render-components.ts';
import { noteLine } from './render-notes.ts';
import { renderPlot } from './render-plot.ts';
import { type LineRoom, renderLine } from './render-quantities.ts';
import { renderQuestion } from './render-question.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';

/** Lines of a page: always as many, so that a button need only know its number. */
const PAGE_LINES = 10;
/** How much of a line, and of the notes under it, is shown. */
type Room = LineRoom & { readonly noteChars: number };

/** How much of each line to show; so little fits with any article. */
const ROOMS: readonly Room[] = [
  { lineChars: 60, printedChars: 80, whenChars: 40, noteChars: 240 },
  { lineChars: 60, printedChars: 80, whenChars: 40, noteChars: 80 },
  { lineChars: 40, printedChars: 40, whenChars: 24, noteChars: 0 },
  { lineChars: 0, printedChars: 30, whenChars: 0, noteChars: 0 },
];
/** So many figures are laid out in pages; a file holds all. */
const MOST_LISTED = 1000;

/** How a list of figures is shown. */
export interface FiguresOptions {
  readonly audience?: Audience;
  /** From 0; out of any range, maybe: the nearest is shown. */
  readonly page?: number;
  /** Whether to draw those of which a picture says more. */
  readonly plotted?: boolean;
  /** A file of all of them beside the page. */
  readonly file?: FileFormat | undefined;
}

/** A page of figures, grouped by what they measure, each with its paragraph. */
export function renderFigures(
  quantities: readonly LocatedQuantity[],
  topic: FiguresTopic,
  request: Request,
  engine: Engine,
  { audience = PRIVATELY, page = 0, plotted = false, file }: FiguresOptions = {},
): MessageLike {
  const text = textFor(request.locale);
  const passageOf = ({ article, passage }: LocatedQuantity) => engine.passage(article, passage);
  const listed = quantities.slice(0, MOST_LISTED);
  const plot = plotOf(listed, passageOf);
  const drawn = plotted && plot ? renderPlot(plot, engine, text) : undefined;
  const attached =
    file && quantities.length > 0 ? [figuresFile(quantities, passageOf, file, headingFor(topic, engine, text))] : [];
  const body = firstThatFits(ROOMS, (room) => {
    const rows = rowsOf(groupFigures(listed, passageOf, room.lineChars - 10), room, passageOf, engine, text);
    const blocks = [
      textDisplay(`**${headingFor(topic, engine, text)}**`),
      ...(drawn?.blocks ?? []),
      ...(plotted && !plot ? [textDisplay(text.noPlot)] : []),
      ...renderPage(rows, page, topic, text),
      ...attached.map(
        ({ name }): APIComponentInContainer => ({ type: ComponentType.File, file: { url: `attachment://${name}` } }),
      ),
      ...buttonsFor(rows.length, page, plotted ? undefined : plot, topic, audience, engine, text),
    ];
    return {
      components: [...renderQuestion(topic.about ?? ''), container(blocks)],
      files: [...(drawn?.files ?? []), ...attached],
    };
  });
  return replyTo(audience, body);
}

/** A line of the list, and the name of the group that it stands in. */
interface Row {
  readonly render: () => string;
  readonly group?: string;
}

function rowsOf(
  groups: readonly FigureGroup[],
  room: Room,
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  engine: Engine,
  text: Text,
): Row[] {
  return groups.flatMap(({ name, lines }) =>
    lines.map((line): Row => {
      const render = () => rowText(line, name !== undefined, room, passageOf, engine, text);
      return { render, ...(name !== undefined && { group: name }) };
    }),
  );
}

function rowText(
  line: FigureLine,
  isNamed: boolean,
  room: Room,
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  engine: Engine,
  text: Text,
): string {
  const [first] = line.quantities;
  const { label: _named, ...unnamed } = line;
  const title = engine.articles.length > 1 && engine.article(first.article)?.title;
  const place = [title && label(title, Math.min(40, room.lineChars)), text.paragraph(text.number(first.passage))];
  const passage = room.lineChars > 0 ? passageOf(first) : undefined;
  const shown = renderLine(isNamed ? unnamed : line, passage, text, room);
  const notes = room.noteChars > 0 ? line.notes.map((note) => noteLine(note, room.noteChars, text)) : [];
  return [[shown, ...place].filter(Boolean).join(' · '), ...notes].join('\n');
}

function renderPage(rows: readonly Row[], page: number, topic: FiguresTopic, text: Text): APIComponentInContainer[] {
  if (rows.length === 0) return [textDisplay(topic.about ? text.noFiguresAbout : text.noFigures)];
  const from = pageNear(page, rows.length) * PAGE_LINES;
  const shown = rows.slice(from, from + PAGE_LINES);
  const lines = shown.map(({ render, group }, at) =>
    group !== undefined && group !== shown[at - 1]?.group ? `-# ${label(group, 60)}\n${render()}` : render(),
  );
  const span =
    rows.length > PAGE_LINES &&
    text.linesShown(text.number(from + 1), text.number(from + shown.length), text.number(rows.length));
  const foot = [span, !topic.about && text.askForFigures].filter(Boolean);
  return [textDisplay(lines.join('\n')), ...(foot.length > 0 ? [textDisplay(`-# ${foot.join(' · ')}`)] : [])];
}

/** To the pages beside it, to the picture, to the files; and what can be done with the message. */
function buttonsFor(
  rows: number,
  page: number,
  plot: Plot | undefined,
  topic: FiguresTopic,
  audience: Audience,
  engine: Engine,
  text: Text,
) {
  const here = pageNear(page, rows);
  const last = pageNear(Number.MAX_SAFE_INTEGER, rows);
  const turn = (name: string, to: number) => ({
    ...button(name, figuresId('figures', topic, engine, [Math.max(0, to), to < here ? 0 : 1])),
    disabled: to < 0 || to > last,
  });
  return buttonRows(
    [
      ...(last > 0 ? [turn(text.previousPage, here - 1), turn(text.nextPage, here + 1)] : []),
      ...(plot ? [button(text.plot, figuresId('figures-plot', topic, engine))] : []),
      ...(rows > 0
        ? FILE_FORMATS.map((format, at) => button(format.toUpperCase(), figuresId('figures-file', topic, engine, [at])))
        : []),
    ],
    [messageButton(audience, text)],
  );
}

const pageNear = (page: number, rows: number): number => Math.max(0, Math.min(page, Math.ceil(rows / PAGE_LINES) - 1));

function headingFor({ about, kind, article }: FiguresTopic, engine: Engine, text: Text): string {
  const only = article ?? (engine.articles.length === 1 ? engine.articles[0] : undefined);
  const where = only ? text.figuresIn(label(only.title, 160)) : text.figuresInAll;
  return [about ? text.figuresOnThis : where, kind && text.figureKinds[kind]].filter(Boolean).join(' · ');
}
