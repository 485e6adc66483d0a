import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import { drawPlot } from '../charts/draw-plot.ts';
import { plotPicture } from '../charts/picture.ts';
import type { Engine } from '../engine.ts';
import type { Plot } from '../model.ts';
import type { Text } from '../text/index.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { textDisplay } from './render-components.ts';
import { differenceText } from './render-quantities.ts';
import type { ReplyFile } from './reply.ts';

/** A picture of figures, with the same said in words. */
export interface RenderedPlot {
  readonly blocks: readonly APIComponentInContainer[];
  readonly files: readonly ReplyFile[];
}

const NAME = 'plot.png';

/** The picture, described in full for those who cannot see it, and under it what it shows. */
export function renderPlot(plot: Plot, engine: Engine, text: Text): RenderedPlot {
  const source = sourceOf(plot, engine, text);
  const said = describePlot(plot, text);
  const alt = clipText(`${said} ${source}`, LIMITS.altChars);
  return {
    blocks: [
      { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${NAME}` }, description: alt }] },
      textDisplay(`${escapeText(clipText(said, 600))}\n-# ${escapeText(clipText(source, 200))}`),
    ],
    files: [{ name: NAME, alt, make: () => plotPicture(drawPlot(plot, source)) }],
  };
}

/** `cargo throughput: 1.1 billion tons (2020), 1.2 billion tons (2021)`. */
function describePlot({ title, bars, kind, difference }: Plot, text: Text): string {
  const said = bars.map(({ text: printed, qualifier, name }) =>
    [qualifier && text.qualifiers[qualifier], printed, name && `(${name})`].filter(Boolean).join(' '),
  );
  const list = said.join(kind === 'pair' ? ' → ' : ', ');
  const calculated = difference && differenceText(difference, text);
  return [title && `${title}: ${list}`, !title && list, calculated].filter(Boolean).join(' · ');
}

/** `¶2, ¶4 · The marsh comes back · revision 1a2b3c4d`. */
function sourceOf({ places }: Plot, engine: Engine, text: Text): string {
  const articles = [...new Set(places.map(({ article }) => article))].flatMap((id) => engine.article(id) ?? []);
  return articles
    .map(({ id, title, revision }) => {
      const numbers = places
        .filter(({ article }) => article === id)
        .map(({ passage }) => text.paragraph(text.number(passage)));
      return [numbers.join(', '), title, text.revision(revision)].join(' · ');
    })
    .join('; ');
}
