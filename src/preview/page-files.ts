import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** The page as `npm run build` leaves it; run from source, it is still the built one. */
const FOLDER = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/preview/page/', import.meta.url)
  : new URL('page/', import.meta.url);

const FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/main.js': 'main.js',
  '/main.css': 'main.css',
  '/icon.svg': 'icon.svg',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** The content type of a file that a browser may show; `undefined` for one that it should save. */
export const shownType = (name: string): string | undefined => TYPES[extname(name).toLowerCase()];

/** Reads one of the page's own files; `undefined` for any other path. */
export async function readPageFile(path: string): Promise<{ type: string; bytes: Buffer } | undefined> {
  const name = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (name === undefined) return undefined;
  return { type: shownType(name) ?? 'application/octet-stream', bytes: await readFile(new URL(name, FOLDER)) };
}
