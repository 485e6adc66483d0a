/** Where the process that serves the page keeps files; the page may know it by another name. */
const HELD = /^http:\/\/127\.0\.0\.1:\d+(\/files\/[0-9a-f-]{36}\/[^/]+)$/;

/**
 * Where the page finds a file of a message.
 *
 * @returns `undefined` for one of another address: the page asks nobody but the process that serves it.
 */
export function fileAddress(url: string): string | undefined {
  return HELD.exec(url)?.[1];
}

/** The size of a file, as Discord writes it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
