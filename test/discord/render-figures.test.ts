import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderFigures } from '../../src/discord/render-figures.ts';
import { anyArticle, words } from '../answer/generated.ts';
import { engineOf, figuresOf } from './engine-of.ts';

describe('renderFigures', () => {
  test('keeps every limit, with any article and topic', () => {
    fc.assert(
      fc.property(anyArticle, fc.option(words(40), { nil: undefined }), (article, about) => {
        const reply = renderFigures(figuresOf(article), { about }, terminalRequest('figures'), engineOf(article));
        expect(() => messagePayload(reply)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
