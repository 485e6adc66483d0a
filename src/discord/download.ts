import { LIMITS } from './limits.ts';

const WITHIN_MS = 8000;

/**
 * Fetches an attachment of a message of ours from where Discord keeps it.
 *
 * @throws Error when it is not there in time, or larger than an attachment can be.
 */
export async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(WITHIN_MS) });
  const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  if (!bytes || bytes.length > LIMITS.fileBytes) throw new Error(`The attachment is not there (${response.status})`);
  return bytes;
}
