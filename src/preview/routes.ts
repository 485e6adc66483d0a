import type { IncomingMessage, ServerResponse } from 'node:http';
import { type APIInteraction, type GatewayMessageCreateDispatchData, Locale, MessageType } from 'discord-api-types/v10';
import { definitions } from '../discord/definitions.ts';
import { type Answering, respond } from '../discord/respond.ts';
import { respondToMessage } from '../discord/respond-to-message.ts';
import type { Engine } from '../engine.ts';
import { speaks } from '../text/index.ts';
import { SECURITY_HEADERS } from './guard.ts';
import type { Happening } from './happening.ts';
import type { HeldFiles } from './held-files.ts';
import { localRest } from './local-rest.ts';
import { originOf } from './message.ts';
import { readPageFile, shownType } from './page-files.ts';
import { readBody } from './read-body.ts';
import { APPLICATION } from './server.ts';
import { snowflake } from './snowflake.ts';

/** What serving takes. */
export interface Serving extends Omit<Answering, 'rest' | 'engine'> {
  /** The engine of now. */
  readonly engine: () => Engine;
  readonly files: HeldFiles;
  /** Where we serve: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Whether ordinary messages are answered too. */
  readonly mentions: boolean;
  /** The open pages, each listening for what changes. */
  readonly pages: Set<ServerResponse>;
}

/** What a browser shows of a message's files; it must not run any of them. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Told to every page at once: another process answers now, so that it loads anew. */
const STARTED = snowflake();

/** Answers a request that was let in. */
export async function route(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'POST' && path === '/interactions') return take(request, response, serving, answer);
  if (request.method === 'POST' && path === '/messages') return take(request, response, serving, answerMessage);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET here.');
  if (path === '/commands') return sendJson(response, offer(serving));
  if (path === '/changes') return listen(response, serving);
  if (path.startsWith('/files/')) return sendFile(response, path, serving.files);
  const page = await readPageFile(path);
  if (page) send(response, page.type, page.bytes);
  else refuse(response, 404, 'There is nothing here.');
}

/** Says why a request is not answered. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${reason}\n`);
}

/** What there is to choose from: the commands as Discord would register them, and the languages that replies are written in. */
function offer({ commands, engine }: Serving): object {
  return { commands: definitions(commands, engine()), locales: Object.values(Locale).filter(speaks) };
}

/** Reads what comes and has it answered; what that brings about goes back a line of JSON each, as it happens. */
async function take(request: IncomingMessage, response: ServerResponse, serving: Serving, answering: typeof answer) {
  const read = await readBody(request);
  if ('status' in read) return refuse(response, read.status, read.reason);
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
  await answering(read.body, serving, (happening) => response.write(`${JSON.stringify(happening)}\n`));
  response.end();
}

type Happens = (happening: Happening) => void;

async function answer(body: object, { engine, files, address, ...answering }: Serving, happens: Happens) {
  const interaction = body as APIInteraction;
  const rest = localRest(originOf(interaction), { hold: files.hold, address }, happens);
  await respond(interaction, { ...answering, engine: engine(), rest });
}

/** An ordinary message, of which Discord tells the bot only when it is set to be told. */
async function answerMessage(body: object, { engine, files, address, ...answering }: Serving, happens: Happens) {
  if (!answering.mentions) return;
  const message = body as GatewayMessageCreateDispatchData;
  const origin = {
    applicationId: APPLICATION,
    channelId: message.channel_id,
    type: MessageType.Reply,
    answered: message,
  };
  const rest = localRest(origin, { hold: files.hold, address }, happens);
  await respondToMessage(message, APPLICATION, { ...answering, engine: engine(), rest });
}

/** Stays open: the page notices when another process answers, and is told when there is something else to choose from. */
function listen(response: ServerResponse, { pages }: Serving): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream' });
  response.write(`retry: 300\ndata: ${STARTED}\n\n`);
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

/** `/files/<id>/<name>`: a picture is shown, anything else is saved. */
function sendFile(response: ServerResponse, path: string, files: HeldFiles): void {
  const file = files.find(path.split('/')[2] ?? '');
  const type = file && shownType(file.name);
  if (!file) refuse(response, 404, 'This file is no longer kept.');
  else if (type && SHOWN.has(type)) send(response, type, file.bytes);
  else
    send(response, 'application/octet-stream', file.bytes, {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
}

const sendJson = (response: ServerResponse, value: object): void =>
  send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(value)));

function send(response: ServerResponse, type: string, bytes: Uint8Array, more: Record<string, string> = {}): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': type, 'content-length': bytes.length, ...more });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
