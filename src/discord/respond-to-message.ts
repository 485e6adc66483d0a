import { DiscordAPIError } from 'discord.js';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { answerRequest } from './answer-request.ts';
import { describeError } from './describe-error.ts';
import { askedOf } from './mention.ts';
import type { Answering } from './respond.ts';
import { sendAsReply } from './send.ts';

/** The bot may not write here, or the channel is gone: it stays silent. */
const NOT_WELCOME = new Set<unknown>([50001, 50013, 50007, 50278, 160002, 10003, 10008]);

/** Answers an ordinary message that asks the bot something, with one that replies to it. It never throws. */
export async function respondToMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  answering: Answering,
): Promise<void> {
  try {
    const request = askedOf(message, botId);
    // A note that asks for patience would be one more message for all to see.
    if (!request || (answering.allowance?.(request.person.id) ?? 0) > 0) return;
    const reply = answerRequest(request, answering);
    if (reply.kind === 'message') await sendAsReply(reply, message, answering.rest);
  } catch (error) {
    const isUnwelcome = error instanceof DiscordAPIError && NOT_WELCOME.has(error.code);
    answering.log[isUnwelcome ? 'info' : 'error'](describeError(error), 'a message was not answered');
  }
}
