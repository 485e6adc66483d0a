import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Rest } from '../discord/send.ts';
import type { MessagePayload } from '../discord/validate.ts';
import { countPayload } from './counts.ts';
import type { Happening } from './happening.ts';
import type { HeldFiles } from './held-files.ts';
import { type Body, editedMessage, newMessage, type Origin, type PlacedFile } from './message.ts';

/** Where the files of messages go, and where this process can be asked for them. */
export interface Files extends Pick<HeldFiles, 'hold'> {
  readonly address: string;
}

type Sent = NonNullable<Parameters<Rest['post']>[1]>;

/**
 * Stands where Discord's REST API does, for the answers to one interaction or message: what the sender calls becomes
 * what the person's client would be told.
 *
 * @param happens - Told at once of each happening.
 */
export function localRest(origin: Origin, files: Files, happens: (happening: Happening) => void): Rest {
  // What `@original` stands for: the answer, or the message whose button was pressed.
  let original = origin.answered;

  const place = (sent: Sent): PlacedFile[] =>
    (sent.files ?? []).map(({ name = 'file', data }) => {
      const bytes = data as Buffer;
      const id = files.hold({ name, bytes });
      return { name, url: `${files.address}/files/${id}/${encodeURIComponent(name)}`, sizeBytes: bytes.length };
    });

  const put = (message: APIMessage, body: Body, placed: readonly PlacedFile[]): APIMessage => {
    const payload = body as MessagePayload;
    const sizes = placed.map(({ sizeBytes }) => sizeBytes);
    happens({
      kind: 'put',
      message,
      ...(body.components && { source: { payload, counts: countPayload(payload, sizes) } }),
    });
    return message;
  };
  const show = (body: Body, sent: Sent): APIMessage => {
    const placed = place(sent);
    return put(newMessage(body, origin, placed), body, placed);
  };
  const change = (body: Body, sent: Sent): void => {
    if (!original) throw new Error('There is no message to edit.');
    const placed = place(sent);
    original = put(editedMessage(original, body, placed), body, placed);
  };

  const answer = (type: InteractionResponseType, data: unknown, sent: Sent): void => {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        original = show(data as Body, sent);
        return;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        original = show({ flags: ((data as Body)?.flags ?? 0) | MessageFlags.Loading }, sent);
        return;
      case InteractionResponseType.UpdateMessage:
        change(data as Body, sent);
        return;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        happens({ kind: 'choices', ...(data as Pick<Extract<Happening, { kind: 'choices' }>, 'choices'>) });
        return;
      case InteractionResponseType.Modal:
        happens({ kind: 'form', form: data as APIModalInteractionResponseCallbackData });
        return;
      default:
    }
  };

  return {
    async post(route, sent = {}) {
      const body = sent.body as { type: InteractionResponseType; data?: unknown };
      if (!route.endsWith('/callback')) return show(sent.body as Body, sent);
      return answer(body.type, body.data, sent);
    },
    async patch(_route, sent = {}) {
      change(sent.body as Body, sent);
      return original;
    },
    async delete() {
      if (original) happens({ kind: 'remove', id: original.id });
      return undefined;
    },
  };
}
