import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Engine } from '../engine.ts';
import { ConfigurationError, UserError } from '../errors.ts';
import { openEngine } from '../open-engine.ts';
import { answerRecord } from './answer-record.ts';
import { parseQuestionLine, readLines } from './question-lines.ts';
import { answerLine, runTerminal } from './terminal.ts';

const USAGE = 'npm run ask -- [--json] [--corpus DIR] [--limit N] ["question"]';

/** `npm run ask`: one question from the command line, a prompt, or with `--json` a question a line of standard input. */
async function ask(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, corpus: { type: 'string' }, limit: { type: 'string' } },
  });
  const limit = values.limit === undefined ? undefined : parseLimit(values.limit);
  const { engine } = await openEngine(values.corpus);
  const question = positionals.join(' ');
  if (values.json) return answerLines(question ? [question] : readLines(process.stdin), engine, limit);
  if (question === '') return runTerminal(engine);
  console.log(answerLine(question, engine));
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new UserError(`--limit takes a whole number from 1 to 1000, not "${text}".`);
}

/** Answers in order, no faster than they are read. */
async function answerLines(
  lines: Iterable<string> | AsyncIterable<string>,
  engine: Engine,
  limit: number | undefined,
): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const record = answerRecord(parseQuestionLine(line, number), engine, limit);
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
  }
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await ask(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (!(isUsage || error instanceof UserError || error instanceof ConfigurationError)) throw error;
  console.error(isUsage ? `${error.message}\nUsage: ${USAGE}` : error.message);
  process.exitCode = error instanceof ConfigurationError ? 78 : 2;
}
