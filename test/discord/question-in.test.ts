import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIn } from '../../src/discord/question-in.ts';
import { readQuestion, renderQuestion } from '../../src/discord/render-question.ts';

describe('questionIn', () => {
  test.each([
    ['Morning all! How large is the marsh? <@1>', 'How large is the marsh?'],
    ['Is it 12.5%? I read 15% at https://example.org/?q=1. Who knows?', 'Is it 12.5%? Who knows?'],
    ['The marsh covers 1,200 km².', 'The marsh covers 1,200 km².'],
    ['**浙江的森林覆盖率是多少？** 谢谢', '**浙江的森林覆盖率是多少？'],
    ['<:reed:123456> <t:1700000000:R> <#5> </ask:7>', ''],
    ['', ''],
    ['!\u0000\u{18CD6}\u0000!', '! !'],
  ])('finds in %j the question %j', (message, question) => {
    expect(questionIn(message)).toBe(question);
  });

  test('finds what an answer to it shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (message) => {
        const question = questionIn(message);
        expect(readQuestion(renderQuestion(question)) ?? '').toBe(question);
      }),
      { numRuns: 100 },
    );
  });
});
