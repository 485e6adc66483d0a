import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A passage of the bench; those of one article stand side by side. */
export interface BenchPassage {
  readonly article: string;
  readonly text: string;
}

/** A question, and the passages that answer it, as positions. */
export interface BenchQuestion {
  readonly question: string;
  readonly gold: readonly number[];
}

export interface Cases {
  readonly passages: BenchPassage[];
  readonly questions: BenchQuestion[];
}

const FILLER_ARTICLE = 40;
/** A prime, so that every question has its turn. */
const STRIDE = 7919;
/** Peers have no way to find English passages by a Chinese question. */
const HAN = /\p{Script=Han}/u;

type Line =
  | { readonly passage: string; readonly article: string; readonly text: string }
  | { readonly question: string; readonly gold: readonly string[] };

/** Reads every collection of a folder (`*.jsonl.gz`), the smallest first; a passage that several have is taken once. */
export function readCases(folder: string): Cases {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  if (names.length === 0) throw new Error(`There is no .jsonl.gz file in ${folder}.`);
  names.sort((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size || (a < b ? -1 : 1));
  const passages: BenchPassage[] = [];
  const questions: BenchQuestion[] = [];
  const known = new Map<string, number>();
  for (const name of names) {
    const places = new Map<string, number>();
    for (const line of readLines(join(folder, name))) {
      if ('question' in line) {
        const gold = line.gold.flatMap((id) => places.get(id) ?? []);
        if (gold.length > 0 && !HAN.test(line.question)) questions.push({ question: line.question, gold });
      } else if (!HAN.test(line.text)) {
        const place =
          known.get(line.text) ?? passages.push({ article: `${name} ${line.article}`, text: line.text }) - 1;
        known.set(line.text, place);
        places.set(line.passage, place);
      }
    }
  }
  return { passages, questions };
}

/** Adds other text after the passages. */
export function withFiller({ passages, questions }: Cases, filler: readonly string[]): Cases {
  const added = filler.map((text, at) => ({ article: `filler ${Math.floor(at / FILLER_ARTICLE)}`, text }));
  return { passages: [...passages, ...added], questions };
}

/** So many questions, evenly spread over those that the first `size` passages answer; so are the first of them. */
export function questionsOf({ questions }: Cases, size: number, count: number): BenchQuestion[] {
  const fit = questions.filter(({ gold }) => gold.every((place) => place < size));
  const step = Math.max(1, fit.length / count);
  const own = Math.min(count, fit.length);
  return Array.from({ length: own }, (_, at) => fit[Math.floor(((at * STRIDE) % own) * step)] as BenchQuestion);
}

function readLines(path: string): Line[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Line);
}
