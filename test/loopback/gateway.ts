import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ledger } from './ledger.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, ack: 11 };

/** GuildMembers, GuildPresences, MessageContent: not granted here. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** What the gateway knows. */
export interface GatewayState {
  readonly token: string;
  readonly applicationId: string;
  readonly ledger: Ledger;
  readonly heartbeatMs: number;
  readonly url: () => string;
}

/** Discord's gateway for one bot of one shard: HELLO, IDENTIFY, heartbeats, RESUME with replay, ops 7 and 9. */
export class Gateway {
  readonly #state: GatewayState;
  readonly #server: WebSocketServer;
  #socket: WebSocket | undefined;
  /** The events of the session, for replay; the sequence number of each is its index and one. */
  #events: string[] = [];
  #session = '';
  #onReady: (() => void)[] = [];
  /** The close code for the next IDENTIFY. */
  closeWith: number | undefined;
  /** Acknowledges no more heartbeats. */
  mute = false;

  constructor(server: Server, state: GatewayState) {
    this.#state = state;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#connect(socket));
  }

  /** Resolves when a session is identified or resumed. */
  ready(): Promise<void> {
    return new Promise((resolve) => this.#onReady.push(resolve));
  }

  /** Sends an event; while nobody is connected it waits for the session to be resumed. */
  dispatch(type: string, data: unknown): void {
    const frame = JSON.stringify({ op: OP.dispatch, s: this.#events.length + 1, t: type, d: data });
    this.#events.push(frame);
    this.#socket?.send(frame);
  }

  /** Sends anything, as it stands. */
  raw(frame: string | Uint8Array): void {
    this.#socket?.send(frame);
  }

  askToReconnect(): void {
    this.raw(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  invalidateSession(resumable: boolean): void {
    if (!resumable) this.#session = '';
    this.raw(JSON.stringify({ op: OP.invalidSession, d: resumable }));
  }

  /** Closes the connection; without a code, as a cut line does. */
  drop(code?: number): void {
    if (code === undefined) this.#socket?.terminate();
    else this.#socket?.close(code);
    this.#socket = undefined;
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connect(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.#state.heartbeatMs } }));
    socket.on('message', (text) => this.#receive(socket, JSON.parse(String(text))));
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined;
    });
  }

  #receive(socket: WebSocket, frame: { op: number; d: Record<string, unknown> }): void {
    this.#state.ledger.frames.push(frame);
    if (frame.op === OP.heartbeat && !this.mute) socket.send(JSON.stringify({ op: OP.ack }));
    if (frame.op === OP.identify) this.#identify(socket, frame.d);
    if (frame.op === OP.resume) this.#resume(socket, frame.d);
  }

  #identify(socket: WebSocket, { token, intents }: Record<string, unknown>): void {
    const isKnown = token === this.#state.token;
    const code = this.closeWith ?? (isKnown ? ((Number(intents) & PRIVILEGED) === 0 ? undefined : 4014) : 4004);
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    this.#session = `session-${this.#state.ledger.frames.length}`;
    this.#events = [];
    this.#socket = socket;
    this.dispatch('READY', {
      v: 10,
      user: { id: this.#state.applicationId, username: 'footnote', discriminator: '0', bot: true, avatar: null },
      // Unavailable for good: a bot that waits for its servers never serves.
      guilds: [{ id: '500000000000000001', unavailable: true }],
      session_id: this.#session,
      resume_gateway_url: this.#state.url(),
      application: { id: this.#state.applicationId, flags: 0 },
      shard: [0, 1],
    });
    this.#announce();
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Record<string, unknown>): void {
    this.#socket = socket;
    if (token !== this.#state.token || session_id !== this.#session) {
      this.invalidateSession(false);
      return;
    }
    for (const frame of this.#events.slice(Number(seq))) socket.send(frame);
    this.dispatch('RESUMED', {});
    this.#announce();
  }

  #announce(): void {
    for (const resolve of this.#onReady.splice(0)) resolve();
  }
}
