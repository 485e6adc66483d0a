import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { codeBlock } from '../../src/discord/code-block.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderArticle, renderArticles } from '../../src/discord/render-article.ts';
import { renderHelp } from '../../src/discord/render-help.ts';
import { anyArticle } from '../answer/generated.ts';
import { engineOf } from './engine-of.ts';

describe('renderArticle', () => {
  test('keeps every limit with any article, and so do the list of articles and the help', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 1, max: 60 }), (article, copies) => {
        const request = terminalRequest('article');
        const section = { heading: article.title, level: 3, firstPassage: 1 };
        const engine = { ...engineOf(article), articles: Array.from({ length: copies }, () => article) };
        const long = { ...article, sections: Array.from({ length: copies }, () => section) };
        for (const reply of [
          renderArticle(long, request),
          renderArticles(engine, request),
          renderHelp(request, engine),
        ]) {
          expect(() => messagePayload(reply)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('codeBlock', () => {
  test('is at most 42 columns wide, but keeps an address whole', () => {
    const address = `https://example.org/${'m'.repeat(60)}`;
    const lines = codeBlock(`  title = {${'word '.repeat(30)}},\n  url = {${address}},`)
      .split('\n')
      .slice(1, -1);
    expect(lines.filter((line) => line.length > 42)).toEqual([`    {${address}},`]);
    expect(lines.slice(0, 2)).toEqual([
      '  title = {word word word word word word',
      '    word word word word word word word',
    ]);
  });

  test('cannot be ended from inside', () => {
    expect(codeBlock('a ``` b ```` c').match(/```/g)).toHaveLength(2);
  });
});
