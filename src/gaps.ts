import { appendFile } from 'node:fs/promises';
import type { Engine } from './engine.ts';

/** A question that no article answered, for the editors: without who asked it, and no nearer in time than the day. */
export interface Gap {
  /** ISO 8601. */
  readonly day: string;
  readonly question: string;
}

/** Keeps a gap. It never throws. */
export type KeepGap = (gap: Gap) => void;

/**
 * Appends gaps to a file, a line of JSON each, one after another.
 *
 * @param failed - Told when a line could not be written.
 */
export function gapFile(path: string, failed: (error: unknown) => void): KeepGap {
  let writing = Promise.resolve();
  return (gap) => {
    writing = writing.then(() => appendFile(path, `${JSON.stringify(gap)}\n`)).catch(failed);
  };
}

/** The same engine, and the questions that it is asked and cannot answer at all, as they are asked. */
export function listening(engine: Engine): { readonly engine: Engine; readonly unanswered: () => string | undefined } {
  const asked = new Map<string, boolean>();
  return {
    engine: {
      ...engine,
      ask(question, options) {
        const answer = engine.ask(question, options);
        const isAnswered = answer.outcome !== 'not-found';
        asked.set(answer.question, isAnswered || (asked.get(answer.question) ?? false));
        return answer;
      },
    },
    unanswered: () => [...asked].find(([, isAnswered]) => !isAnswered)?.[0],
  };
}
