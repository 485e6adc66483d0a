import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { notice } from '../src/discord/notice.ts';
import { renderCheck } from '../src/discord/render-check.ts';
import { textFor } from '../src/text/index.ts';

/** A message command: on any message, under Apps. */
export default {
  definition: { type: ApplicationCommandType.Message, name: 'Check against the article' },

  execute(request, engine) {
    const texts = request.target?.texts ?? [];
    if (texts.length === 0) return notice(textFor(request.locale).noText);
    return renderCheck(
      texts.flatMap((text) => engine.check(text)),
      request,
      engine,
    );
  },
} satisfies Command;
