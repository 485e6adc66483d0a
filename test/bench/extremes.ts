import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileQuestions, largeIndex, largeVocabulary } from '../search/large-corpus.ts';

/** How often a process is started, and each question asked: on a busy machine few runs are left alone. */
const [STARTS, ASKS] = [5, 20];
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shortest of several runs, milliseconds. */
function timeMs(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The question made to be slow that takes longest in 20,000 passages. */
export function worstHostile(): { readonly what: string; readonly ms: number } {
  const words = largeVocabulary();
  const index = largeIndex(words);
  const times = hostileQuestions(words).map(([what, question]) => ({
    what,
    ms: timeMs(ASKS, () => index.search(question)),
  }));
  return times.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
}

/** From the start of a process to its first answer on the shipped article, and to the end of an empty one. */
export function coldStart(): { readonly ms: number; readonly emptyMs: number } {
  const node = (...args: string[]) => timeMs(STARTS, () => execFileSync(process.execPath, args, { cwd: root }));
  execFileSync(process.execPath, ['src/build/ensure.mjs'], { cwd: root });
  return { ms: node('dist/src/cli/ask.js', 'How much cargo did the port handle?'), emptyMs: node('-e', '0') };
}
