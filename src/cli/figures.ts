import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { splitSentences } from '../corpus/sentences.ts';
import type { Engine } from '../engine.ts';
import { ConfigurationError, UserError } from '../errors.ts';
import { openEngine } from '../open-engine.ts';
import { extractQuantities } from '../quantities/extract.ts';
import { figureLine, figureRecord, locatedFigureRecord } from './figure-record.ts';
import { visible } from './inline-text.ts';
import { readLines } from './question-lines.ts';
import { parseTextLine } from './text-lines.ts';

const USAGE = 'npm run figures -- [--json] [--corpus DIR] [--text]';

/** `npm run figures`: every figure of the corpus, or with `--text` those of each line of standard input. */
async function figures(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, corpus: { type: 'string' }, text: { type: 'boolean' } },
  });
  if (values.text) return extractLines(values.json ?? false);
  const { engine } = await openEngine(values.corpus);
  for (const line of values.json ? jsonLines(engine) : listLines(engine)) await write(line);
}

/** Extracts from each line as it comes, no faster than the output is read. */
async function extractLines(json: boolean): Promise<void> {
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    const { id, text } = parseTextLine(line, number);
    const quantities = extractQuantities(text, splitSentences(text));
    if (json) await write(JSON.stringify({ id, quantities: quantities.map(figureRecord) }));
    else for (const shown of [`${id}`, ...quantities.map(figureLine)]) await write(visible(shown));
  }
}

function* jsonLines(engine: Engine): Generator<string> {
  for (const quantity of engine.figures()) {
    const text = engine.passage(quantity.article, quantity.passage)?.text ?? '';
    yield JSON.stringify(locatedFigureRecord(quantity, text));
  }
}

function* listLines(engine: Engine): Generator<string> {
  let place = '';
  for (const quantity of engine.figures()) {
    const here = `${quantity.article} ¶${quantity.passage}`;
    if (here !== place) yield here;
    place = here;
    yield visible(figureLine(quantity));
  }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await figures(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (!(isUsage || error instanceof UserError || error instanceof ConfigurationError)) throw error;
  console.error(isUsage ? `${error.message}\nUsage: ${USAGE}` : error.message);
  process.exitCode = error instanceof ConfigurationError ? 78 : 2;
}
