import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrokenFile } from './corpus/blocks.ts';
import { formatOf } from './corpus/formats.ts';
import { ConfigurationError } from './errors.ts';
import type { PictureFile, Problem, SourceFile } from './model.ts';
import { decodeText, pictureType, readStart, readWhole } from './read-file.ts';

/** A file longer than this is no article. */
const MAX_ARTICLE_BYTES = 5_000_000;

/** All articles together: the index holds them in memory. */
const MAX_TOTAL_BYTES = 50_000_000;

const MAX_PICTURE_BYTES = 25_000_000;

/** What the door hands to the engine, in order of name. */
export interface CorpusFiles {
  readonly files: SourceFile[];
  readonly pictures: PictureFile[];
  /** The files that could not be read. */
  readonly problems: Problem[];
}

/** The folder of the shipped article: `corpus/` beside the nearest package.json, from the sources and from `dist/` alike. */
export function defaultCorpusFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'corpus');
}

/**
 * Reads the articles and sidecars in a folder, and finds the image files in it and one folder below. A file that is no
 * plain UTF-8 text, that is too large, or that lies outside the folder is reported and left out.
 *
 * @throws {@link ConfigurationError} when there is no such folder.
 */
export async function readCorpus(folder: string): Promise<CorpusFiles> {
  const corpus: CorpusFiles = { files: [], pictures: [], problems: [] };
  const { root, names } = await listFolder(folder);
  let leftBytes = MAX_TOTAL_BYTES;
  for (const name of names) {
    try {
      if (formatOf(name) === 'picture') corpus.pictures.push(await findPicture(root, name));
      else leftBytes -= await addArticle(root, name, leftBytes, corpus);
    } catch (error) {
      corpus.problems.push({ file: name, ...reason(error), severity: 'skipped' });
    }
  }
  return corpus;
}

/** The names worth opening: everything in the folder itself, images in the folders below. */
async function listFolder(folder: string): Promise<{ root: string; names: string[] }> {
  try {
    const root = await realpath(folder);
    const names: string[] = [];
    for (const entry of await readdir(root, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (!entry.isDirectory()) names.push(entry.name);
      else names.push(...(await picturesIn(root, entry.name)));
    }
    return { root, names: names.filter((name) => formatOf(name) !== 'ignored').sort() };
  } catch (error) {
    throw new ConfigurationError(
      `The corpus folder ${folder} cannot be read (${codeOf(error)}): give a folder that holds your articles.`,
    );
  }
}

async function picturesIn(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`).filter((name) => formatOf(name) === 'picture');
}

/** The real path of a file; a link may lead to another place in the folder, never out of it. */
async function safePath(root: string, name: string): Promise<string> {
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name))
    throw new BrokenFile('The name holds invisible characters: rename the file.');
  const path = await realpath(join(root, name));
  if (!path.startsWith(root + sep))
    throw new BrokenFile('The link leads out of the corpus folder: copy the file here.');
  if (!(await lstat(path)).isFile()) throw new BrokenFile('This is no plain file: remove it.');
  return path;
}

async function addArticle(root: string, name: string, leftBytes: number, corpus: CorpusFiles): Promise<number> {
  if (formatOf(name) === 'unknown') {
    throw new BrokenFile('Files of this kind are not read: save the article as .md, .txt or .html.');
  }
  const bytes = await readWhole(await safePath(root, name), MAX_ARTICLE_BYTES);
  if (bytes.length > leftBytes) {
    throw new BrokenFile(`All articles together are over ${MAX_TOTAL_BYTES / 1e6} MB: remove some.`);
  }
  const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  corpus.files.push({ name, text: decodeText(bytes), revision });
  return bytes.length;
}

async function findPicture(root: string, name: string): Promise<PictureFile> {
  const path = await safePath(root, name);
  const { start, sizeBytes } = await readStart(path);
  const type = pictureType(start);
  if (!type) throw new BrokenFile('This is no png, jpg, gif or webp picture: save it as one.');
  if (sizeBytes > MAX_PICTURE_BYTES) {
    throw new BrokenFile(`The picture is over ${MAX_PICTURE_BYTES / 1e6} MB: make it smaller.`);
  }
  return { name, type, sizeBytes, read: () => readWhole(path, MAX_PICTURE_BYTES) };
}

function reason(error: unknown): { message: string; line?: number } {
  if (!(error instanceof BrokenFile)) return { message: `The file cannot be opened (${codeOf(error)}).` };
  return { message: error.message, ...(error.line !== undefined && { line: error.line }) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
