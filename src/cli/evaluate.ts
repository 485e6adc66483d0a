import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { dispatch } from '../discord/dispatch.ts';
import { buildEngine, type Engine } from '../engine.ts';
import { readLanguageData } from '../language-data.ts';
import { defaultCorpusFolder, readCorpus } from '../read-corpus.ts';
import { type Asked, belowFloors, countByCategory, formatTable, type Judgement, parseQuestions } from './evaluation.ts';
import { plainText } from './plain-text.ts';
import { terminalRequest } from './terminal-request.ts';

const QUESTIONS = '.questions.jsonl';

/** `npm run evaluate`: asks the golden questions beside the corpus, with and without its sidecars, and holds the floors. */
const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
const folder = values.corpus ?? defaultCorpusFolder();
const { files, pictures } = await readCorpus(folder);
const full = buildEngine(files, { pictures, ...readLanguageData() });
const bare = buildEngine(
  files.filter(({ name }) => !name.endsWith('.search.yaml')),
  { pictures, ...readLanguageData() },
);

for (const name of (await readdir(folder)).filter((each) => each.endsWith(QUESTIONS)).sort()) {
  try {
    await evaluate(name);
  } catch (error) {
    fail(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

async function evaluate(name: string): Promise<void> {
  const { judgements, floors } = parseQuestions(await readFile(join(folder, name), 'utf8'));
  const counted = countByCategory(judgements.map((judgement) => ask(full, judgement)));
  console.log(`${name}, with its sidecar / without it, in percent\n`);
  console.log(formatTable(counted, countByCategory(judgements.map((judgement) => ask(bare, judgement)))));
  for (const message of belowFloors(counted, floors)) fail(message);
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
