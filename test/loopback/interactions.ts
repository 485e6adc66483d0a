import { refusedCallback, refusedEdit } from '../discord-api.ts';
import type { SentFile } from './ledger.ts';

type Json = Record<string, unknown>;

/** Discord's answer to a request. */
export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Why the body was refused. */
  readonly refusals?: readonly string[];
  /** In place of a body. */
  readonly bytes?: Uint8Array;
}

/** An interaction as Discord keeps it. */
export interface Interaction {
  readonly raw: Json & { readonly id: string; readonly token: string; readonly type: number };
  readonly createdMs: number;
  /** The type of the one callback. */
  acknowledged?: number;
  /** The callback's data that makes no message: choices, a form. */
  data?: Json;
  message?: Json;
  files: readonly SentFile[];
  removed: boolean;
  /** What was posted after the answer. */
  readonly followUps: Interaction[];
}

const ANSWER_MS = 3000;
const EPHEMERAL = 64;
const TOKEN_MS = 15 * 60_000;

/** Which callbacks suit which type of interaction: command, component, autocomplete, form. */
const SUITABLE: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

export const failure = (status: number, code: number, message: string): Response => ({
  status,
  body: { code, message },
});

const refused = (refusals: readonly string[]): Response => ({
  status: 400,
  body: { code: 50035, message: 'Invalid Form Body', errors: {} },
  refusals,
});

/**
 * Discord's rules on answering: within 3 s, once, with what suits the interaction; for 15 min after that, edits.
 *
 * @param nowMs - The clock, so that a test need not wait.
 */
export class Interactions {
  readonly #byId = new Map<string, Interaction>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number = Date.now) {
    this.#nowMs = nowMs;
  }

  /** @param ageMs - How long ago it is said to have been created. */
  open(raw: Interaction['raw'], ageMs = 0): Interaction {
    const interaction = { raw, createdMs: this.#nowMs() - ageMs, files: [], removed: false, followUps: [] };
    this.#byId.set(raw.id, interaction);
    return interaction;
  }

  callback(id: string, token: string, body: { type: number; data?: Json }, files: readonly SentFile[]): Response {
    const interaction = this.#byId.get(id);
    if (interaction?.raw.token !== token) return failure(404, 10062, 'Unknown interaction');
    if (interaction.acknowledged !== undefined)
      return failure(400, 40060, 'Interaction has already been acknowledged.');
    if (this.#ageMs(interaction) > ANSWER_MS) return failure(404, 10062, 'Unknown interaction');
    const refusals = [
      ...(SUITABLE[interaction.raw.type]?.includes(body.type) ? [] : [`type: ${body.type} does not answer this`]),
      ...refusedCallback(
        body,
        files.map(({ name }) => name),
      ),
    ];
    if (refusals.length > 0) return refused(refusals);
    interaction.acknowledged = body.type;
    if (body.type === 4 || body.type === 7) this.#show(interaction, body.data ?? {}, files);
    else if (body.data) interaction.data = body.data;
    return { status: 204 };
  }

  edit(token: string, body: Json, files: readonly SentFile[]): Response {
    const interaction = this.#answered(token);
    if ('status' in interaction) return interaction;
    const refusals = refusedEdit(
      body,
      files.map(({ name }) => name),
    );
    if (refusals.length > 0) return refused(refusals);
    this.#show(interaction, body, files);
    return { status: 200, body: interaction.message };
  }

  remove(token: string): Response {
    const interaction = this.#answered(token);
    if ('status' in interaction) return interaction;
    interaction.removed = true;
    return { status: 204 };
  }

  followUp(token: string, body: Json, files: readonly SentFile[]): Response {
    const interaction = this.#answered(token);
    if ('status' in interaction) return interaction;
    const refusals = refusedCallback(
      { type: 4, data: body },
      files.map(({ name }) => name),
    );
    if (refusals.length > 0) return refused(refusals);
    interaction.followUps.push({ ...interaction, acknowledged: 4, message: body, files, followUps: [] });
    return { status: 200, body };
  }

  /** The interaction that a webhook's token belongs to, if it is answered and its token lives. */
  #answered(token: string): Interaction | Response {
    const interaction = [...this.#byId.values()].find(({ raw }) => raw.token === token);
    if (!interaction) return failure(401, 50027, 'Invalid Webhook Token');
    if (this.#ageMs(interaction) > TOKEN_MS) return failure(401, 50027, 'Invalid Webhook Token');
    if (interaction.acknowledged === undefined) return failure(404, 10015, 'Unknown Webhook');
    return interaction.removed ? failure(404, 10008, 'Unknown Message') : interaction;
  }

  #ageMs = ({ createdMs }: Interaction): number => this.#nowMs() - createdMs;

  #show(interaction: Interaction, message: Json, files: readonly SentFile[]): void {
    const stands =
      interaction.message ?? (interaction.acknowledged === 7 ? interaction.raw['message'] : interaction.data);
    // Private or not is decided once.
    const isPrivate = Number((stands as Json | undefined)?.['flags'] ?? message['flags']) & EPHEMERAL;
    const flags = (Number(message['flags'] ?? 0) & ~EPHEMERAL) | isPrivate;
    interaction.message = { ...interaction.message, ...message, flags };
    interaction.files = files;
  }

  /** A file of a message, by the interaction that brought it. */
  file(id: string, name: string): Uint8Array | undefined {
    return this.#byId.get(id)?.files.find((file) => file.name === name)?.bytes;
  }
}
