/** What a file of the corpus folder is, by its name alone. */
export type Format = 'markdown' | 'text' | 'html' | 'sidecar' | 'picture' | 'ignored' | 'unknown';

const ENDINGS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  html: 'html',
  htm: 'html',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
};

const SIDECAR = '.search.yaml';
/** How the file of an article's golden questions ends. */
export const QUESTIONS = '.questions.jsonl';

/**
 * Tells a file's format from its name. Hidden files, READMEs, golden questions and files without an ending are no articles.
 *
 * @param name - Path below the corpus folder.
 * @example
 * formatOf('decoding-zhejiang.md'); // 'markdown'
 */
export function formatOf(name: string): Format {
  const base = baseName(name);
  if (base.startsWith('.') || /^readme(\.|$)/i.test(base) || base.endsWith(QUESTIONS) || !base.includes('.')) {
    return 'ignored';
  }
  if (base.endsWith(SIDECAR)) return 'sidecar';
  const ending = base.slice(base.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? 'unknown') : 'unknown';
}

/** The id of the article that a file holds or, for a sidecar, belongs to: its name without the ending. */
export function articleId(name: string): string {
  if (name.endsWith(SIDECAR)) return name.slice(0, -SIDECAR.length);
  return name.slice(0, name.lastIndexOf('.'));
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
