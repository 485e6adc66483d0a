import { createServer, type IncomingMessage, type Server } from 'node:http';
import { refusedCallback } from '../discord-api.ts';
import { failure, type Interactions, type Response } from './interactions.ts';
import type { Exchange, Ledger, SentFile } from './ledger.ts';
import { LOCKED_CHANNEL, snowflake } from './people.ts';
import type { Registry } from './registry.ts';

/** What the REST API knows. */
export interface RestState {
  readonly token: string;
  readonly applicationId: string;
  readonly ledger: Ledger;
  readonly interactions: Interactions;
  readonly registry: Registry;
  readonly gatewayUrl: () => string;
  readonly fault: Fault;
}

/** A fault of a test's making: an answer in place of Discord's own, a delay of it, or none as the line is cut. */
export type Fault = (
  method: string,
  path: string,
  /** Does what Discord would have done. */
  commit: () => Response,
) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorised: boolean;
  readonly body: Record<string, unknown>;
  readonly files: readonly SentFile[];
}

type Handler = (call: Call, params: readonly string[], state: RestState) => Response;

/** Each route: whether the bot's token is asked for, and its answer. */
const ROUTES: readonly [method: string, path: RegExp, needsToken: boolean, handler: Handler][] = [
  ['GET', /^\/gateway\/bot$/, true, (_call, _params, state) => ({ status: 200, body: gatewayBot(state) })],
  [
    'GET',
    /^\/applications\/@me$/,
    true,
    (_call, _params, state) => ({ status: 200, body: { id: state.applicationId } }),
  ],
  [
    'GET',
    /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    true,
    ({ query }, [, guild = ''], { registry }) => registry.list(guild, query.get('with_localizations') === 'true'),
  ],
  [
    'PUT',
    /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    true,
    ({ body }, [id = '', guild = ''], { registry }) =>
      registry.replace(guild, body as unknown as Record<string, unknown>[], id),
  ],
  [
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    false,
    ({ body, files }, [id = '', token = ''], { interactions }) =>
      interactions.callback(id, token, body as { type: number }, files),
  ],
  [
    'PATCH',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    false,
    ({ body, files }, [token = ''], { interactions }) => interactions.edit(token, body, files),
  ],
  [
    'DELETE',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    false,
    (_call, [token = ''], { interactions }) => interactions.remove(token),
  ],
  [
    'POST',
    /^\/webhooks\/\d+\/([^/]+)$/,
    false,
    ({ body, files }, [token = ''], { interactions }) => interactions.followUp(token, body, files),
  ],
  [
    'GET',
    /^\/attachments\/(\d+)\/([^/]+)$/,
    false,
    (_call, [id = '', name = ''], { interactions }) => {
      const bytes = interactions.file(id, name);
      return bytes ? { status: 200, bytes } : failure(404, 0, 'Not Found');
    },
  ],
  ['POST', /^\/channels\/(\d+)\/messages$/, true, createMessage],
];

/** A message of the bot's own, as a reply to another. */
function createMessage({ body, files }: Call, [channel = '']: readonly string[]): Response {
  if (channel === LOCKED_CHANNEL) return failure(403, 50013, 'Missing Permissions');
  const { message_reference: _reference, ...data } = body;
  const refusals = refusedCallback(
    { type: 4, data },
    files.map(({ name }) => name),
  );
  return refusals.length > 0
    ? { ...failure(400, 50035, 'Invalid Form Body'), refusals }
    : { status: 200, body: { ...data, id: snowflake(), channel_id: channel } };
}

const gatewayBot = ({ gatewayUrl }: RestState) => ({
  url: gatewayUrl(),
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
});

/** Discord's REST API, as far as a bot of interactions needs it. */
export function createRestServer(state: RestState): Server {
  return createServer(async (request, response) => {
    const call = await readCall(request, state.token);
    const answer =
      (await state.fault(call.method, call.path, () => answerCall(call, state))) ?? answerCall(call, state);
    state.ledger.exchanges.push(exchangeOf(call, answer));
    if (answer === 'cut') {
      request.socket.destroy();
      return;
    }
    const type = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status, { ...type, ...answer.headers });
    response.end(answer.bytes ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)));
  });
}

function exchangeOf(call: Call, answer: Response | 'cut'): Exchange {
  const { status, body, refusals = [] }: Response = answer === 'cut' ? { status: 0 } : answer;
  const { code } = (body ?? {}) as { code?: number };
  return {
    ...call,
    query: String(call.query),
    status,
    ...(status >= 400 && code !== undefined && { code }),
    refusals,
  };
}

function answerCall(call: Call, state: RestState): Response {
  for (const [method, path, needsToken, handler] of ROUTES) {
    const match = path.exec(call.path);
    if (!match || method !== call.method) continue;
    if (needsToken && !call.authorised) return failure(401, 0, '401: Unauthorized');
    return handler(call, match.slice(1), state);
  }
  return failure(404, 0, '404: Not Found');
}

async function readCall(request: IncomingMessage, token: string): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v10/, '').replace('%40', '@'),
    query: url.searchParams,
    authorised: request.headers.authorization === `Bot ${token}`,
    ...(await readBody(Buffer.concat(chunks), request.headers['content-type'] ?? '')),
  };
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  if (bytes.length === 0) return { body: {}, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const part of form.values()) {
    if (typeof part !== 'string') files.push({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}
