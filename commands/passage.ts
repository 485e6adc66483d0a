import { PRIVATELY, paged } from '../src/discord/audience.ts';
import { chosenPassage, PASSAGE, passageChoices } from '../src/discord/chosen-passage.ts';
import type { Command } from '../src/discord/command.ts';
import { pressPassage, renderPassage } from '../src/discord/render-passage.ts';

export default {
  definition: {
    name: 'passage',
    description: 'Show a paragraph with what stands before and after it.',
    options: [PASSAGE],
  },
  takesArticle: true,

  execute(request, engine) {
    const { article, passage } = chosenPassage(request, engine);
    return renderPassage(passage, article, request, engine);
  },

  suggest: (request, engine) => ({ kind: 'choices', choices: passageChoices(request, engine) }),

  press: {
    context: (request, engine) => pressPassage(request, engine, PRIVATELY),
    turn: (request, engine) => pressPassage(request, engine, paged(request)),
  },
} satisfies Command;
