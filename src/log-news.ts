import type { Logger } from 'pino';
import type { CorpusNews } from './live-engine.ts';

/** Writes to the log what became of the corpus while it was being served. */
export function logNews({ added, removed, changed, problems }: CorpusNews, log: Logger): void {
  for (const article of added) log.info({ article }, 'article added');
  for (const article of removed) log.info({ article }, 'article removed');
  for (const change of changed) log.info(change, 'article changed');
  for (const { file, line, message, severity } of problems) {
    const isSkipped = severity === 'skipped';
    log.warn(
      { file, ...(line !== undefined && { line }) },
      isSkipped ? `broken, what was served before stays: ${message}` : message,
    );
  }
}
