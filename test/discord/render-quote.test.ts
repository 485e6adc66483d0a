import type { APIContainerComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderQuote } from '../../src/discord/render-quote.ts';
import { anyArticle } from '../answer/generated.ts';
import { misquotation, quotationsIn } from './quotations.ts';

describe('renderQuote', () => {
  test('quotes word for word and keeps every limit, in any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const passage of article.passages) {
          for (const sentence of [undefined, passage.sentences.at(-1)]) {
            const reply = renderQuote({ article, passage }, sentence, terminalRequest('quote'));
            expect(() => messagePayload(reply)).not.toThrow();
            const [frame] = reply.components as [APIContainerComponent];
            const toRead = [{ ...frame, components: frame.components.slice(0, 1) }];
            const text = sentence ? passage.text.slice(sentence.start, sentence.end) : passage.text;
            const quoted = { ...article, passages: [{ ...passage, text }] };
            for (const pieces of quotationsIn(toRead)) expect(misquotation(pieces, [quoted])).toBeUndefined();
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
