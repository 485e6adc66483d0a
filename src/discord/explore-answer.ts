import { plotOfAnswer } from '../answer/plot.ts';
import type { Engine } from '../engine.ts';
import { textFor } from '../text/index.ts';
import { keptArticle } from './article-key.ts';
import { paged, replyTo } from './audience.ts';
import { figuresOn } from './figures-topic.ts';
import { notice } from './notice.ts';
import type { Asked } from './press-answer.ts';
import { plotMessage } from './press-figures.ts';
import { QUESTION_FIELD, questionForm } from './question-form.ts';
import { renderAnswer } from './render-answer.ts';
import { renderFigures } from './render-figures.ts';
import { MAX_HITS, renderMore } from './render-more.ts';
import { readQuestion, shownQuestion } from './render-question.ts';
import { renderWhy } from './render-why.ts';
import type { MessageLike, Reply } from './reply.ts';
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
  const topic = { about: question, article: scope };
  return renderFigures(figuresOn(topic, engine), topic, request, engine);
}

/** Draws the figures of an answer. */
export function pressPlot({ question, scope }: Asked, request: Request, engine: Engine): MessageLike {
  const answer = engine.ask(question, scope && { article: scope.id });
  return plotMessage(plotOfAnswer(answer), question, request, engine);
}

/** Says why a passage of the answer was found. */
export function pressWhy({ question, article, scope, numbers }: Asked, request: Request, engine: Engine): MessageLike {
  const text = textFor(request.locale);
  const passage = engine.passage(article.id, numbers[0] ?? 1);
  const explanation = passage && engine.explain(question, passage, scope && { article: scope.id });
  if (!explanation) return notice(text.why.notAmong);
  return { kind: 'message', private: true, ...renderWhy(question, explanation, text) };
}

/** Opens the question to be put in other words; answers it when the form comes back. */
export function pressRephrase(request: Request, engine: Engine): Reply {
  const { revision = '0', numbers = [], message } = request.pressed ?? {};
  if (request.kind === 'form') return answerInstead(request.text(QUESTION_FIELD) ?? '', request, engine);
  const id = { action: request.name, revision, numbers };
  return { kind: 'form', form: questionForm(id, textFor(request.locale), readQuestion(message?.components)) };
}

/** Answers the question that was chosen in place of the one asked. */
export function pressInstead(request: Request, engine: Engine): Reply {
  return answerInstead(request.pressed?.values[0] ?? '', request, engine);
}

/** From today's articles, whatever the message was made from. */
function answerInstead(question: string, request: Request, engine: Engine): MessageLike {
  const [key, scoped] = request.pressed?.numbers ?? [];
  const scope = scoped === 1 ? keptArticle(request.pressed?.revision ?? '0', key, engine)?.article : undefined;
  const answer = engine.ask(shownQuestion(question), scope && { article: scope.id });
  return renderAnswer(answer, request, engine, { audience: paged(request), scope });
}
