import { once } from 'node:events';
import { watch } from 'chokidar';
import { changesBetween } from './corpus/changes.ts';
import { buildEngine, type Engine } from './engine.ts';
import { ConfigurationError } from './errors.ts';
import { readLanguageData } from './language-data.ts';
import type { Changes, Problem, SourceFile } from './model.ts';
import { defaultCorpusFolder, readCorpus } from './read-corpus.ts';

/** Editors save several files at once, and some programs save a file in steps. */
const SETTLE_MS = 300;

/** An engine that follows its corpus. */
export interface LiveEngine {
  /** The engine of now; whoever answers keeps to one until the answer is made. */
  readonly current: () => Engine;
  /** What was wrong with the files at the start. */
  readonly problems: readonly Problem[];
  readonly close: () => Promise<void>;
}

/** What became of the corpus. */
export interface CorpusNews {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly (Changes & { readonly article: string })[];
  /** A broken file that was served before stays as it was. */
  readonly problems: readonly Problem[];
}

/** What is served: the engine and the files it was built from. */
interface Served {
  readonly engine: Engine;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Builds the engine on a folder and watches it: a file that is changed, added or removed is read again, and the new
 * engine takes the place of the old one at once. A file that is broken now stays as it was.
 *
 * @param tell - Called after each change of the folder.
 * @throws ConfigurationError when the folder is missing or holds no article at the start.
 */
export async function openLiveEngine(
  tell: (news: CorpusNews, engine: Engine) => void,
  folder = defaultCorpusFolder(),
): Promise<LiveEngine> {
  let served: Served | undefined;
  const refresh = async () => {
    const before = served;
    // Still reading for the first time: what changed meanwhile is read once more after that.
    if (!before) return changed();
    const next = await build(folder, before).catch((error: Error) => [unreadable(folder, error)]);
    if (Array.isArray(next)) return tell({ added: [], removed: [], changed: [], problems: next }, before.engine);
    const news = newsOf(before.engine, next);
    served = { ...next, engine: { ...next.engine, changes: changesAfter(before.engine, news) } };
    tell(news, served.engine);
  };
  const changed = settled(refresh);
  const watcher = watch(folder, { ignoreInitial: true, depth: 1 }).on('all', changed).on('error', changed);
  await once(watcher, 'ready');
  try {
    const first = await build(folder);
    if (first.engine.articles.length === 0)
      throw new ConfigurationError(`There is no article in ${folder}: put a .md, .txt or .html file there.`);
    served = first;
    const { problems } = first;
    return { current: () => served?.engine ?? first.engine, problems, close: () => watcher.close() };
  } catch (error) {
    await watcher.close();
    throw error;
  }
}

async function build(folder: string, before?: Served): Promise<Served> {
  const { files, pictures, problems } = await readCorpus(folder);
  const engineOf = (sources: readonly SourceFile[]) => buildEngine(sources, { pictures, ...readLanguageData() });
  const engine = engineOf(files);
  const all = [...problems, ...engine.problems];
  const broken = new Set(all.flatMap(({ file, severity }) => (severity === 'skipped' ? [file] : [])));
  const kept = before?.files.filter(({ name }) => broken.has(name)) ?? [];
  const good = [...files.filter(({ name }) => !broken.has(name)), ...kept];
  const served = kept.length === 0 ? engine : engineOf(good);
  // Made when first asked for: whoever types first should not wait for that.
  served.suggest('');
  return { engine: served, files: good, problems: all };
}

const unreadable = (folder: string, error: Error): Problem => ({
  file: folder,
  message: error instanceof ConfigurationError ? error.message : `The folder cannot be read (${error.name}).`,
  severity: 'skipped',
});

function newsOf(before: Engine, { engine: after, problems }: Served): CorpusNews {
  const ids = ({ articles }: Engine) => articles.map(({ id }) => id);
  return {
    added: ids(after).filter((id) => !before.article(id)),
    removed: ids(before).filter((id) => !after.article(id)),
    changed: after.articles.flatMap((article) => {
      const old = before.article(article.id);
      return old && old.revision !== article.revision ? [{ article: article.id, ...changesBetween(old, article) }] : [];
    }),
    problems,
  };
}

/** The last change of each article, from this news or from before it. */
function changesAfter(before: Engine, { changed }: CorpusNews): Engine['changes'] {
  const latest = new Map(changed.map(({ article, ...changes }) => [article, changes]));
  const earlier = new Map(before.articles.map(({ id }) => [id, before.changes(id)]));
  return (id) => latest.get(id) ?? earlier.get(id);
}

/** Runs a task once things have been quiet for a while, and never twice at a time. */
function settled(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task);
    }, SETTLE_MS);
  };
}
