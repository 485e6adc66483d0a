import { paged } from '../src/discord/audience.ts';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import {
  pressFigures,
  pressInstead,
  pressMore,
  pressPlot,
  pressRephrase,
  pressWhy,
} from '../src/discord/explore-answer.ts';
import { pressAgain, pressAnswer } from '../src/discord/press-answer.ts';
import { questionChoices } from '../src/discord/question-choices.ts';
import { PRIVATE, QUESTION } from '../src/discord/question-options.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';

export default {
  definition: {
    name: 'ask',
    description: 'Find the passages that answer a question, with their figures and source.',
    options: [QUESTION, PRIVATE],
  },
  takesArticle: true,

  execute(request, engine) {
    const article = chosenArticle(request, engine);
    const answer = engine.ask(request.text('question') ?? '', article && { article: article.id });
    return renderAnswer(answer, request, engine, { scope: article });
  },

  suggest: (request, engine) => ({ kind: 'choices', choices: questionChoices(request, engine) }),

  press: {
    more: (request, engine) => pressAnswer(request, engine, (asked) => pressMore(asked, request, engine)),
    'answer-figures': (request, engine) =>
      pressAnswer(request, engine, (asked) => pressFigures(asked, request, engine)),
    why: (request, engine) => pressAnswer(request, engine, (asked) => pressWhy(asked, request, engine)),
    rephrase: pressRephrase,
    instead: pressInstead,
    plot: (request, engine) => pressAnswer(request, engine, (asked) => pressPlot(asked, request, engine)),
    again: (request, engine) =>
      pressAgain(request, engine, ({ question, scope }) => {
        const answer = engine.ask(question, scope && { article: scope.id });
        return renderAnswer(answer, request, engine, { scope, audience: paged(request) });
      }),
  },
} satisfies Command;
