import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { renderCheck } from '../src/discord/render-check.ts';

export default {
  definition: {
    name: 'check',
    description: 'Lay the figures and statements of a text beside what the article says.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'What to check',
        required: true,
        max_length: 4000,
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const article = chosenArticle(request, engine);
    const claims = engine.check(request.text('text') ?? '', article && { article: article.id });
    return renderCheck(claims, request, engine);
  },
} satisfies Command;
