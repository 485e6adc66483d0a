import type { Engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import { textFor } from '../text/index.ts';
import { articleChoices } from './chosen-article.ts';
import type { Command } from './command.ts';
import { escapeText } from './escape.ts';
import { messagePresses } from './message-presses.ts';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/**
 * Answers a request: the one hall behind every door. What a person can put right becomes a calm private message.
 *
 * @throws Whatever a command throws beside a `UserError`: our bug, for the door to log and to excuse.
 */
export function dispatch(request: Request, engine: Engine, commands: readonly Command[]): Reply {
  try {
    return answer(request, engine, commands);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Whoever is still typing needs no advice yet.
    return request.kind === 'suggest' ? { kind: 'choices', choices: [] } : notice(escapeText(error.message));
  }
}

function answer(request: Request, engine: Engine, commands: readonly Command[]): Reply {
  const text = textFor(request.locale);
  if (request.kind === 'press' || request.kind === 'form') {
    const press = [messagePresses, ...commands.map((command) => command.press ?? {})]
      .flatMap((presses) => Object.entries(presses))
      .find(([action]) => action === request.name);
    return request.pressed && press ? press[1](request, engine) : notice(text.unknownButton);
  }
  const command = commands.find(({ definition }) => definition.name === request.name);
  if (request.kind === 'suggest') {
    if (request.focused?.name === 'article')
      return { kind: 'choices', choices: articleChoices(request.focused.value, engine) };
    return command?.suggest?.(request, engine) ?? { kind: 'choices', choices: [] };
  }
  return command ? command.execute(request, engine) : notice(text.unknownCommand);
}
