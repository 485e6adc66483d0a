import { describe, expect, test } from 'vitest';
import { articleKey, keptArticle } from '../../src/discord/article-key.ts';
import { marsh, marshAndMill } from '../commands/marsh.ts';

const key = articleKey({ id: 'mill' });

describe('articleKey', () => {
  test('is a number that a custom_id can hold, the same for the same id', () => {
    expect(articleKey({ id: 'marsh' })).toBe(689472);
    expect(articleKey({ id: '浙江' })).toBeLessThan(1_000_000);
  });
});

describe('keptArticle', () => {
  test('finds the article as it was', () => {
    expect(keptArticle('5e6f7a8b', key, marshAndMill)).toMatchObject({ article: { id: 'mill' }, current: true });
  });

  test('finds it under another name by its revision', () => {
    expect(keptArticle('5e6f7a8b', 1, marshAndMill)).toMatchObject({ article: { id: 'mill' }, current: true });
  });

  test('tells that it has changed', () => {
    expect(keptArticle('99999999', key, marshAndMill)).toMatchObject({ article: { id: 'mill' }, current: false });
  });

  test('finds nothing that is gone', () => {
    expect(keptArticle('5e6f7a8b', key, marsh)).toBeUndefined();
    expect(keptArticle('0', undefined, marsh)).toBeUndefined();
  });
});
