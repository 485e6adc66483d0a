import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { type APIInteraction, type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { choicesPayload, formPayload, type MadeFile, messageCallback, messagePayload } from './payload.ts';
import type { MessageLike, MessageReply, Reply, ReplyFile } from './reply.ts';

/** Files that take longer than this are sent after the acknowledgement. */
const FILES_WITHIN_MS = 1200;

/** Closed without a word, which the REST client does not try again. Discord's answer to a second try tells whether it got the first. */
const CUT_LINE = 'UND_ERR_SOCKET';
const ACKNOWLEDGED = 40060;

/** The interaction being answered. */
export type Target = Pick<APIInteraction, 'id' | 'token' | 'application_id' | 'attachment_size_limit'>;

/** What sending needs of Discord's REST API. */
export type Rest = Pick<REST, 'post' | 'patch' | 'delete'>;

/** What was still to do failed after the interaction was acknowledged. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
  /** Whether a message stands there that says an answer is on its way. */
  readonly isAwaited: boolean;

  constructor(cause: unknown, isAwaited: boolean) {
    super('', { cause });
    this.isAwaited = isAwaited;
  }
}

/**
 * Sends a reply: the one place where anything leaves for Discord.
 *
 * @throws What the REST client throws, `Violation` when the reply breaks one of Discord's limits, and either as the
 *   `cause` of a `BrokenPromise`.
 */
export async function send(reply: Reply, target: Target, rest: Rest): Promise<void> {
  switch (reply.kind) {
    case 'choices':
      return callback(
        rest,
        target,
        InteractionResponseType.ApplicationCommandAutocompleteResult,
        choicesPayload(reply.choices),
      );
    case 'form':
      return callback(rest, target, InteractionResponseType.Modal, formPayload(reply.form));
    case 'remove':
      await callback(rest, target, InteractionResponseType.DeferredMessageUpdate);
      return afterwards(rest.delete(original(target), { auth: false }));
    case 'message':
      return sendMessage(reply, target, rest);
    case 'update':
      await sendMessage(reply, target, rest);
      if (reply.posts) await afterwards(post(reply.posts, target, rest));
  }
}

/** What is done once the interaction is acknowledged, and nothing is awaited any more. */
async function afterwards(doing: Promise<unknown>): Promise<void> {
  await doing.catch((error: unknown) => {
    throw new BrokenPromise(error, false);
  });
}

/** One more message, beside the answer. */
async function post(reply: MessageReply, target: Target, rest: Rest): Promise<void> {
  const made = await Promise.all(reply.files.map((file) => make(file, target)));
  await rest.post(Routes.webhook(target.application_id, target.token), {
    body: messagePayload(reply, made),
    files: filesOf(made),
    auth: false,
  });
}

/** At once, or acknowledged and then edited when its files are slow to make. */
async function sendMessage(reply: MessageLike, target: Target, rest: Rest): Promise<void> {
  const making = Promise.all(reply.files.map((file) => make(file, target)));
  const made = await Promise.race([making, delay(FILES_WITHIN_MS, undefined, { ref: false })]);
  if (!made) await acknowledge(reply, target, rest);
  const deliver = (files: readonly MadeFile[]) =>
    made ? answer(reply, files, target, rest) : edit(reply, files, target, rest);
  const files = await making;
  await deliver(files)
    .catch((error: unknown) => {
      if (!isTooLarge(error)) throw error;
      return deliver(reply.files.map((file) => ({ file })));
    })
    .catch((error: unknown) => {
      throw made ? error : new BrokenPromise(error, reply.kind === 'message');
    });
}

/** Keeps a broken promise with a message: in place of the awaited one, or else beside the one that stays as it was. */
export async function sendInstead(
  reply: MessageReply,
  { isAwaited }: BrokenPromise,
  target: Target,
  rest: Rest,
): Promise<void> {
  return isAwaited ? edit(reply, [], target, rest) : post(reply, target, rest);
}

/**
 * Sends a reply as an ordinary message that replies to another.
 *
 * @throws What the REST client throws, and `Violation`.
 */
export async function sendAsReply(
  reply: MessageLike,
  { id, channel_id }: Pick<APIMessage, 'id' | 'channel_id'>,
  rest: Rest,
): Promise<void> {
  const made = await Promise.all(reply.files.map((file) => make(file, {})));
  const body = {
    ...messagePayload(reply, made),
    message_reference: { message_id: id, fail_if_not_exists: false },
  };
  await rest.post(Routes.channelMessages(channel_id), { body, files: filesOf(made) });
}

/** A picture that cannot be read, or is too large, costs the picture and not the answer. */
async function make(
  file: ReplyFile,
  { attachment_size_limit: limitBytes = LIMITS.fileBytes }: Partial<Target>,
): Promise<MadeFile> {
  try {
    const bytes = await file.make();
    return bytes.length <= limitBytes ? { file, bytes } : { file };
  } catch {
    return { file };
  }
}

/** `Request entity too large`, from Discord or from what stands before it. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 413 || error.code === 40005);

function acknowledge(reply: MessageLike, target: Target, rest: Rest): Promise<void> {
  if (reply.kind === 'update') return callback(rest, target, InteractionResponseType.DeferredMessageUpdate);
  const data = reply.private ? { flags: MessageFlags.Ephemeral } : undefined;
  return callback(rest, target, InteractionResponseType.DeferredChannelMessageWithSource, data);
}

function answer(reply: MessageLike, made: readonly MadeFile[], target: Target, rest: Rest): Promise<void> {
  return callback(rest, target, messageCallback(reply), messagePayload(reply, made), filesOf(made));
}

async function edit(reply: MessageLike, made: readonly MadeFile[], target: Target, rest: Rest): Promise<void> {
  // Whether a message is private was settled by the acknowledgement; an edit may not say it again.
  const body = { ...messagePayload(reply, made), flags: MessageFlags.IsComponentsV2 };
  await rest.patch(original(target), { body, files: filesOf(made), auth: false });
}

const filesOf = (made: readonly MadeFile[]) =>
  made.flatMap(({ file, bytes }) => (bytes ? [{ name: file.name, data: Buffer.from(bytes) }] : []));

const original = ({ application_id, token }: Target) => Routes.webhookMessage(application_id, token, '@original');

async function callback(
  rest: Rest,
  target: Target,
  type: InteractionResponseType,
  data?: object,
  files: ReturnType<typeof filesOf> = [],
): Promise<void> {
  const post = () =>
    rest.post(Routes.interactionCallback(target.id, target.token), {
      body: { type, ...(data && { data }) },
      files,
      auth: false,
    });
  try {
    await post();
  } catch (error) {
    if (codeOf(error) !== CUT_LINE) throw error;
    await post().catch((again: unknown) => {
      if (codeOf(again) !== ACKNOWLEDGED) throw again;
    });
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;
