import { createRequire } from 'node:module';

/** One Latin font, never the system's: a picture looks the same on every machine. */
export const FONT = '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf';
/** Pictures kept; each is some 20 KB. */
const KEPT = 64;

const made = new Map<string, Promise<Uint8Array>>();

/**
 * The PNG of an SVG, drawn off the main thread and kept: the same SVG, which names its source's revision by what it shows,
 * is the same picture. Only packing it holds up the rest, some 10 ms a picture.
 *
 * @throws Error where the rasteriser does not run on this machine.
 */
export function plotPicture(svg: string): Promise<Uint8Array> {
  const known = made.get(svg);
  if (known) return known;
  const picture = rasterise(svg);
  made.set(svg, picture);
  picture.catch(() => made.delete(svg));
  for (const [oldest] of made) {
    if (made.size <= KEPT) break;
    made.delete(oldest);
  }
  return picture;
}

async function rasterise(svg: string): Promise<Uint8Array> {
  // Loaded with the first picture: most processes never draw one.
  const { renderAsync } = await import('@resvg/resvg-js');
  const fontFiles = [createRequire(import.meta.url).resolve(FONT)];
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' } });
  return image.asPng();
}
