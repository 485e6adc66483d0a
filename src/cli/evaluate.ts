import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { QUESTIONS } from '../corpus/formats.ts';
import { dispatch } from '../discord/dispatch.ts';
import { buildEngine, type Engine } from '../engine.ts';
import { ConfigurationError } from '../errors.ts';
import { readLanguageData } from '../language-data.ts';
import { defaultCorpusFolder, readCorpus } from '../read-corpus.ts';
import { type Asked, belowFloors, countByCategory, formatTable, type Judgement, parseQuestions } from './evaluation.ts';
import { plainText } from './plain-text.ts';
import { terminalRequest } from './terminal-request.ts';

const USAGE = 'npm run evaluate -- [--corpus DIR]';
const SIDECAR = '.search.yaml';

/** `npm run evaluate`: asks the golden questions beside the corpus, with and without its sidecars, and holds the floors. */
async function evaluate(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string', default: defaultCorpusFolder() } } });
  const folder = values.corpus;
  const { files, pictures } = await readCorpus(folder);
  const resources = { pictures, ...readLanguageData() };
  const full = buildEngine(files, resources);
  const bare = buildEngine(
    files.filter(({ name }) => !name.endsWith(SIDECAR)),
    resources,
  );
  const names = (await readdir(folder)).filter((name) => name.endsWith(QUESTIONS)).sort();
  if (names.length === 0)
    console.error(`There are no golden questions in ${folder}: put an <article>${QUESTIONS} there.`);
  for (const name of names) {
    try {
      holdQuestions(name, await readFile(join(folder, name), 'utf8'), full, bare);
    } catch (error) {
      fail(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function holdQuestions(name: string, text: string, full: Engine, bare: Engine): void {
  const { judgements, floors } = parseQuestions(text);
  const counted = countByCategory(judgements.map((judgement) => ask(full, judgement)));
  console.log(`${name}, with its sidecar / without it, in percent\n`);
  console.log(formatTable(counted, countByCategory(judgements.map((judgement) => ask(bare, judgement)))));
  for (const message of belowFloors(counted, floors)) fail(`${name}: ${message}`);
}

function ask(engine: Engine, judgement: Judgement): Asked {
  const answer = engine.ask(judgement.question);
  const reply = dispatch(terminalRequest('ask', { question: judgement.question }), engine, commands);
  return { judgement, answer, shown: reply.kind === 'message' ? plainText(reply.components) : '' };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  await evaluate(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (!(isUsage || error instanceof ConfigurationError)) throw error;
  console.error(isUsage ? `${error.message}\nUsage: ${USAGE}` : error.message);
  process.exitCode = isUsage ? 2 : 78;
}
