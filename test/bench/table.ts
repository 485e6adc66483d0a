import type { Contestant } from './contestant.ts';

const HEAD = ['engine', 'R@1', 'R@3', 'MRR', 'p50 ms', 'p99 ms', '× MiniSearch', 'build s', 'index MB', 'memory MB'];
const BASE = 'MiniSearch, as it comes';

type Result = Pick<Contestant, 'engine' | 'build' | 'answers'>;

/**
 * A Markdown table of one size.
 *
 * @param gone - Engines that are not among the contestants, and why.
 */
export function renderTable(
  contestants: readonly Result[],
  questions: number,
  gone: ReadonlyMap<string, string>,
): string {
  const base = contestants.find(({ engine }) => engine === BASE);
  const rows = contestants.map((each) => rowOf(each, base, questions));
  const missing = [...gone].map(([name, why]) => [`${name} (${why})`, ...HEAD.slice(1).map(() => '–')]);
  return [HEAD, HEAD.map((_, at) => (at === 0 ? '---' : '--:')), ...rows, ...missing]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function rowOf({ engine, answers, build }: Result, base: Result | undefined, questions: number): string[] {
  const places = answers.map(({ place }) => place);
  const times = answers.map(({ ms }) => ms);
  const within = (most: number) => share(places.filter((place) => place > 0 && place <= most).length, places.length);
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  // A stopped engine is compared on the questions that both have answered.
  const both = Math.min(answers.length, base?.answers.length ?? 0);
  const faster = (of: number) => quantile(base?.answers.slice(0, both).map(({ ms }) => ms) ?? [], of);
  const ratio = base && faster(0.5) / quantile(times.slice(0, both), 0.5);
  return [
    answers.length < questions ? `${engine} (stopped: over a minute for ${answers.length} of the questions)` : engine,
    within(1),
    within(3),
    (reciprocal / places.length).toFixed(3),
    figure(quantile(times, 0.5)),
    figure(quantile(times, 0.99)),
    ratio === undefined ? '–' : `${figure(ratio)}`,
    figure(build.buildMs / 1000),
    build.sizeBytes === undefined ? '–' : figure(build.sizeBytes / 1e6),
    // A collector may have freed more of what came before than the index takes.
    build.memoryBytes > 0 ? figure(build.memoryBytes / 1e6) : '–',
  ];
}

function quantile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? Number.NaN;
}

const share = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

/** Two or three digits that tell. */
const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
