import type { Engine } from '../engine.ts';
import { chosenArticle } from './chosen-article.ts';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import type { Request } from './request.ts';

/**
 * What completes a question: what the articles can answer that is like what is typed. Name and value are the same, for
 * Discord sometimes sends the one in place of the other; people may send anything else.
 */
export function questionChoices(request: Request, engine: Engine): Choice[] {
  const article = chosenArticle(request, engine);
  return engine
    .suggest(request.focused?.value ?? '', { limit: 2 * LIMITS.choices, ...(article && { article: article.id }) })
    .filter((text) => text.length <= LIMITS.choiceChars)
    .slice(0, LIMITS.choices)
    .map((text) => ({ name: text, value: text }));
}
