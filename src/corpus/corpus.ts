import type { Article, PictureFile, Problem, Sidecar, SourceFile } from '../model.ts';
import { buildArticle } from './article.ts';
import { BrokenFile, type Finding, type ParsedFile } from './blocks.ts';
import { articleId, formatOf } from './formats.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plain-text.ts';
import { parseSidecar } from './sidecar.ts';

const parsers: Readonly<Record<string, (text: string) => ParsedFile>> = {
  markdown: parseMarkdown,
  text: parsePlainText,
  html: parseHtml,
};

/** What the files of a corpus hold. */
export interface Corpus {
  /** In order of id. */
  readonly articles: Article[];
  readonly sidecars: Sidecar[];
  /** In order of file and line. */
  readonly problems: Problem[];
}

/**
 * Reads every file of a corpus. A file that is broken, or repeats another one's id or text, is reported and skipped;
 * of two alike the first by name is served. The order of the files does not matter, and no file makes it throw.
 *
 * @param pictures - The image files beside the articles.
 */
export function parseCorpus(files: readonly SourceFile[], pictures: readonly PictureFile[] = []): Corpus {
  const sorted = [...files].sort(byName);
  const corpus: Corpus = { articles: [], sidecars: [], problems: [] };
  const served = { ids: new Map<string, string>(), texts: new Map<string, string>() };
  for (const file of sorted) {
    const parse = parsers[formatOf(file.name)];
    if (!parse) continue;
    attempt(file, corpus, () => {
      refuseTwin(file, served);
      const { article, findings } = buildArticle(file, parse(file.text), pictures);
      corpus.articles.push(article);
      served.ids.set(article.id, file.name);
      served.texts.set(file.text.trim(), file.name);
      return findings;
    });
  }
  for (const file of sorted) {
    if (formatOf(file.name) !== 'sidecar') continue;
    attempt(file, corpus, () => {
      const { sidecar, findings } = parseSidecar(file, corpus.articles);
      corpus.sidecars.push(sidecar);
      return findings;
    });
  }
  corpus.articles.sort((a, b) => compare(a.id, b.id));
  corpus.problems.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return corpus;
}

/** Takes what a file holds, or reports why it does not. */
function attempt(file: SourceFile, corpus: Corpus, take: () => readonly Finding[]): void {
  try {
    for (const finding of take()) corpus.problems.push(problemOf(file, finding, 'warning'));
  } catch (error) {
    corpus.problems.push(problemOf(file, reason(error), 'skipped'));
  }
}

function reason(error: unknown): Finding {
  if (error instanceof BrokenFile) {
    return { message: error.message, ...(error.line !== undefined && { line: error.line }) };
  }
  return {
    message: `The file cannot be read (${error instanceof Error ? error.message : String(error)}): write it simpler.`,
  };
}

function problemOf(file: SourceFile, finding: Finding, severity: Problem['severity']): Problem {
  return { file: file.name, ...finding, severity };
}

function refuseTwin(file: SourceFile, served: { ids: Map<string, string>; texts: Map<string, string> }): void {
  const id = articleId(file.name);
  const sameId = served.ids.get(id);
  if (sameId !== undefined) throw new BrokenFile(`${sameId} has the same id, ${id}: rename one of them.`);
  const sameText = served.texts.get(file.text.trim());
  if (sameText !== undefined) throw new BrokenFile(`${sameText} holds the very same text: delete one of them.`);
}

function byName(a: SourceFile, b: SourceFile): number {
  return compare(a.name, b.name) || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
