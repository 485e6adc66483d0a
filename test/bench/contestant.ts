import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ask, AskReport, BuildReport, Job } from './measure.ts';

/** An engine in a process of its own, and what it has shown so far. */
export interface Contestant {
  readonly engine: string;
  readonly build: BuildReport;
  /** By question: its quickest answer. */
  readonly answers: AskReport[];
  /** What it has taken to answer, milliseconds. */
  readonly spentMs: () => number;
  readonly ask: (questions: Ask) => Promise<void>;
  readonly end: () => void;
}

const NODE = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'];

/** Starts a process and waits until its index is built. */
export async function startContestant(job: Job): Promise<Contestant> {
  const path = fileURLToPath(new URL('measure.ts', import.meta.url));
  const child = fork(path, [JSON.stringify(job)], { execArgv: NODE });
  const build = (await reportOf(child, job)) as BuildReport;
  const answers: AskReport[] = [];
  let spentMs = 0;
  return {
    engine: job.engine,
    build,
    answers,
    spentMs: () => spentMs,
    async ask(questions) {
      child.send(questions);
      const reports = (await reportOf(child, job)) as AskReport[];
      reports.forEach(({ ms, place }, index) => {
        const at = questions.from + index;
        spentMs += ms;
        answers[at] = { ms: Math.min(ms, answers[at]?.ms ?? ms), place };
      });
    },
    end: () => void child.kill(),
  };
}

async function reportOf(child: ChildProcess, { engine }: Job): Promise<unknown> {
  const ended = new AbortController();
  const died = once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => {
    throw new Error(`The process of ${engine} ended: ${code ?? signal}.`);
  });
  died.catch(() => {});
  try {
    const [report] = (await Promise.race([once(child, 'message'), died])) as unknown[];
    return report;
  } finally {
    ended.abort();
  }
}
