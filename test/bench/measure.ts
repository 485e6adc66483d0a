/** A process of its own for one engine and one size, told what to do by its `Contestant`. */
import { readFileSync } from 'node:fs';
import type { BenchPassage, BenchQuestion } from './cases.ts';
import { ENGINES } from './engines.ts';

/** What a process is told at its start. */
export interface Job {
  readonly engine: string;
  /** A JSON file of passages and questions. */
  readonly cases: string;
  readonly folder: string;
  readonly peers: string;
}

/** What it reports once it is built. */
export interface BuildReport {
  readonly buildMs: number;
  readonly memoryBytes: number;
  readonly sizeBytes?: number;
}

/** The questions that it is to answer then, by their positions, for so long; and what it reports of each. */
export interface Ask {
  readonly from: number;
  readonly to: number;
  readonly limitMs: number;
}
export interface AskReport {
  readonly ms: number;
  /** The place of the first right answer, from 1; 0 when it is not among ten. */
  readonly place: number;
}

const job = JSON.parse(process.argv[2] ?? '') as Job;
const { passages, questions } = JSON.parse(readFileSync(job.cases, 'utf8')) as {
  passages: BenchPassage[];
  questions: BenchQuestion[];
};
const build = ENGINES[job.engine];
if (!build) throw new Error(`There is no engine "${job.engine}": ${Object.keys(ENGINES).join(', ')}.`);

const before = memoryInUse();
const start = performance.now();
const built = await build(passages, job);
const buildMs = performance.now() - start;
const memoryBytes = memoryInUse() - before;
const sizeBytes = await built.sizeBytes?.();
process.send?.({ buildMs, memoryBytes, ...(sizeBytes && { sizeBytes }) } satisfies BuildReport);

const firstRight: number[] = [];
process.on('disconnect', () => process.exit());
process.on('message', async ({ from, to, limitMs }: Ask) => {
  const reports: AskReport[] = [];
  const turn = performance.now();
  for (let at = from; at < to && performance.now() - turn < limitMs; at++) {
    const { question, gold } = questions[at] as BenchQuestion;
    const asked = performance.now();
    const found = await built.search(question);
    const ms = performance.now() - asked;
    // Worked out once, so that it leaves no garbage to the next question.
    firstRight[at] ??=
      built
        .places(found, question)
        .slice(0, 10)
        .findIndex((each) => gold.includes(each)) + 1;
    reports.push({ ms, place: firstRight[at] ?? 0 });
  }
  process.send?.(reports);
});

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
