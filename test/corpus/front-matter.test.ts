import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/corpus/front-matter.ts';

describe('parseFrontMatter', () => {
  test('reads every key', () => {
    const text = `title: >
  Salt marsh
  gains ground
publisher: The Estuary Post
authors: [Ines Moreau, Tom Ashby]
published: 2023-05-09
place: Fenny Point
url: https://post.example/2023/salt marsh
language: en-gb
republishedBy: Tide News
accessed: 2024
`;
    expect(parseFrontMatter(text, 1)).toEqual({
      metadata: {
        title: 'Salt marsh gains ground',
        publisher: 'The Estuary Post',
        authors: ['Ines Moreau', 'Tom Ashby'],
        published: '2023-05-09',
        place: 'Fenny Point',
        url: 'https://post.example/2023/salt%20marsh',
        language: 'en-GB',
        republishedBy: 'Tide News',
        accessed: '2024',
      },
      findings: [],
    });
  });

  test.each([
    ['authors: Ines Moreau', { authors: ['Ines Moreau'] }],
    ['published: 2023-05', { published: '2023-05' }],
    ['title: 1984', { title: '1984' }],
    ['place:', {}],
    ['', {}],
  ])('takes %j', (text, metadata) => {
    expect(parseFrontMatter(text, 1)).toEqual({ metadata, findings: [] });
  });

  test.each([
    [
      'colour: red',
      'The key "colour" is not known: use title, publisher, authors, published, place, url, language, republishedBy, accessed.',
    ],
    ['published: last May', 'published is "last May", but should be a date: 2021-04-16, 2021-04 or 2021.'],
    ['published: 2023-02-30', 'published is "2023-02-30", but should be a date: 2021-04-16, 2021-04 or 2021.'],
    [
      'url: javascript:alert(1)',
      'url is "javascript:alert(1)", but should be an address that begins with https:// or http://.',
    ],
    [
      'url: https://a:b@post.example',
      'url is "https://a:b@post.example", but should be an address that begins with https:// or http://.',
    ],
    ['title: [a, b]', 'title is ["a","b"], but should be words.'],
    ['title: &a [*a]', 'title is a value that holds itself, but should be words.'],
    ['title: "  "', 'title is "  ", but should be words.'],
    ['language: "?"', 'language is "?", but should be a language tag: en, zh-CN.'],
  ])('reports %j with its line, and leaves it out', (text, message) => {
    expect(parseFrontMatter(`place: Hangzhou\n${text}`, 1)).toEqual({
      metadata: { place: 'Hangzhou' },
      findings: [{ line: 3, message }],
    });
  });

  test.each([
    ['title: [a', 2],
    ['title: a\ntitle: b', 3],
    ['just words', 2],
    ['- a\n- b', 2],
  ])('refuses %j', (text, line) => {
    expect(() => parseFrontMatter(text, 1)).toThrow(expect.objectContaining({ name: 'BrokenFile', line }));
  });
});
