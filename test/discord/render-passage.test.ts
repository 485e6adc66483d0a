import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderPassage } from '../../src/discord/render-passage.ts';
import { anyArticle } from '../answer/generated.ts';
import { engineOf } from './engine-of.ts';
import { misquotation, quotationsIn } from './quotations.ts';

describe('renderPassage', () => {
  test('quotes word for word and keeps every limit, in any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const passage of article.passages) {
          const reply = renderPassage(passage, article, terminalRequest('passage'), engineOf(article));
          expect(() => messagePayload(reply)).not.toThrow();
          for (const pieces of quotationsIn(reply.components)) expect(misquotation(pieces, [article])).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});
