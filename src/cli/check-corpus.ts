import { parseArgs } from 'node:util';
import { parseCorpus } from '../corpus/corpus.ts';
import { ConfigurationError } from '../errors.ts';
import { defaultCorpusFolder, readCorpus } from '../read-corpus.ts';
import { reportCorpus } from './corpus-report.ts';

/** `npm run check-corpus [-- --corpus DIR]`: what the corpus holds, and what is wrong with it. */
async function checkCorpus(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string', default: defaultCorpusFolder() } } });
  const read = await readCorpus(values.corpus);
  const { articles, problems } = parseCorpus(read.files, read.pictures);
  const { lines, exitCode } = reportCorpus(articles, [...read.problems, ...problems]);
  for (const line of lines) console.log(line);
  if (exitCode === 78) console.error(`There is no article in ${values.corpus}: put a .md, .txt or .html file there.`);
  return exitCode;
}

try {
  process.exitCode = await checkCorpus(process.argv.slice(2));
} catch (error) {
  const isTheirs = error instanceof ConfigurationError || (error instanceof TypeError && 'code' in error);
  if (!isTheirs) throw error;
  console.error(error.message);
  process.exitCode = 78;
}
