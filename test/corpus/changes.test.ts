import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/corpus/changes.ts';
import { buildEngine } from '../../src/engine.ts';
import type { Article } from '../../src/model.ts';

/** An article of one-letter passages. */
function articleOf(letters: string, revision: string): Article {
  const text = [...letters].map((letter) => `Passage ${letter}.`).join('\n\n');
  const [article] = buildEngine([{ name: 'a.txt', text, revision }]).articles;
  if (!article) throw new Error('There is no article in it');
  return article;
}

describe('changesBetween', () => {
  test.each([
    ['abc', 'abc', { added: [], edited: [], removed: [] }],
    ['abc', 'aXc', { added: [], edited: [2], removed: [] }],
    ['abc', 'abXc', { added: [3], edited: [], removed: [] }],
    ['abc', 'ac', { added: [], edited: [], removed: [2] }],
    ['abcd', 'aXYd', { added: [], edited: [2, 3], removed: [] }],
    ['abcd', 'aXd', { added: [], edited: [2], removed: [3] }],
    ['abc', 'aXYZc', { added: [3, 4], edited: [2], removed: [] }],
    ['abc', 'abcX', { added: [4], edited: [], removed: [] }],
    ['abc', 'X', { added: [], edited: [1], removed: [2, 3] }],
    ['ab', 'Xab', { added: [1], edited: [], removed: [] }],
  ])('from %s to %s', (before, after, changes) => {
    expect(changesBetween(articleOf(before, '1'), articleOf(after, '2'))).toEqual({ from: '1', ...changes });
  });
});
