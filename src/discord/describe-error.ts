import { DiscordAPIError, HTTPError } from 'discord.js';
import { Violation } from './violations.ts';

/**
 * What may be logged of an error. Never the error itself, nor its message: those of the REST client hold the
 * interaction's token and the whole answer, and any message may quote the question.
 *
 * @example
 * describeError(new TypeError('secret')); // { error: 'TypeError', at: ['at …', …] }
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const code = 'code' in error ? { code: error.code } : {};
    return {
      error: error.constructor.name,
      ...code,
      status: error.status,
      route: `${error.method} ${route(error.url)}`,
    };
  }
  return {
    error: error.name,
    ...('code' in error && { code: error.code }),
    ...(error instanceof Violation && { violations: error.violations }),
    at: framesOf(error),
  };
}

/** The address without what tells one interaction from another. */
function route(url: string): string {
  return new URL(url).pathname
    .replace(/\/\d{15,20}(?=\/|$)/g, '/:id')
    .replace(/(interactions|webhooks)\/:id\/[^/]+/, '$1/:id/:token');
}

/** Where it happened: the first lines of the stack after the message, which may hold anything. */
function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 6);
}
