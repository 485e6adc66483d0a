import { matchingTopics, topicsOf } from '../answer/topics.ts';
import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';
import { chosenArticle } from './chosen-article.ts';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import type { Request } from './request.ts';

/** What the figures of an article measure; told once for each state of the corpus. */
const known = new WeakMap<Article, readonly string[]>();

/**
 * What completes the topic of figures: what there is to choose from. Name and value are the same, for Discord sometimes
 * sends the one in place of the other; people may send anything else.
 */
export function topicChoices(request: Request, engine: Engine): Choice[] {
  const article = chosenArticle(request, engine);
  const topics = [...new Set((article ? [article] : engine.articles).flatMap((each) => topicsIn(each, engine)))];
  return matchingTopics(topics, request.focused?.value ?? '')
    .filter((topic) => topic.length <= LIMITS.choiceChars)
    .slice(0, LIMITS.choices)
    .map((topic) => ({ name: topic, value: topic }));
}

function topicsIn(article: Article, engine: Engine): readonly string[] {
  const topics = known.get(article) ?? topicsOf(engine.figures({ article: article.id }));
  known.set(article, topics);
  return topics;
}
