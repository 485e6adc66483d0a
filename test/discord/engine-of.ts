import type { Engine } from '../../src/engine.ts';
import type { Article, LocatedQuantity } from '../../src/model.ts';
import { numbersIn } from '../answer/generated.ts';

/** Every number of an article, as its figures. */
export const figuresOf = ({ passages }: Article): LocatedQuantity[] =>
  passages.flatMap((passage) =>
    numbersIn(passage).map((quantity) => ({ ...quantity, article: passage.article, passage: passage.number })),
  );

/** What commands need to know of one article, without a search. */
export function engineOf(article: Article): Engine {
  return {
    articles: [article],
    problems: [],
    ask: () => {
      throw new Error('There is no search in it');
    },
    explain: () => undefined,
    suggest: () => [],
    check: () => [],
    changes: () => undefined,
    figures: () => figuresOf(article),
    article: () => article,
    passage: (_id, number) => article.passages[number - 1],
    pictureFile: () => undefined,
  };
}
