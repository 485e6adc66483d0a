import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/cli/plain-text.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderWhy } from '../../src/discord/render-why.ts';
import { validatePayload } from '../../src/discord/validate.ts';
import { FEATURE_NAMES } from '../../src/search/features.ts';
import { textFor } from '../../src/text/index.ts';
import { marsh } from '../commands/marsh.ts';

function why(question: string, locale = 'en-GB') {
  const best = marsh.ask(question).hits[0] ?? marsh.ask(question).nearest[0];
  const explanation = best && marsh.explain(question, best.passage);
  if (!explanation) throw new Error(`Nothing is found for ${question}`);
  return renderWhy(question, explanation, textFor(locale));
}

describe('renderWhy', () => {
  test('says which words were found how, and what was weighed', () => {
    const [words, weighed = ''] = plainText(why('How many breeding biterns are there?').components).split(
      '\n\nWhat was',
    );
    // Shares and chances change with what ranking learns.
    expect(words?.replace(/\d+%/g, '…%')).toMatchInlineSnapshot(`
      "How many breeding biterns are there?

      Why ¶1?
      Candidate 1 of 5 · answers with a chance of …%: speaks of it with …%, then says what is asked with …%

      The words of the question, and how much each tells of it:
      - “breeding” stands nowhere in what there is (…%)
      - “biterns” was read as “bitterns”: “bitterns” (…%)"
    `);
    const [, ...lines] = weighed.split('\n');
    expect(lines.slice(0, -1)).toEqual(
      lines.slice(0, -1).map(() => expect.stringMatching(/^- [+−][\d.]+ [a-z’, ]+( \([\d.−-]+ × [\d.−-]+\))?$/)),
    );
    expect(lines.at(-1)).toMatch(/^- [\d.]+ in all$/);
  });

  test('keeps every limit, whatever is asked', () => {
    for (const question of ['*bittern* <@1> reeds '.repeat(40), 'reeds', `${'x'.repeat(280)} reed sales`]) {
      const payload = messagePayload({ kind: 'message', private: true, ...why(question) });
      expect(validatePayload(payload)).toEqual([]);
    }
  });
});

describe('every feature that ranking weighs', () => {
  test.each(['en-GB', 'zh-CN'])('has words in %s', (locale) => {
    const { features } = textFor(locale).why;
    expect(FEATURE_NAMES.filter((name) => features[name] === undefined)).toEqual([]);
  });
});
