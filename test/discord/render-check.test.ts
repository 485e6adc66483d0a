import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/answer/cite.ts';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderCheck } from '../../src/discord/render-check.ts';
import type { Article, Claim } from '../../src/model.ts';
import { anyArticle, numbersIn, words } from '../answer/generated.ts';
import { engineOf } from './engine-of.ts';
import { misquotation, quotationsIn } from './quotations.ts';

/** Claims beside an article, of any words and any number. */
const claimsOn = (article: Article): fc.Arbitrary<Claim[]> =>
  fc.array(
    fc
      .record({
        text: words(120),
        verdict: fc.constantFrom('same', 'rounded', 'differs', 'not-in-article'),
        at: fc.nat(),
      })
      .map(({ text, verdict, at }): Claim => {
        const span = { start: 0, end: text.length };
        const passage = article.passages[at % article.passages.length];
        if (verdict === 'not-in-article' || !passage) return { text, span, verdict: 'not-in-article' };
        const sentence = passage.sentences[at % passage.sentences.length] ?? span;
        const [quantity] = numbersIn(passage).filter((number) => number.sentence.start === sentence.start);
        const located = quantity && { ...quantity, article: article.id, passage: passage.number };
        const citation = cite(article, passage, sentence);
        const source = { passage, sentence, citation, ...(located && { quantity: located }) };
        return { text, span, verdict, source, ...(quantity && { figure: { ...quantity, qualifier: 'over' } }) };
      }),
    { minLength: 1, maxLength: 60 },
  );

describe('renderCheck', () => {
  test('quotes word for word and keeps every limit, whatever is claimed of any article', () => {
    const any = anyArticle.chain((article) => fc.tuple(fc.constant(article), claimsOn(article)));
    fc.assert(
      fc.property(any, fc.constantFrom('en-GB', 'zh-CN'), ([article, claims], locale) => {
        const reply = renderCheck(claims, { ...terminalRequest('check'), locale }, engineOf(article));
        expect(() => messagePayload(reply)).not.toThrow();
        const quotations = quotationsIn(reply.components);
        if (claims[0]?.source) expect(quotations.length).toBeGreaterThan(0);
        for (const pieces of quotations) expect(misquotation(pieces, [article])).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
