import type { Engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import type { Article } from '../model.ts';
import { textFor } from '../text/index.ts';
import type { Request } from './request.ts';

/**
 * The article named by a request's `article` option, by its id or its title.
 *
 * @returns `undefined` when the option is not given.
 * @throws UserError when there is no such article; it names those there are.
 */
export function chosenArticle(request: Request, engine: Engine): Article | undefined {
  const wanted = request.text('article');
  if (!wanted) return undefined;
  const found = engine.article(wanted) ?? engine.articles.find(({ title }) => sameName(title, wanted));
  if (found) return found;
  throw new UserError(textFor(request.locale).noArticle(wanted.slice(0, 100), knownArticles(engine)));
}

/**
 * The article that a request is about: the one it names, else the only one there is.
 *
 * @throws UserError when it names none and there are several, or none.
 */
export function onlyArticle(request: Request, engine: Engine): Article {
  const [only, ...others] = engine.articles;
  const article = chosenArticle(request, engine) ?? (others.length === 0 ? only : undefined);
  if (article) return article;
  const text = textFor(request.locale);
  throw new UserError(only ? text.chooseArticle(knownArticles(engine)) : text.noArticles);
}

/** The ids of the first articles. */
function knownArticles({ articles }: Engine): string {
  const ids = articles.slice(0, 10).map(({ id }) => id);
  return [...ids, ...(articles.length > ids.length ? ['…'] : [])].join(', ');
}

/** Discord sometimes sends the name of a choice, cut to its length, in place of its value. */
const sameName = (title: string, wanted: string): boolean =>
  title.slice(0, 90).toLowerCase() === wanted.slice(0, 90).toLowerCase();
