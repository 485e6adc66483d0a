import { setTimeout as delay } from 'node:timers/promises';
import { type REST, Routes } from 'discord.js';
import { type APIInteraction, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type MadeFile, type MessageLike, messageCallback, messagePayload } from './payload.ts';
import type { Reply } from './reply.ts';

/** Files that take longer than this are sent after the acknowledgement. */
const FILES_WITHIN_MS = 1200;

/** The interaction being answered. */
export type Target = Pick<APIInteraction, 'id' | 'token' | 'application_id'>;

/**
 * Sends a reply: the one place where anything leaves for Discord.
 *
 * @throws What the REST client throws, and our bug when the message breaks one of Discord's limits.
 */
export async function send(reply: Reply, target: Target, rest: REST): Promise<void> {
  switch (reply.kind) {
    case 'choices':
      return callback(rest, target, InteractionResponseType.ApplicationCommandAutocompleteResult, {
        choices: reply.choices,
      });
    case 'form':
      return callback(rest, target, InteractionResponseType.Modal, reply.form);
    case 'remove':
      await callback(rest, target, InteractionResponseType.DeferredMessageUpdate);
      await rest.delete(original(target), { auth: false });
      return;
    default:
      return sendMessage(reply, target, rest);
  }
}

async function sendMessage(reply: MessageLike, target: Target, rest: REST): Promise<void> {
  const making = Promise.all(reply.files.map(async (file): Promise<MadeFile> => ({ file, ...(await make(file)) })));
  const made = await Promise.race([making, delay(FILES_WITHIN_MS, undefined, { ref: false })]);
  if (made) return callback(rest, target, messageCallback(reply), messagePayload(reply, made), filesOf(made));

  const waiting =
    reply.kind === 'update'
      ? InteractionResponseType.DeferredMessageUpdate
      : InteractionResponseType.DeferredChannelMessageWithSource;
  const hidden = reply.kind === 'message' && reply.private;
  await callback(rest, target, waiting, hidden ? { flags: MessageFlags.Ephemeral } : undefined);
  const late = await making;
  await rest.patch(original(target), { body: messagePayload(reply, late), files: filesOf(late), auth: false });
}

/** A picture that cannot be read costs the picture, not the answer. */
async function make(file: MessageLike['files'][number]): Promise<{ bytes?: Uint8Array }> {
  try {
    return { bytes: await file.make() };
  } catch {
    return {};
  }
}

const filesOf = (made: readonly MadeFile[]) =>
  made.flatMap(({ file, bytes }) => (bytes ? [{ name: file.name, data: Buffer.from(bytes) }] : []));

const original = ({ application_id, token }: Target) => Routes.webhookMessage(application_id, token, '@original');

async function callback(
  rest: REST,
  target: Target,
  type: InteractionResponseType,
  data?: object,
  files: ReturnType<typeof filesOf> = [],
): Promise<void> {
  await rest.post(Routes.interactionCallback(target.id, target.token), {
    body: { type, ...(data && { data }) },
    files,
    auth: false,
  });
}
