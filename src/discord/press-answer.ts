import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';
import { textFor } from '../text/index.ts';
import { answerId } from './answer-id.ts';
import { keptArticle } from './article-key.ts';
import { button, buttonRows } from './button.ts';
import { notice } from './notice.ts';
import { textDisplay } from './render-components.ts';
import { readQuestion, renderQuestion } from './render-question.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What a button under an answer goes on from. */
export interface Asked {
  /** As the message shows it. */
  readonly question: string;
  /** The article that answered. */
  readonly article: Article;
  /** Whether it is as it was then. */
  readonly current: boolean;
  /** The only article that was asked, when one was chosen. */
  readonly scope?: Article;
  /** What the button carries besides; anyone can forge it. */
  readonly numbers: readonly number[];
}

/**
 * Goes on from an answer, whichever process made it and whenever: its question from the message, its article by the
 * revision. When that has changed since, says so and offers the answer from today's.
 */
export function pressAnswer(request: Request, engine: Engine, goOn: (asked: Asked) => Reply): Reply {
  const text = textFor(request.locale);
  const asked = readAsked(request, engine);
  if (typeof asked === 'string') return notice(text[asked]);
  if (asked.current) return goOn(asked);
  const { question, article, scope } = asked;
  return {
    kind: 'message',
    private: true,
    components: [
      ...renderQuestion(question),
      textDisplay(text.articleChanged),
      ...buttonRows([button(text.askAgain, answerId('again', article, scope))]),
    ],
    files: [],
  };
}

/** As `pressAnswer`, for a button that answers from today's article anyhow. */
export function pressAgain(request: Request, engine: Engine, goOn: (asked: Asked) => Reply): Reply {
  const asked = readAsked(request, engine);
  return typeof asked === 'string' ? notice(textFor(request.locale)[asked]) : goOn(asked);
}

/** What a press goes on from, or what to say when there is nothing to go on from. */
function readAsked({ pressed }: Request, engine: Engine): Asked | 'unknownButton' | 'articleGone' {
  const [key, scoped, ...numbers] = pressed?.numbers ?? [];
  const question = readQuestion(pressed?.message?.components);
  if (!pressed || !question || scoped === undefined) return 'unknownButton';
  const kept = keptArticle(pressed.revision, key, engine);
  return kept ? { question, ...kept, ...(scoped === 1 && { scope: kept.article }), numbers } : 'articleGone';
}
