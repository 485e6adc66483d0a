import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { renderFigures } from '../src/discord/render-figures.ts';

export default {
  definition: {
    name: 'figures',
    description: 'List the figures on a topic, or all of them.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'What the figures should be about',
        max_length: 300,
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const about = request.text('about');
    const article = chosenArticle(request, engine);
    const figures = engine.figures({ ...(about && { about }), ...(article && { article: article.id }) });
    return renderFigures(figures, { about, article }, request, engine);
  },
} satisfies Command;
