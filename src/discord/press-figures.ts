import { ComponentType } from 'discord-api-types/v10';
import { plotOf } from '../answer/plot.ts';
import type { Engine } from '../engine.ts';
import type { LocatedQuantity, Plot } from '../model.ts';
import { textFor } from '../text/index.ts';
import { PRIVATELY, paged } from './audience.ts';
import { buttonRows } from './button.ts';
import { FILE_FORMATS, figuresFile } from './figures-file.ts';
import { figuresOn, pressList } from './figures-topic.ts';
import { messageButton } from './message-presses.ts';
import { notice } from './notice.ts';
import { container, textDisplay } from './render-components.ts';
import { renderFigures } from './render-figures.ts';
import { renderPlot } from './render-plot.ts';
import { renderQuestion } from './render-question.ts';
import type { MessageLike, Reply } from './reply.ts';
import type { Request } from './request.ts';

/** Turns the page of a list of figures. */
export const pressFiguresPage = (request: Request, engine: Engine): Reply =>
  pressList(request, engine, (topic, [page = 0]) =>
    renderFigures(figuresOn(topic, engine), topic, request, engine, { audience: paged(request), page }),
  );

/** Hands out the figures of a list as a file. */
export const pressFiguresFile = (request: Request, engine: Engine): Reply =>
  pressList(request, engine, (topic, [format = 0]) => {
    const text = textFor(request.locale);
    const figures = figuresOn(topic, engine);
    const alt = text.figuresFile(text.number(figures.length));
    const file = figuresFile(figures, passageIn(engine), FILE_FORMATS[format] ?? 'csv', alt);
    const components = [
      textDisplay(alt),
      { type: ComponentType.File as const, file: { url: `attachment://${file.name}` } },
    ];
    return { kind: 'message', private: true, components, files: [file] };
  });

/** Draws the figures of a list. */
export const pressFiguresPlot = (request: Request, engine: Engine): Reply =>
  pressList(request, engine, (topic) =>
    plotMessage(plotOf(figuresOn(topic, engine), passageIn(engine)), topic.about, request, engine),
  );

/** A picture of figures, privately, with a button to share it; or that there is none. */
export function plotMessage(
  plot: Plot | undefined,
  question: string | undefined,
  request: Request,
  engine: Engine,
): MessageLike {
  const text = textFor(request.locale);
  if (!plot) return notice(text.noPlot);
  const { blocks, files } = renderPlot(plot, engine, text);
  const frame = container([...blocks, ...buttonRows([messageButton(PRIVATELY, text)])]);
  return { kind: 'message', private: true, components: [...renderQuestion(question ?? ''), frame], files };
}

const passageIn =
  (engine: Engine) =>
  ({ article, passage }: LocatedQuantity) =>
    engine.passage(article, passage);
