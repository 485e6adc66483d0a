import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { questionChoices } from '../src/discord/question-choices.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';

export default {
  definition: {
    name: 'ask',
    description: 'Find the passages that answer a question, with their figures and source.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        autocomplete: true,
        max_length: 300,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Show the answer to you alone' },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const article = chosenArticle(request, engine);
    const answer = engine.ask(request.text('question') ?? '', article && { article: article.id });
    return renderAnswer(answer, request, engine);
  },

  suggest: (request, engine) => ({ kind: 'choices', choices: questionChoices(request, engine) }),
} satisfies Command;
