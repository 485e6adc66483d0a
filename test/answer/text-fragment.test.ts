import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceUrl } from '../../src/answer/text-fragment.ts';
import type { Article } from '../../src/model.ts';
import { anyArticle } from './generated.ts';

function articleOf(...texts: string[]): Article {
  return {
    id: 'marsh',
    revision: '1a2b3c4d',
    title: 'The marsh',
    authors: [],
    url: 'https://example.org/marsh',
    language: 'en',
    sections: [],
    pictures: [],
    passages: texts.map((text, index) => ({
      article: 'marsh',
      number: index + 1,
      text,
      kind: 'paragraph',
      sentences: [{ start: 0, end: text.length }],
      notes: [],
      line: index + 1,
    })),
  };
}

const fragmentOf = (article: Article): string | undefined => {
  const [passage] = article.passages;
  const [sentence] = passage?.sentences ?? [];
  return passage && sentence && sentenceUrl(article, passage, sentence);
};

/** White space and case do not count. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** What a browser would scroll to and mark: the first range on the page that the directive matches. */
function browserFinds(article: Article, url: string): string | undefined {
  const [start = '', end] = (url.split(':~:text=')[1] ?? '').split(',').map((part) => folded(decodeURIComponent(part)));
  const page = folded(article.passages.map(({ text }) => text).join('\n'));
  const from = page.indexOf(start);
  if (from < 0) return undefined;
  if (end === undefined) return page.slice(from, from + start.length);
  const to = page.indexOf(end, from + start.length);
  return to < 0 ? undefined : page.slice(from, to + end.length);
}

describe('sentenceUrl', () => {
  test.each([
    ['Output fell.', 'Output%20fell'],
    [
      'In May, “output” (of reeds) fell 3.5% year-on-year & by US$8,000 in all of Norfolk.',
      'In%20May%2C%20%E2%80%9Coutput%E2%80%9D%20%28of%20reeds,US%248%2C000%20in%20all%20of%20Norfolk',
    ],
    [
      '浙江省的数字经济核心产业增加值达到了七千零二十亿元人民币。',
      '%E6%B5%99%E6%B1%9F%E7%9C%81%E7%9A%84%E6%95%B0%E5%AD%97%E7%BB%8F%E6%B5%8E%E6%A0%B8%E5%BF%83,%E4%BA%8C%E5%8D%81%E4%BA%BF%E5%85%83%E4%BA%BA%E6%B0%91%E5%B8%81',
    ],
  ])('leads to %j', (sentence, fragment) => {
    expect(fragmentOf(articleOf(sentence, 'Another paragraph.'))).toBe(`https://example.org/marsh#:~:text=${fragment}`);
  });

  test('takes more words where a few could be read elsewhere too', () => {
    const url = fragmentOf(
      articleOf('The marsh is as old as the hills of Norfolk are.', 'The marsh is as old as anything.'),
    );
    expect(url).toBe(
      'https://example.org/marsh#:~:text=The%20marsh%20is%20as%20old%20as%20the%20hills%20of%20Norfolk%20are',
    );
  });

  test('is the page alone for a sentence that stands there twice', () => {
    expect(fragmentOf(articleOf('Output fell.', 'output\nfell.'))).toBe('https://example.org/marsh');
  });

  test('is the page alone when the address is too long for more', () => {
    const article = { ...articleOf('Output fell.'), url: `https://example.org/${'m'.repeat(490)}` };
    expect(fragmentOf(article)).toBe(article.url);
  });

  test('keeps the fragment that the address has', () => {
    const article = { ...articleOf('Output fell.'), url: 'https://example.org/marsh#top' };
    expect(fragmentOf(article)).toBe('https://example.org/marsh#top:~:text=Output%20fell');
  });

  test('leads to the very sentence in any article, or claims nothing', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const passage of article.passages) {
          for (const sentence of passage.sentences) {
            const url = sentenceUrl(article, passage, sentence);
            if (!url?.includes(':~:text=')) continue;
            expect(url.length).toBeLessThanOrEqual(512);
            const whole = folded(passage.text.slice(sentence.start, sentence.end));
            expect(whole).toContain(browserFinds(article, url));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
