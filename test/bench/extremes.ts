import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileQuestions, largeIndex, largeVocabulary } from '../search/large-corpus.ts';

const RUNS = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shortest of several runs, milliseconds. */
function timeMs(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
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
  const times = hostileQuestions(words).map(([what, question]) => ({ what, ms: timeMs(() => index.search(question)) }));
  return times.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
}

/** From the start of a process to its first answer on the shipped article, and to the end of an empty one. */
export function coldStart(): { readonly ms: number; readonly emptyMs: number } {
  const node = (...args: string[]) => timeMs(() => execFileSync(process.execPath, args, { cwd: root }));
  execFileSync(process.execPath, ['src/build/ensure.mjs'], { cwd: root });
  return { ms: node('dist/src/cli/ask.js', 'How much cargo did the port handle?'), emptyMs: node('-e', '0') };
}
