import type { Engine } from '../engine.ts';
import { textFor } from '../text/index.ts';
import { paged, replyTo } from './audience.ts';
import { notice } from './notice.ts';
import type { Asked } from './press-answer.ts';
import { renderAnswer } from './render-answer.ts';
import { renderFigures } from './render-figures.ts';
import { MAX_HITS, renderMore } from './render-more.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';

/** Turns from an answer to its further passages, from one page of them to another, and back to the answer. */
export function pressMore({ question, scope, numbers }: Asked, request: Request, engine: Engine): MessageLike {
  const [first = 1, number = 1] = numbers;
  const audience = paged(request);
  const asked = (limit?: number) =>
    engine.ask(question, { ...(scope && { article: scope.id }), ...(limit !== undefined && { limit }) });
  if (number === 0) return renderAnswer(asked(), request, engine, { audience, scope });
  const text = textFor(request.locale);
  const body = renderMore(asked(MAX_HITS), { first, number }, { engine, text, audience, scope });
  return body ? replyTo(audience, body) : notice(text.noMorePassages);
}

/** Opens the figures on what was asked. */
export function pressFigures({ question, scope }: Asked, request: Request, engine: Engine): MessageLike {
  const figures = engine.figures({ about: question, ...(scope && { article: scope.id }) });
  return renderFigures(figures, { about: question, article: scope }, request, engine);
}
