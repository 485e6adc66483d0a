import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenPassage, PASSAGE, passageChoices } from '../src/discord/chosen-passage.ts';
import { chosenSentence, sentenceChoices } from '../src/discord/chosen-sentence.ts';
import type { Command } from '../src/discord/command.ts';
import { renderQuote } from '../src/discord/render-quote.ts';

export default {
  definition: {
    name: 'quote',
    description: 'Give a paragraph, or one sentence of it, with its citation, ready to paste elsewhere.',
    options: [
      PASSAGE,
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentence',
        description: 'Which sentence; the whole paragraph unless you choose',
        autocomplete: true,
        min_value: 1,
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const place = chosenPassage(request, engine);
    return renderQuote(place, chosenSentence(request, place.passage), request);
  },

  suggest: (request, engine) => ({
    kind: 'choices',
    choices: request.focused?.name === 'sentence' ? sentenceChoices(request, engine) : passageChoices(request, engine),
  }),
} satisfies Command;
