import { formatCitation } from '../answer/cite.ts';
import { messagePayload } from '../discord/payload.ts';
import { renderAnswer } from '../discord/render-answer.ts';
import type { MessagePayload } from '../discord/validate.ts';
import type { Engine } from '../engine.ts';
import type { Hit, LocatedQuantity, Outcome, Picture } from '../model.ts';
import { plainText } from './plain-text.ts';
import type { QuestionLine } from './question-lines.ts';
import { terminalRequest } from './terminal-request.ts';

/** One line of the `--json` output. */
export interface AnswerRecord {
  readonly id: string | number;
  readonly question: string;
  /** The question as it was read, when a word of it was taken for another. */
  readonly searchedFor?: string;
  readonly outcome: Outcome;
  /** The one number that was asked for, where it is plain which one that is. */
  readonly headline: LocatedQuantity | null;
  /** Best first. */
  readonly hits: readonly HitRecord[];
  readonly nearest: readonly HitRecord[];
  readonly pictures: readonly Pick<Picture, 'article' | 'caption' | 'credit'>[];
  /** The figures of the hits, those of the best first. */
  readonly quantities: readonly LocatedQuantity[];
  readonly citation: string | null;
  readonly url: string | null;
  /** The reply as plain text. */
  readonly text: string;
  /** The reply as Discord gets it. */
  readonly reply: MessagePayload;
}

/** A hit with the whole text of its passage. */
export interface HitRecord {
  readonly article: string;
  readonly passage: number;
  readonly text: string;
  readonly score: number;
}

/** Asks one question, and puts all that is answered in a record. */
export function answerRecord(line: QuestionLine, engine: Engine, limit?: number): AnswerRecord {
  const { id, question, article } = line;
  const answer = engine.ask(question, { ...(limit && { limit }), ...(article && { article }) });
  const reply = renderAnswer(answer, terminalRequest('ask', { question }), engine);
  const { searchedFor, outcome, headline = null, hits, nearest, pictures, quantities, citation } = answer;
  return {
    id,
    question,
    ...(searchedFor !== undefined && { searchedFor }),
    outcome,
    headline,
    hits: hits.map(hitRecord),
    nearest: nearest.map(hitRecord),
    pictures: pictures.map(({ article, caption, credit }) => ({ article, caption, ...(credit && { credit }) })),
    quantities,
    citation: citation ? formatCitation(citation, 'plain') : null,
    url: citation?.url ?? null,
    text: plainText(reply.components),
    reply: messagePayload(reply),
  };
}

const hitRecord = ({ passage, score }: Hit): HitRecord => ({
  article: passage.article,
  passage: passage.number,
  text: passage.text,
  score,
});
