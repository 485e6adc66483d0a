import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { terminalRequest } from '../cli/terminal-request.ts';
import type { Command } from '../discord/command.ts';
import { describeError } from '../discord/describe-error.ts';
import { dispatch } from '../discord/dispatch.ts';
import { messagePayload } from '../discord/payload.ts';
import type { Engine } from '../engine.ts';
import { ConfigurationError } from '../errors.ts';
import { refusalOf } from './guard.ts';
import { holdFiles } from './held-files.ts';
import { refuse, route, type Serving } from './routes.ts';

const newReference = (): string => randomBytes(4).toString('hex');

const LOOPBACK = '127.0.0.1';
/** How many ports are tried, one after the other. */
const PORTS_TRIED = 50;

/** A page that is being served. */
export interface Preview {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Tells every open page to ask anew what there is to choose from. */
  readonly offerAgain: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the bot as a page, to this machine only.
 *
 * @param port - The first to try, each next one when it is taken; 0 takes any.
 * @throws ConfigurationError when none can be had.
 */
export async function servePreview(
  answering: Pick<Serving, 'engine' | 'commands' | 'log' | 'mentions'>,
  port: number,
): Promise<Preview> {
  const files = holdFiles();
  const pages = new Set<ServerResponse>();
  const addressOf = (server: Server) => `http://${LOOPBACK}:${portOf(server)}`;
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, portOf(server));
    if (refusal) return refuse(response, refusal.status, refusal.reason);
    const serving = { ...answering, newReference, files, pages, address: addressOf(server) };
    route(request, response, serving).catch((error: unknown) => {
      answering.log.error(describeError(error), 'the preview failed');
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong: see the log.');
    });
  });
  server.requestTimeout = 10_000;
  await listen(server, port);
  setImmediate(warm, answering.engine(), answering.commands);
  return {
    address: addressOf(server),
    offerAgain() {
      for (const page of pages) page.write('event: offer\ndata: changed\n\n');
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Asks a few times, also in another script, so that the first person's answer is as quick as the next one's. */
function warm(engine: Engine, commands: readonly Command[]): void {
  for (const question of [...engine.suggest('', { limit: 4 }), '什么']) {
    const reply = dispatch(terminalRequest('ask', { question }), engine, commands);
    if (reply.kind === 'message') messagePayload(reply);
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    server.listen(port, LOOPBACK);
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new ConfigurationError(`No port from ${first} to ${last} is free: set PORT to one that is.`);
}
