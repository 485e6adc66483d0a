import type { Article, Problem } from '../model.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });
const count = new Intl.NumberFormat('en');

/**
 * Says what a corpus holds, for its editors: each article with its counts, then each problem as `file:line: message`.
 *
 * @returns One line each; `exitCode` is 0 when every file is served, 1 when one is not, 78 when there is no article.
 */
export function reportCorpus(
  articles: readonly Article[],
  problems: readonly Problem[],
): { readonly lines: string[]; readonly exitCode: 0 | 1 | 78 } {
  const skipped = problems.some(({ severity }) => severity === 'skipped');
  return {
    lines: [...articles.flatMap(articleLines), ...problems.map(problemLine)].map(printable),
    exitCode: articles.length === 0 ? 78 : skipped ? 1 : 0,
  };
}

function articleLines({ id, title, passages, sections, pictures }: Article): string[] {
  const notes = passages.reduce((sum, passage) => sum + passage.notes.length, 0);
  const counts = [
    counted(passages.length, 'passage'),
    counted(sections.length, 'section'),
    counted(pictures.length, 'picture'),
    counted(notes, 'note'),
    counted(
      passages.reduce((sum, passage) => sum + wordsIn(passage.text), 0),
      'word',
    ),
  ];
  return [`${id}: ${title}`, `  ${counts.join(', ')}`];
}

function problemLine({ file, line, message, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${message}${severity === 'skipped' ? ' (skipped)' : ''}`;
}

function counted(number: number, noun: string): string {
  return `${count.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function wordsIn(text: string): number {
  let number = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike) number += 1;
  return number;
}

/** A file's name or title must not steer the terminal. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
