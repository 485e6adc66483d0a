import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { onlyArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { renderPassage, renderPassagePress } from '../src/discord/render-passage.ts';
import { UserError } from '../src/errors.ts';
import { textFor } from '../src/text/index.ts';

export default {
  definition: {
    name: 'passage',
    description: 'Show a paragraph with what stands before and after it.',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'number',
        description: 'Its number, as in ¶14',
        required: true,
        min_value: 1,
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const article = onlyArticle(request, engine);
    const number = request.number('number') ?? 0;
    const passage = article.passages[number - 1];
    if (passage) return { kind: 'message', private: true, ...renderPassage(passage, article, request, engine) };
    const text = textFor(request.locale);
    throw new UserError(text.noPassage(text.number(number), text.number(article.passages.length)));
  },

  press: {
    context: (request, engine) => ({ kind: 'message', private: true, ...renderPassagePress(request, engine) }),
    turn: (request, engine) => ({ kind: 'update', ...renderPassagePress(request, engine) }),
  },
} satisfies Command;
