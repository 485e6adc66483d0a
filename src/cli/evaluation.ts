import type { Answer, Outcome } from '../model.ts';

/** A golden question: what a person asks, and where the article answers it. */
export interface Judgement {
  readonly id: string;
  readonly category: string;
  readonly question: string;
  /** A few words of each passage or caption that answers; empty when the article does not answer. */
  readonly gold: readonly string[];
  /** How many of `gold` must be found; 1 unless the question is a broad one. */
  readonly needed: number;
  /** Figures that the reply must show. */
  readonly figures: readonly string[];
}

/** How a category of questions did, in percent; `undefined` where nothing of the kind was asked. */
export interface Figures {
  readonly asked: number;
  /** The first passage answers. */
  readonly hit1: number | undefined;
  /** One of the first three does; of a broad question, as many as are needed among all. */
  readonly hit3: number | undefined;
  /** The figures are shown, of those whose passage is found. */
  readonly figures: number | undefined;
  /** The answer is sure of itself, of those that are right. */
  readonly sure: number | undefined;
  /** The bot says that the article does not answer, of those that it does not. */
  readonly declined: number | undefined;
  /** It says so, or is unsure. */
  readonly doubted: number | undefined;
}

const COLUMNS = [
  ['hit1', 'hit@1'],
  ['hit3', 'hit@3'],
  ['figures', 'figures'],
  ['sure', 'sure'],
  ['declined', 'declined'],
  ['doubted', 'doubted'],
] as const;

/** One question's answer and what is shown of it. */
export interface Asked {
  readonly judgement: Judgement;
  readonly answer: Answer;
  /** The reply as plain text. */
  readonly shown: string;
}

const DECLINED: ReadonlySet<Outcome> = new Set(['not-found', 'no-question']);

/** Counts how well questions were answered, by category, in the order in which categories first appear. */
export function countByCategory(asked: readonly Asked[]): Map<string, Figures> {
  const categories = [...new Set(asked.map(({ judgement }) => judgement.category))];
  return new Map(categories.map((name) => [name, count(asked.filter(({ judgement }) => judgement.category === name))]));
}

function count(asked: readonly Asked[]): Figures {
  const answerable = asked.filter(({ judgement }) => judgement.gold.length > 0);
  const right = answerable.filter((each) => isFound(each, 3));
  const found = right.filter(({ judgement }) => judgement.figures.length > 0);
  const others = asked.filter(({ judgement }) => judgement.gold.length === 0);
  return {
    asked: asked.length,
    hit1: percent(answerable, (each) => isFound(each, 1)),
    hit3: percent(answerable, (each) => isFound(each, 3)),
    figures: percent(found, showsFigures),
    sure: percent(right, ({ answer }) => answer.outcome === 'found'),
    declined: percent(others, ({ answer }) => DECLINED.has(answer.outcome)),
    doubted: percent(others, ({ answer }) => answer.outcome !== 'found'),
  };
}

function isFound({ judgement: { gold, needed }, answer }: Asked, within: number): boolean {
  const texts = answer.hits.map(({ passage }) => passage.text);
  const first = needed > 1 ? texts : texts.slice(0, within);
  const captions = answer.pictures.map(({ caption }) => caption);
  return gold.filter((words) => [...first, ...captions].some((text) => text.includes(words))).length >= needed;
}

/** The question, which is shown too, does not count. */
function showsFigures({ judgement: { question, figures }, shown }: Asked): boolean {
  const rest = shown.replace(question, '');
  return figures.every((figure) => holdsWhole(rest, figure));
}

/** Whether a figure stands in a text, not as a part of a longer number: `2` does not stand in `1.2` or `2025`. */
function holdsWhole(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const end = at + figure.length;
    if (!/\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && !/^[.,]?\d/.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

function percent<T>(of: readonly T[], isSo: (each: T) => boolean): number | undefined {
  return of.length === 0 ? undefined : Math.round((1000 * of.filter(isSo).length) / of.length) / 10;
}

/** A file of golden questions. */
export interface Questions {
  readonly judgements: readonly Judgement[];
  /** From a line `{ "floors": … }`; what must be reached. */
  readonly floors: Floors;
}

/**
 * Reads golden questions, one JSON object a line.
 *
 * @throws SyntaxError naming the line that is no golden question.
 */
export function parseQuestions(text: string): Questions {
  const lines = text.split('\n').flatMap((line, at) => (line.trim() ? [parseLine(line, at + 1)] : []));
  return {
    judgements: lines.filter((line) => 'question' in line),
    floors: Object.assign({}, ...lines.flatMap((line) => ('floors' in line ? [line.floors] : []))),
  };
}

function parseLine(line: string, number: number): Judgement | { readonly floors: Floors } {
  try {
    const { floors, id = String(number), category, q, gold, gold_mode, min_hits, must_figures = [] } = JSON.parse(line);
    if (floors) return { floors };
    if (typeof q !== 'string' || typeof category !== 'string' || !Array.isArray(gold))
      throw new TypeError('q, category and gold are needed');
    const needed = gold_mode === 'all' ? Math.min(min_hits ?? gold.length, gold.length) : Math.min(1, gold.length);
    return { id, category, question: q, gold, needed, figures: must_figures };
  } catch (error) {
    throw new SyntaxError(`line ${number} is no golden question: ${error instanceof Error ? error.message : error}`);
  }
}

/** What must be reached, by category and figure. */
export type Floors = Readonly<Record<string, Partial<Record<Exclude<keyof Figures, 'asked'>, number>>>>;

/** Every figure below its floor, and every floor under nothing, one sentence each. */
export function belowFloors(counted: ReadonlyMap<string, Figures>, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([category, least]) =>
    Object.entries(least).flatMap(([name, floor]) => {
      const reached = counted.get(category)?.[name as keyof Figures];
      if (reached === undefined)
        return [`${category}: ${name} has a floor of ${floor}, but no question counts for it.`];
      return reached < floor ? [`${category}: ${name} is ${reached}, below its floor of ${floor}.`] : [];
    }),
  );
}

/** The table that a person reads: each figure with the sidecar, and without it after the stroke. */
export function formatTable(withSidecar: ReadonlyMap<string, Figures>, without: ReadonlyMap<string, Figures>): string {
  const cell = (a: number | undefined, b: number | undefined) =>
    a === undefined && b === undefined ? '–' : `${a?.toFixed(1) ?? '–'} / ${b?.toFixed(1) ?? '–'}`;
  const rows = [...withSidecar].map(([category, figures]) => {
    const bare = without.get(category);
    const cells = COLUMNS.map(([name]) => cell(figures[name], bare?.[name]).padStart(15));
    return `${category.padEnd(16)}${String(figures.asked).padStart(4)}${cells.join('')}`;
  });
  const head = `${'category'.padEnd(16)}${'n'.padStart(4)}${COLUMNS.map(([, title]) => title.padStart(15)).join('')}`;
  return [head, ...rows].join('\n');
}
