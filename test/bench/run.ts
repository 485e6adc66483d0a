/**
 * `npm run bench DIR`: search engines side by side in one run, on the passages and questions of DIR (`*.jsonl.gz`) and,
 * beyond those, other real text. Prints Markdown. All sizes take about half an hour.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cases, questionsOf, readCases, withFiller } from './cases.ts';
import { type Contestant, startContestant } from './contestant.ts';
import { ENGINES, PEER_PACKAGES } from './engines.ts';
import { coldStart, worstHostile } from './extremes.ts';
import { fillerPassages } from './filler.ts';
import { renderTable } from './table.ts';

const USAGE = 'npm run bench -- DIR [--sizes 40,1000,10000,100000] [--questions 150] [--engines "Footnote;lunr"]';
/** How often each question is asked; the quickest answer counts. */
const PASSES = 12;
const TURN = 50;
/** A peer whose questions take longer stops, and is not taken to the next size. */
const LIMIT_MS = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '40,1000,10000,100000' },
    questions: { type: 'string', default: '150' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(';') },
  },
});
const [dir] = positionals;
if (!dir) throw new Error(`Name the folder of the collections.\nUsage: ${USAGE}`);
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
try {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../src/build/ensure.mjs', import.meta.url))]);
  const peers = installPeers();
  const cases = gather(dir, Math.max(...sizes));
  const gone = new Map<string, string>();
  for (const size of sizes) await benchSize(size, cases, gone, peers);
  const [worst, start] = [worstHostile(), coldStart()];
  console.log(`\nThe worst question made to be slow, in 20,000 passages: ${worst.ms.toFixed(0)} ms (${worst.what}).`);
  const times = (start.ms / start.emptyMs).toFixed(1);
  console.log(`From the start of a process to its first answer: ${start.ms.toFixed(0)} ms, ${times} × an empty one.`);
} finally {
  rmSync(folder, { recursive: true });
}

function installPeers(): string {
  const peers = join(folder, 'peers');
  mkdirSync(peers);
  writeFileSync(join(peers, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PEER_PACKAGES], { cwd: peers });
  return peers;
}

function gather(from: string, size: number): Cases {
  const own = readCases(from);
  const missing = size - own.passages.length;
  return missing > 0 ? withFiller(own, fillerPassages(folder, missing)) : own;
}

/**
 * Measures at one size the engines that are not gone.
 *
 * @param gone - Those that are, and why; one that fails, or is too slow for a larger size, is added.
 */
async function benchSize(size: number, cases: Cases, gone: Map<string, string>, peers: string): Promise<void> {
  const questions = questionsOf(cases, size, Number(values.questions));
  const file = join(folder, `${size}.json`);
  writeFileSync(file, JSON.stringify({ passages: cases.passages.slice(0, size), questions }));
  const contestants: Contestant[] = [];
  try {
    for (const engine of values.engines.split(';').filter((name) => !gone.has(name))) {
      const started = await startContestant({ engine, cases: file, folder, peers }).catch((error) => error as Error);
      if (!(started instanceof Error)) contestants.push(started);
      else {
        console.error(started.message);
        gone.set(engine, `failed at ${counted(size)}`);
      }
    }
    await compete(contestants, questions.length);
  } finally {
    for (const { end } of contestants) end();
  }
  console.log(`\n### ${counted(size)} passages, ${questions.length} questions\n`);
  console.log(renderTable(contestants, questions.length, gone));
  for (const { engine, answers } of contestants)
    if (answers.length < questions.length) gone.set(engine, `stopped at ${counted(size)}`);
}

function counted(size: number): string {
  return size.toLocaleString('en-GB');
}

/** Engines take turns at some questions, so that what else the machine does falls on all of them. */
async function compete(contestants: readonly Contestant[], questions: number): Promise<void> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (let from = 0; from < questions; from += TURN) {
      const to = Math.min(questions, from + TURN);
      for (const { ask, spentMs } of contestants)
        if (spentMs() < LIMIT_MS) await ask({ from, to, limitMs: LIMIT_MS - spentMs() });
    }
  }
}
