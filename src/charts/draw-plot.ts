import type { Difference, Plot, PlotBar } from '../model.ts';
import { isDrawable } from './drawable.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Twice what a phone shows, so that it is sharp there. */
const WIDTH = 800;
const MARGIN = 44;
const INNER = WIDTH - 2 * MARGIN;

/** A dark card, which stands on Discord's light theme as well as on its dark one. */
const COLOURS = {
  card: '#14232e',
  edge: '#2f4757',
  text: '#f3f7fa',
  quiet: '#a9bccb',
  track: '#263b49',
  older: '#6f8a9c',
  bar: '#4fb6dd',
};
const SIZES = { title: 34, figure: 32, large: 84, small: 25 };

/** Pieces of a picture, from the top down. */
interface Block {
  readonly svg: (top: number) => string;
  readonly height: number;
}

/**
 * Draws a plot: what it measures, every number as printed, bars from zero, the source and the paragraph.
 *
 * @param source - One line: the title of the article and the paragraph.
 * @returns SVG, 800 units wide, of fixed size for the same plot.
 */
export function drawPlot(plot: Plot, source: string): string {
  const blocks = [
    ...textBlock(plot.title, SIZES.title, COLOURS.text, 3),
    gap(14),
    ...(plot.kind === 'share' ? shareBlocks(plot) : barBlocks(plot)),
    gap(10),
    ...textBlock(source, SIZES.small, COLOURS.quiet, 2),
  ];
  let top = MARGIN;
  const drawn = blocks.map(({ svg, height }) => {
    const piece = svg(top);
    top += height;
    return piece;
  });
  const height = top + MARGIN - 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">`,
    `<rect x="1.5" y="1.5" width="${WIDTH - 3}" height="${height - 3}" rx="26" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="3"/>`,
    ...drawn.filter(Boolean),
    '</svg>',
  ].join('\n');
}

/** One number, large, and which part of the whole it is. */
function shareBlocks({ bars: [bar] }: Plot): Block[] {
  if (!bar) return [];
  const filled = Math.round((INNER * bar.value) / 100);
  return [
    line(fitted(labelOf(bar, 1), SIZES.large, INNER), SIZES.large, COLOURS.text),
    {
      height: 76,
      svg: (top) =>
        [
          rect(MARGIN, top + 8, INNER, 40, COLOURS.track),
          ...(filled > 0 ? [rect(MARGIN, top + 8, filled, 40, COLOURS.bar)] : []),
          ...Array.from({ length: 9 }, (_, cell) => {
            const x = MARGIN + (INNER * (cell + 1)) / 10;
            return `<line x1="${x}" y1="${top + 8}" x2="${x}" y2="${top + 48}" stroke="${COLOURS.card}" stroke-width="3"/>`;
          }),
        ].join('\n'),
    },
  ];
}

/** A bar a number, the number above it. */
function barBlocks({ kind, bars, difference }: Plot): Block[] {
  const largest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.flatMap((bar, index) => {
    const last = index === bars.length - 1;
    const colour = kind === 'pair' && !last ? COLOURS.older : COLOURS.bar;
    const label = fitted(`${kind === 'pair' && last ? '→ ' : ''}${labelOf(bar, index + 1)}`, SIZES.figure, INNER);
    const labelled = MARGIN + textWidth(label, SIZES.figure) + 16;
    const beside = [bar.name, kind === 'pair' && last && difference && `calc. ${written(difference)}`]
      .filter((text) => text && isDrawable(text))
      .join(' · ');
    return [
      {
        height: 48,
        svg: (top: number) =>
          textAt(MARGIN, top + 36, label, SIZES.figure, COLOURS.text) +
          textAt(
            labelled,
            top + 36,
            fitted(beside, SIZES.small, WIDTH - MARGIN - labelled),
            SIZES.small,
            COLOURS.quiet,
          ),
      },
      {
        height: 64,
        svg: (top: number) =>
          rect(MARGIN, top + 6, INNER, 36, COLOURS.track) +
          (bar.value > 0
            ? rect(MARGIN, top + 6, Math.max(6, Math.round((INNER * bar.value) / largest)), 36, colour)
            : ''),
      },
    ];
  });
  return rows;
}

/** A number as printed; where the font lacks its script, the place of its row, which the caption explains. */
function labelOf({ text, qualifier }: PlotBar, place: number): string {
  const bound = qualifier ? `${qualifier.replace('-', ' ')} ` : '';
  return isDrawable(text) ? bound + text : `(${place})`;
}

const written = ({ value, unit }: Difference): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value)}${unit === '%' ? '%' : ` ${unit}`}`;

/** As much of a line as there is room for; nothing where that is hardly a word. */
const fitted = (text: string, sizePx: number, widthPx: number): string =>
  widthPx < 4 * sizePx ? '' : (wrapText(text, sizePx, widthPx, 1)[0] ?? '');

function textBlock(text: string, sizePx: number, colour: string, atMost: number): Block[] {
  if (!isDrawable(text)) return [];
  return wrapText(text, sizePx, INNER, atMost).map((each) => line(each, sizePx, colour));
}

const line = (text: string, sizePx: number, colour: string): Block => ({
  height: Math.round(sizePx * 1.32),
  svg: (top) => textAt(MARGIN, top + sizePx, text, sizePx, colour),
});

const gap = (height: number): Block => ({ height, svg: () => '' });

const textAt = (x: number, y: number, text: string, sizePx: number, colour: string): string =>
  text === '' ? '' : `<text x="${x}" y="${y}" font-size="${sizePx}" fill="${colour}">${escapeXml(text)}</text>`;

const rect = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="9" fill="${colour}"/>`;

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
