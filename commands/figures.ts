import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import { chosenKind, FIGURE_KINDS } from '../src/discord/figure-kinds.ts';
import { chosenFormat, FILE_FORMATS } from '../src/discord/figures-file.ts';
import { figuresOn } from '../src/discord/figures-topic.ts';
import { pressFiguresFile, pressFiguresPage, pressFiguresPlot } from '../src/discord/press-figures.ts';
import { renderFigures } from '../src/discord/render-figures.ts';
import { topicChoices } from '../src/discord/topic-choices.ts';
import { en } from '../src/text/en.ts';

export default {
  definition: {
    name: 'figures',
    description: 'List the figures on a topic or of a kind, or all of them.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'What the figures should be about',
        autocomplete: true,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'kind',
        description: 'Which kind of figures',
        choices: FIGURE_KINDS.map((kind) => ({ name: en.figureKinds[kind], value: kind })),
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'plot', description: 'Draw a change, a share or a series' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'file',
        description: 'Attach them as a file',
        choices: FILE_FORMATS.map((format) => ({ name: format.toUpperCase(), value: format })),
      },
    ],
  },
  takesArticle: true,

  execute(request, engine) {
    const topic = { about: request.text('about'), kind: chosenKind(request), article: chosenArticle(request, engine) };
    const options = { plotted: request.flag('plot'), file: chosenFormat(request) };
    return renderFigures(figuresOn(topic, engine), topic, request, engine, options);
  },

  suggest: (request, engine) => ({
    kind: 'choices',
    choices: request.focused?.name === 'about' ? topicChoices(request, engine) : [],
  }),

  press: {
    figures: pressFiguresPage,
    'figures-file': pressFiguresFile,
    'figures-plot': pressFiguresPlot,
  },
} satisfies Command;
