import type { IncomingMessage } from 'node:http';

/** Sent with every answer: nothing but our own files, no framing, no guessing of types, nothing kept. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** A request that is not answered, and why. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Whether a request comes from our own page, opened at our own address. Another site's page could otherwise reach this
 * process through the reader's browser, also under a name of its own that leads to 127.0.0.1.
 *
 * @param port - Where we listen.
 * @returns `undefined` for a request to answer.
 */
export function refusalOf(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number,
): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) {
    return { status: 421, reason: `This is not ${JSON.stringify(headers.host ?? '')}: open http://127.0.0.1:${port}.` };
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    return { status: 403, reason: 'Only the page of this address may ask.' };
  }
  const site = headers['sec-fetch-site'];
  // A link may lead to the page from anywhere; nothing else may.
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && headers['sec-fetch-mode'] !== 'navigate') {
    return { status: 403, reason: 'Only the page of this address may ask.' };
  }
  if (method !== 'POST') return undefined;
  const isJson = /^application\/json(;|$)/.test(headers['content-type'] ?? '');
  return isJson ? undefined : { status: 415, reason: 'Send application/json.' };
}
