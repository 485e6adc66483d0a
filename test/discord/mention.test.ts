import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../src/discord/mention.ts';
import { ADA, ADA_ALONE, saidBy } from '../loopback/people.ts';

const BOT = '42';
const called = { mentions: [{ id: BOT }] };
const asked = (...message: Parameters<typeof saidBy>) =>
  askedOf(saidBy(...message) as unknown as GatewayMessageCreateDispatchData, BOT)?.text('question');

describe('askedOf', () => {
  test.each([
    ['a mention', ADA, '<@42> how large is the marsh?', called, 'how large is the marsh?'],
    ['a mention of old', ADA, 'how large is the marsh <@!42>', called, 'how large is the marsh'],
    ['a reply with a ping', ADA, 'And the mill?', { ...called, type: 19 }, 'And the mill?'],
    ['a direct message', ADA_ALONE, 'How large is the marsh?', {}, 'How large is the marsh?'],
  ])('reads the question of %s', (_what, person, content, more, question) => {
    expect(asked(person, content, more)).toBe(question);
  });

  test.each([
    ['that is for others', ADA, 'How large is the marsh?', {}],
    ['that mentions somebody else', ADA, '<@7> how large?', { mentions: [{ id: '7' }] }],
    ['that comes empty', ADA, '', { ...called, type: 19 }],
    ['that is a mention alone', ADA, '<@42>', called],
    ['of a bot', ADA, '<@42> how large?', { ...called, author: { id: '8', bot: true } }],
    ['of a webhook', ADA, '<@42> how large?', { ...called, webhook_id: '9' }],
    ['of Discord', ADA, '<@42> how large?', { ...called, type: 7 }],
    ['without an author', ADA, '<@42> how large?', { ...called, author: undefined }],
  ])('leaves alone a message %s', (_what, person, content, more) => {
    expect(asked(person, content, more)).toBeUndefined();
  });

  test.each([
    ['浙江的数字经济增长了多少？', 'zh-CN'],
    ['浙江 2020 年的 GDP 是多少', 'zh-CN'],
    ['What does 八八战略 mean?', 'en-GB'],
    ['浙江省の経済成長率は？', 'en-GB'],
    ['2020?', 'en-GB'],
  ])('takes the writer of %j for a reader of %s', (question, locale) => {
    const message = saidBy(ADA, `<@42> ${question}`, called) as unknown as GatewayMessageCreateDispatchData;
    expect(askedOf(message, BOT)?.locale).toBe(locale);
  });
});
