import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { ConfigurationError, UserError } from '../errors.ts';
import { openEngine } from '../open-engine.ts';
import { type AnswerRecord, answerRecord } from './answer-record.ts';
import { type CheckRecord, checkRecord } from './claim-record.ts';
import { parseQuestionLine, type QuestionLine, readLines } from './question-lines.ts';
import { answerLine, commandText, runTerminal, whyLine } from './terminal.ts';

const USAGE = 'npm run ask -- [--check | --why] [--json] [--corpus DIR] [--limit N] ["question or message"]';

/**
 * `npm run ask`: one question from the command line, a prompt, or with `--json` a question a line of standard input.
 * With `--check` each is a message to lay beside the articles.
 */
async function ask(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      json: { type: 'boolean' },
      why: { type: 'boolean' },
      corpus: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const limit = values.limit === undefined ? undefined : parseLimit(values.limit);
  const { engine } = await openEngine(values.corpus);
  const record = (line: QuestionLine) => (values.check ? checkRecord(line, engine) : answerRecord(line, engine, limit));
  const question = positionals.join(' ');
  if (values.json) return writeRecords(question ? [question] : readLines(process.stdin), record);
  if (values.check) {
    if (question === '') throw new UserError('--check takes the message to check: npm run ask -- --check "…"');
    return console.log(commandText('check', { text: question }, engine));
  }
  if (question === '') return runTerminal(engine);
  console.log(answerLine(question, engine));
  if (values.why) console.log(`\n${whyLine(question, engine)}`);
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new UserError(`--limit takes a whole number from 1 to 1000, not "${text}".`);
}

/** Answers in order, no faster than they are read. */
async function writeRecords(
  lines: Iterable<string> | AsyncIterable<string>,
  recordOf: (line: QuestionLine) => AnswerRecord | CheckRecord,
): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const record = recordOf(parseQuestionLine(line, number));
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
