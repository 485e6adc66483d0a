import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';

/**
 * A number that stands for an article in a `custom_id`, whatever its revision and whatever stands beside it in the
 * corpus: the FNV-1a hash of its id, from 0 to 999,999.
 *
 * @example
 * articleKey({ id: 'marsh' }); // 689472
 */
export function articleKey({ id }: Pick<Article, 'id'>): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % 1_000_000;
}

/** The article that a button was made from. */
export interface KeptArticle {
  readonly article: Article;
  /** Whether it is as it was when the button was made. */
  readonly current: boolean;
}

/**
 * Finds the article of a button: by its key, or by its revision when its file was given another name.
 *
 * @returns `undefined` when it is no longer there.
 */
export function keptArticle(revision: string, key: number | undefined, { articles }: Engine): KeptArticle | undefined {
  const named = articles.find((article) => articleKey(article) === key);
  if (named?.revision === revision) return { article: named, current: true };
  const renamed = articles.find((article) => article.revision === revision);
  if (renamed) return { article: renamed, current: true };
  return named && { article: named, current: false };
}
