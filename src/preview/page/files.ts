/** Where Discord says that files are, and where this process keeps them. */
const HELD = /^https:\/\/cdn\.discordapp\.com\/attachments\/\d+\/([0-9a-f-]{36})\/([^/]+)$/;

/**
 * Where the page finds a file of a message.
 *
 * @returns `undefined` for one of another address: the page asks nobody but the process that serves it.
 */
export function fileAddress(url: string): string | undefined {
  const [, id, name] = HELD.exec(url) ?? [];
  return id && name ? `/files/${id}/${name}` : undefined;
}

/** The size of a file, as Discord writes it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
