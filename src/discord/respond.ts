import { DiscordAPIError } from 'discord.js';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Engine } from '../engine.ts';
import type { KeepGap } from '../gaps.ts';
import { textFor } from '../text/index.ts';
import type { Allowance } from './allowance.ts';
import { answerRequest } from './answer-request.ts';
import type { Command } from './command.ts';
import { describeError } from './describe-error.ts';
import { notice } from './notice.ts';
import { localeOf, parseRequest } from './parse-request.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';
import { BrokenPromise, type Rest, send, sendInstead } from './send.ts';

/** What answering takes, whichever door the interaction came through. */
export interface Answering {
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly rest: Rest;
  readonly log: Logger;
  /** A short random text by which a person can point us to a log line. */
  readonly newReference: () => string;
  /** Without it nobody is asked to wait. */
  readonly allowance?: Allowance;
  /** Without it no question is kept. */
  readonly keepGap?: KeepGap | undefined;
}

/** Answered already, by us or by another replica, or too late: there is nobody left to tell. */
const OVER = new Set<unknown>([40060, 10062, 10015, 10008]);

/**
 * Answers one interaction. It never throws: our own bug becomes a calm private message with a reference, and a log
 * line with the same reference.
 */
export async function respond(interaction: APIInteraction, answering: Answering): Promise<void> {
  const { rest, log } = answering;
  try {
    const request = parseRequest(interaction);
    if (request) await send(tooSoon(request, answering) ?? answerRequest(request, answering), interaction, rest);
  } catch (thrown) {
    const promise = thrown instanceof BrokenPromise ? thrown : undefined;
    const error = promise ? promise.cause : thrown;
    if (isOver(error)) return log.info(describeError(error), 'too late to answer, or answered already');
    const reference = answering.newReference();
    log.error({ reference, ...describeError(error) }, 'an interaction failed');
    await excuse(interaction, reference, promise, answering);
  }
}

/** Whoever asks too much at a time is told when to go on. Typing asks nothing yet. */
function tooSoon({ kind, person, locale }: Request, { allowance }: Answering): MessageLike | undefined {
  const waitMs = kind === 'suggest' ? 0 : (allowance?.(person.id) ?? 0);
  const text = textFor(locale);
  return waitMs > 0 ? notice(text.tooSoon(text.number(Math.ceil(waitMs / 1000)))) : undefined;
}

async function excuse(
  interaction: APIInteraction,
  reference: string,
  promise: BrokenPromise | undefined,
  { rest, log }: Answering,
): Promise<void> {
  const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  try {
    const excuse = notice(textFor(localeOf(interaction)).failed(`\`${reference}\``));
    if (promise) await sendInstead(excuse, promise, interaction, rest);
    else await send(isTyping ? { kind: 'choices', choices: [] } : excuse, interaction, rest);
  } catch (error) {
    log.info({ reference, ...describeError(error) }, 'the excuse could not be sent');
  }
}

const isOver = (error: unknown): boolean => error instanceof DiscordAPIError && OVER.has(error.code);
