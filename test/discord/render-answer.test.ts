import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAnswer } from '../../src/answer/compose.ts';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Engine } from '../../src/engine.ts';
import type { Article } from '../../src/model.ts';
import { anyArticle, findingsIn, numbersIn, words } from '../answer/generated.ts';
import { misquotation, quotationsIn } from './quotations.ts';

const engineOf = (...articles: Article[]): Engine => ({
  articles,
  problems: [],
  ask: () => ({
    question: '',
    outcome: 'not-found',
    hits: [],
    nearest: [],
    pictures: [],
    quantities: [],
    aboutSource: false,
  }),
  figures: () => [],
  article: (id) => articles.find((article) => article.id === id),
  passage: (id, number) => articles.find((article) => article.id === id)?.passages[number - 1],
  pictureFile: () => undefined,
});

describe('renderAnswer', () => {
  test('keeps every limit with any article, quotes it word for word and shows every cut', () => {
    const any = anyArticle.chain((article) => fc.tuple(fc.constant(article), findingsIn(article), words(80)));
    fc.assert(
      fc.property(any, ([article, findings, question]) => {
        const answer = composeAnswer(question, findings, { articles: [article], quantitiesOf: numbersIn });
        const reply = renderAnswer(answer, terminalRequest('ask'), engineOf(article));
        expect(() => messagePayload(reply)).not.toThrow();
        const { components } = reply;
        const quotations = quotationsIn(components);
        if (findings.hits.length + findings.nearest.length > 0) expect(quotations.length).toBeGreaterThan(0);
        for (const pieces of quotations) expect(misquotation(pieces, [article])).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
