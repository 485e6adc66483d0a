import { listening } from '../gaps.ts';
import { dispatch } from './dispatch.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Answering } from './respond.ts';

/** Answers a request, and keeps the question of one that no article answers where the owner wants it kept. */
export function answerRequest(request: Request, { engine, commands, keepGap }: Answering): Reply {
  // A button asks again what was asked already.
  if (!keepGap || request.kind !== 'command') return dispatch(request, engine, commands);
  const ear = listening(engine);
  const reply = dispatch(request, ear.engine, commands);
  const question = ear.unanswered();
  if (question !== undefined) keepGap({ day: request.today, question });
  return reply;
}
