import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { BrokenFile } from './corpus/blocks.ts';
import type { PictureFile } from './model.ts';

/** Enough to tell every picture type. */
const START_BYTES = 16;

// A pipe that took the file's place must not block the start, nor a link lead elsewhere. Windows knows neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a whole file, never more than a limit.
 *
 * @throws {@link BrokenFile} when it is larger, no plain file, or changes meanwhile.
 */
export function readWhole(path: string, limitBytes: number): Promise<Uint8Array> {
  return withFile(path, async (file) => {
    const { size, mtimeMs } = await file.stat();
    if (size > limitBytes) {
      throw new BrokenFile(
        `The file has ${(size / 1e6).toFixed(1)} MB, but at most ${limitBytes / 1e6} MB are read: split it.`,
      );
    }
    // One byte more than there should be shows a file that grows.
    const bytes = await fill(file, size + 1);
    const after = await file.stat();
    if (bytes.length !== size || after.mtimeMs !== mtimeMs) {
      throw new BrokenFile('The file changed while it was read: try again.');
    }
    return bytes;
  });
}

/** Reads a file's first bytes, enough for {@link pictureType}. */
export function readStart(path: string): Promise<{ start: Uint8Array; sizeBytes: number }> {
  return withFile(path, async (file) => ({
    start: await fill(file, START_BYTES),
    sizeBytes: (await file.stat()).size,
  }));
}

/** Tells a picture by its first bytes; `undefined` when it is none of those Discord shows. */
export function pictureType(start: Uint8Array): PictureFile['type'] | undefined {
  const text = String.fromCharCode(...start.subarray(0, START_BYTES));
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpg';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'webp' : undefined;
}

/**
 * Decodes UTF-8 text, without its byte order mark.
 *
 * @throws {@link BrokenFile} when it is empty, of another encoding, or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new BrokenFile('The text is UTF-16: save it as UTF-8.');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new BrokenFile('The file is empty: write something or delete it.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them
  const control = text.search(/[\0-\x08\x0e-\x1f\x7f]/);
  if (control !== -1) throw new BrokenFile('The file is no text: it holds control characters.', lineAt(text, control));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BrokenFile('The text is not UTF-8: save it as UTF-8.', lineAt(text, text.indexOf('\ufffd')));
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, FLAGS);
  try {
    if (!(await file.stat()).isFile()) throw new BrokenFile('This is no plain file: remove it.');
    return await use(file);
  } finally {
    await file.close();
  }
}

async function fill(file: FileHandle, sizeBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(sizeBytes);
  let length = 0;
  while (length < sizeBytes) {
    const { bytesRead } = await file.read(bytes, length, sizeBytes - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
