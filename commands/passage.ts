import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenPassage, passageChoices } from '../src/discord/chosen-passage.ts';
import type { Command } from '../src/discord/command.ts';
import { renderPassage, renderPassagePress } from '../src/discord/render-passage.ts';

export default {
  definition: {
    name: 'passage',
    description: 'Show a paragraph with what stands before and after it.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'passage',
        description: 'Its number, as in ¶14, or a heading, or words in it',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const { article, passage } = chosenPassage(request, engine);
    return { kind: 'message', private: true, ...renderPassage(passage, article, request, engine) };
  },

  suggest: (request, engine) => ({ kind: 'choices', choices: passageChoices(request, engine) }),

  press: {
    context: (request, engine) => ({ kind: 'message', private: true, ...renderPassagePress(request, engine) }),
    turn: (request, engine) => ({ kind: 'update', ...renderPassagePress(request, engine) }),
  },
} satisfies Command;
