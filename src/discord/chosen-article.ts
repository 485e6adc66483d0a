import { clipText } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import type { Article } from '../model.ts';
import { textFor } from '../text/index.ts';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import type { Request } from './request.ts';

/** What completes the `article` option: the articles whose title or id holds what is typed, in order of id. */
export function articleChoices(typed: string, { articles }: Engine): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return articles
    .filter(({ id, title }) => `${title}\n${id}`.toLowerCase().includes(wanted))
    .filter(({ id }) => id.length <= LIMITS.choiceChars)
    .slice(0, LIMITS.choices)
    .map((article) => ({ name: choiceName(article), value: article.id }));
}

/**
 * The article named by a request's `article` option, by its id or its title.
 *
 * @returns `undefined` when the option is not given.
 * @throws UserError when there is no such article; it names those there are.
 */
export function chosenArticle(request: Request, engine: Engine): Article | undefined {
  const wanted = request.text('article');
  if (!wanted) return undefined;
  const found = engine.article(wanted) ?? engine.articles.find((article) => isNamed(article, wanted));
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

const choiceName = ({ title }: Article): string => clipText(title, LIMITS.choiceChars);

/** Discord sometimes sends the name of a choice in place of its value, and people type a title. */
const isNamed = (article: Article, wanted: string): boolean =>
  [article.title, choiceName(article)].some((name) => name.toLowerCase() === wanted.toLowerCase());
