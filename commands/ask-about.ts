import { ApplicationCommandType } from 'discord-api-types/v10';
import { PRIVATELY } from '../src/discord/audience.ts';
import type { Command } from '../src/discord/command.ts';
import { questionIn } from '../src/discord/question-in.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';

/** A message command: on any message, under Apps. */
export default {
  definition: { type: ApplicationCommandType.Message, name: 'Ask the article about this' },

  execute(request, engine) {
    const answer = engine.ask(questionIn(request.target?.texts.join('\n') ?? ''));
    return renderAnswer(answer, request, engine, { audience: PRIVATELY });
  },
} satisfies Command;
