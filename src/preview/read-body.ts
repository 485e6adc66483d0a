import type { IncomingMessage } from 'node:http';
import type { Refusal } from './guard.ts';

/** A message with everything Discord allows in it, twice over. */
export const BODY_BYTES = 256 * 1024;

/** Reads a JSON object of at most `BODY_BYTES`; the rest of a longer body is never read. */
export async function readBody(request: IncomingMessage): Promise<{ readonly body: object } | Refusal> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES) return { status: 413, reason: `The body is longer than ${BODY_BYTES} bytes.` };
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { body };
  } catch {
    // Said below.
  }
  return { status: 400, reason: 'The body is no JSON object.' };
}
