import type { Engine } from '../engine.ts';
import type { Claim, Verdict } from '../model.ts';
import { type FigureRecord, figureRecord } from './figure-record.ts';
import type { QuestionLine } from './question-lines.ts';

/** One line of the `--json --check` output. */
export interface CheckRecord {
  readonly id: string | number;
  readonly claims: readonly ClaimRecord[];
}

/** A claim beside what the article says; what it does not say is null. */
export interface ClaimRecord {
  /** A slice of the message. */
  readonly text: string;
  readonly verdict: Verdict;
  /** The message's own figure. */
  readonly figure: FigureRecord | null;
  /** The article's id. */
  readonly article: string | null;
  readonly passage: number | null;
  /** The article's figure. */
  readonly quantity: FigureRecord | null;
  /** The article's sentence. */
  readonly sentence: string | null;
  readonly url: string | null;
}

/** Checks one message, and puts its claims in a record. */
export function checkRecord({ id, question, article }: QuestionLine, engine: Engine): CheckRecord {
  return { id, claims: engine.check(question, article === undefined ? {} : { article }).map(claimRecord) };
}

function claimRecord({ text, verdict, figure, source }: Claim): ClaimRecord {
  return {
    text,
    verdict,
    figure: figure ? figureRecord(figure) : null,
    article: source?.passage.article ?? null,
    passage: source?.passage.number ?? null,
    quantity: source?.quantity ? figureRecord(source.quantity) : null,
    sentence: source ? source.passage.text.slice(source.sentence.start, source.sentence.end) : null,
    url: source?.citation.url ?? null,
  };
}
