import { describe, expect, test } from 'vitest';
import { articleId, formatOf } from '../../src/corpus/formats.ts';

describe('formatOf', () => {
  test.each([
    ['marsh.md', 'markdown'],
    ['marsh.TXT', 'text'],
    ['marsh.htm', 'html'],
    ['marsh.search.yaml', 'sidecar'],
    ['marsh/wall.JPEG', 'picture'],
    ['marsh.questions.jsonl', 'ignored'],
    ['README.md', 'ignored'],
    ['readme', 'ignored'],
    ['.marsh.md', 'ignored'],
    ['marsh/.wall.jpg', 'ignored'],
    ['LICENSE', 'ignored'],
    ['marsh.pdf', 'unknown'],
    ['marsh.constructor', 'unknown'],
    ['marsh.yaml', 'unknown'],
  ])('takes %s for %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});

describe('articleId', () => {
  test.each([
    ['salt-marsh.md', 'salt-marsh'],
    ['v1.2.md', 'v1.2'],
    ['salt-marsh.search.yaml', 'salt-marsh'],
  ])('of %s is %s', (name, id) => {
    expect(articleId(name)).toBe(id);
  });
});
