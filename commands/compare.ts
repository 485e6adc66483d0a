import { articleKey } from '../src/discord/article-key.ts';
import { PRIVATELY, posted } from '../src/discord/audience.ts';
import type { Command } from '../src/discord/command.ts';
import { notice } from '../src/discord/notice.ts';
import { questionChoices } from '../src/discord/question-choices.ts';
import { PRIVATE, QUESTION } from '../src/discord/question-options.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { renderCompare } from '../src/discord/render-compare.ts';
import { readQuestion } from '../src/discord/render-question.ts';
import { textFor } from '../src/text/index.ts';

export default {
  definition: {
    name: 'compare',
    description: 'Ask all articles one question, and see what each of them says.',
    options: [QUESTION, PRIVATE],
  },
  needsSeveral: true,

  execute(request, engine) {
    const question = request.text('question') ?? '';
    const compared = engine.articles.map((article) => ({
      article,
      answer: engine.ask(question, { article: article.id }),
    }));
    const text = textFor(request.locale);
    const isAsked = compared.some(({ answer }) => answer.outcome !== 'no-question');
    return isAsked
      ? renderCompare(question, compared, posted(request), text)
      : notice(`**${text.noQuestion}**\n${text.howToAsk}`);
  },

  suggest: (request, engine) => ({ kind: 'choices', choices: questionChoices(request, engine) }),

  press: {
    compared(request, engine) {
      const text = textFor(request.locale);
      const question = readQuestion(request.pressed?.message?.components);
      if (!question) return notice(text.unknownButton);
      const article = engine.articles.find((each) => String(articleKey(each)) === request.pressed?.values[0]);
      if (!article) return notice(text.articleGone);
      const answer = engine.ask(question, { article: article.id });
      return renderAnswer(answer, request, engine, { audience: PRIVATELY, scope: article });
    },
  },
} satisfies Command;
