import { buildEngine, type Engine } from './engine.ts';
import { ConfigurationError } from './errors.ts';
import { readLanguageData } from './language-data.ts';
import type { Problem } from './model.ts';
import { defaultCorpusFolder, readCorpus } from './read-corpus.ts';

/**
 * Reads a corpus and builds the engine on it: what every entry of the program starts with.
 *
 * @returns The engine, and what is wrong with the files; those that are broken are not served.
 * @throws ConfigurationError when the folder is missing or holds no article.
 */
export async function openEngine(folder = defaultCorpusFolder()): Promise<{ engine: Engine; problems: Problem[] }> {
  const { files, pictures, problems } = await readCorpus(folder);
  const engine = buildEngine(files, { pictures, ...readLanguageData() });
  if (engine.articles.length === 0) {
    throw new ConfigurationError(`There is no article in ${folder}: put a .md, .txt or .html file there.`);
  }
  return { engine, problems: [...problems, ...engine.problems] };
}
