import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlot } from '../../src/charts/draw-plot.ts';
import { plotPicture } from '../../src/charts/picture.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import type { Plot } from '../../src/model.ts';
import { words } from '../answer/generated.ts';

const places = [{ article: 'marsh', passage: 2 }];
const share: Plot = { kind: 'share', title: 'reed cover', bars: [{ text: '61.2%', value: 61.2 }], places };
const pair: Plot = {
  kind: 'pair',
  title: 'coal use & waste',
  bars: [
    { text: '0.45 tons', value: 0.45 },
    { text: '0.36', value: 0.36, qualifier: 'at-least', name: 'last year (2020)' },
  ],
  difference: { value: -20, unit: '%' },
  places,
};
const series: Plot = {
  kind: 'series',
  title: 'throughput',
  bars: [0, 5, 10].map((value) => ({ text: `${value} t`, value, name: String(2019 + value) })),
  places,
};

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): [number, number] {
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('drawPlot', () => {
  test('draws a share as a part of a whole', () => {
    expect(drawPlot(share, '¶2 · The marsh')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="800" height="363" viewBox="0 0 800 363" font-family="Inter">
      <rect x="1.5" y="1.5" width="797" height="360" rx="26" fill="#14232e" stroke="#2f4757" stroke-width="3"/>
      <text x="44" y="78" font-size="34" fill="#f3f7fa">reed cover</text>
      <text x="44" y="187" font-size="84" fill="#f3f7fa">61.2%</text>
      <rect x="44" y="222" width="712" height="40" rx="9" fill="#263b49"/>
      <rect x="44" y="222" width="436" height="40" rx="9" fill="#4fb6dd"/>
      <line x1="115.2" y1="222" x2="115.2" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="186.4" y1="222" x2="186.4" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="257.6" y1="222" x2="257.6" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="328.8" y1="222" x2="328.8" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="400" y1="222" x2="400" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="471.2" y1="222" x2="471.2" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="542.4" y1="222" x2="542.4" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="613.6" y1="222" x2="613.6" y2="262" stroke="#14232e" stroke-width="3"/>
      <line x1="684.8" y1="222" x2="684.8" y2="262" stroke="#14232e" stroke-width="3"/>
      <text x="44" y="325" font-size="25" fill="#a9bccb">¶2 · The marsh</text>
      </svg>"
    `);
  });

  test('draws a change as two bars from zero, the difference marked as computed', () => {
    expect(
      drawPlot(pair, '¶2 · The marsh').match(/<text.*|<rect.*fill="#(?:4fb6dd|6f8a9c)".*/g),
    ).toMatchInlineSnapshot(`
      [
        "<text x="44" y="78" font-size="34" fill="#f3f7fa">coal use &amp; waste</text>",
        "<text x="44" y="139" font-size="32" fill="#f3f7fa">0.45 tons</text>",
        "<rect x="44" y="157" width="712" height="36" rx="9" fill="#263b49"/><rect x="44" y="157" width="712" height="36" rx="9" fill="#6f8a9c"/>",
        "<text x="44" y="251" font-size="32" fill="#f3f7fa">→ at least 0.36</text><text x="294" y="251" font-size="25" fill="#a9bccb">last year (2020) · calc. −20%</text>",
        "<rect x="44" y="269" width="712" height="36" rx="9" fill="#263b49"/><rect x="44" y="269" width="570" height="36" rx="9" fill="#4fb6dd"/>",
        "<text x="44" y="362" font-size="25" fill="#a9bccb">¶2 · The marsh</text>",
      ]
    `);
  });

  test('draws a bar a figure of a series, and none for nothing', () => {
    const bars = [...drawPlot(series, '').matchAll(/width="(\d+)"[^>]*fill="#4fb6dd"/g)].map(([, width]) =>
      Number(width),
    );
    expect(bars).toEqual([356, 712]);
  });

  test('leaves to the caption what the font cannot show', () => {
    const svg = drawPlot(
      {
        ...pair,
        title: '千万工程',
        bars: [
          { text: '5 吨', value: 5 },
          { text: '6', value: 6 },
        ],
      },
      '¶2 · 文章',
    );
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['(1)', '→ 6', 'calc. −20%']);
  });

  test('is well-formed and keeps its width, whatever is printed', () => {
    fc.assert(
      fc.property(words(30), words(8), fc.double({ min: 0, max: 100, noNaN: true }), (title, text, value) => {
        const svg = drawPlot({ ...share, title, bars: [{ text, value, name: title }] }, title);
        expect(svg.replace(/<\/?[a-z]+(?: [a-z-]+\d?="[^"<>]*")*\/?>|&(?:amp|lt|gt);/gi, '')).not.toMatch(/[<>&]/);
        for (const [, x, size, line = ''] of svg.matchAll(/<text x="(\d+)"[^>]*font-size="(\d+)"[^>]*>([^<]*)/g)) {
          const drawn = line.replaceAll(/&(?:amp|lt|gt);/g, '<');
          expect(Number(x) + textWidth(drawn, Number(size))).toBeLessThanOrEqual(760);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('plotPicture', () => {
  test.each([share, pair, series])('makes a PNG of the size drawn: $kind', async (plot) => {
    const svg = drawPlot(plot, '¶2 · The marsh');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(sizeOf(await plotPicture(svg))).toEqual([Number(width), Number(height)]);
  });

  test('makes the same picture once', () => {
    const svg = drawPlot(share, 'the same');
    expect(plotPicture(svg)).toBe(plotPicture(svg));
  });

  test('keeps no picture that could not be made', async () => {
    await expect(plotPicture('<svg')).rejects.toThrow();
    await expect(plotPicture('<svg')).rejects.toThrow();
  });
});
