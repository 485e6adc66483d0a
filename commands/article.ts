import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { renderArticle, renderArticles } from '../src/discord/render-article.ts';

export default {
  definition: {
    name: 'article',
    description: 'Show where the article comes from, its outline, and how to cite it.',
  },
  takesArticle: true,

  execute(request, engine) {
    const [only, ...others] = engine.articles;
    const article = chosenArticle(request, engine) ?? (others.length === 0 ? only : undefined);
    return article ? renderArticle(article, request, engine.changes(article.id)) : renderArticles(engine, request);
  },
} satisfies Command;
