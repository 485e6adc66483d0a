import type { Command } from '../src/discord/command.ts';
import { renderHelp } from '../src/discord/render-help.ts';

export default {
  definition: { name: 'help', description: 'What Footnote does and how to ask it.' },

  execute(request, engine) {
    return renderHelp(request, engine);
  },
} satisfies Command;
