import { type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import { dayOf } from './day-of.ts';
import { LIMITS } from './limits.ts';
import { questionIn } from './question-in.ts';
import type { Request } from './request.ts';

type Message = GatewayMessageCreateDispatchData;

/** Other types tell of joins, pins and boosts. */
const SAID = new Set<number>([MessageType.Default, MessageType.Reply]);

/**
 * The question that an ordinary message asks of the bot, by mentioning it, replying to it with a ping, or in a direct
 * message.
 *
 * @returns The request that `/ask` would bring; `undefined` when the message is not for the bot, when a bot or a
 *   webhook wrote it, and when it says nothing.
 */
export function askedOf(message: Message, botId: string): Request | undefined {
  const { author, webhook_id, type, guild_id, mentions = [], content = '' } = message;
  if (!author || author.bot || author.system || webhook_id !== undefined || !SAID.has(type)) return undefined;
  if (guild_id !== undefined && !mentions.some(({ id }) => id === botId)) return undefined;
  const question = questionIn(content);
  return question === '' ? undefined : requestOf(message, question);
}

/** Discord does not say what language the writer of a message reads: Chinese when most letters are, none of them Japanese. */
function localeOf(question: string): string {
  const letters = question.match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  return han.length > letters.length / 2 && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(question)
    ? 'zh-CN'
    : 'en-GB';
}

function requestOf({ id, author }: Message, question: string): Request {
  return {
    kind: 'command',
    name: 'ask',
    locale: localeOf(question),
    today: dayOf(id),
    person: { id: author.id, moderates: false, managesServer: false, mayPost: true },
    text: (option) => (option === 'question' ? question : undefined),
    number: () => undefined,
    flag: () => false,
    attachmentLimitBytes: LIMITS.fileBytes,
  };
}
