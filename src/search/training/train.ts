/**
 * `npm run train-ranking DIR`: learns the weights of ranking and of the decision from the public collections in DIR,
 * prints how good they are on the half of the articles that was kept apart, and writes `data/weights.json`, learned
 * from both halves.
 */
import { writeFileSync } from 'node:fs';
import { readLanguageData } from '../../language-data.ts';
import weights from '../data/weights.json' with { type: 'json' };
import { EVIDENCE_NAMES, evidenceOf } from '../decide.ts';
import { FEATURE_NAMES } from '../features.ts';
import { buildIndex, type PassageIndex, type Ranked } from '../index.ts';
import type { Query } from '../query.ts';
import { type Collection, type Question, readCollection } from './collection.ts';
import { type Case, dot, type List, learnChance, learnOrder } from './regression.ts';

/** Collections, and whether a question is asked of its own article or of all. */
const COLLECTIONS = [
  ['squadtest', 'own'],
  ['xquad', 'all'],
  ['typo', 'all'],
  ['asr', 'all'],
  ['qed', 'all'],
  ['clapnq', 'all'],
  ['covid', 'own'],
  ['tatqa', 'own'],
  ['zh-en', 'own'],
] as const;
const MOST_QUESTIONS = 1200;
/** What a bereft article counts beside a strange one: some of its other passages do answer. */
const BEREFT_COUNTS = 0.5;
/** Not in the public data: kept as an editor's word should count. */
const FIXED: Readonly<Record<string, number>> = { asked: 3, askedLikeness: 3 };
const FIXED_EVIDENCE: Readonly<Record<string, number>> = { asked: 6 };

/** A question as an index takes it. */
interface Asked {
  readonly query: Query;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** A question of its own article, of that article less the passages that answer it, and of another article. */
interface TrainingCase extends Case {
  readonly kind: 'own' | 'bereft' | 'strange';
}

interface Sample {
  readonly name: string;
  readonly half: number;
  readonly list: List;
  /** In each of its forms, asked of its own article alone and of one that is not its own. */
  readonly asked?: readonly (readonly [own: Asked, strange: Asked])[];
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the public collections: npm run train-ranking DIR');
const samples = COLLECTIONS.flatMap(([name, scope]) => samplesOf(readCollection(folder, name), scope));
const learnable = FEATURE_NAMES.map((name) => !(name in FIXED));

const kept = learn(samples.filter(({ half }) => half === 0));
for (const [name] of COLLECTIONS)
  report(
    name,
    samples.filter((sample) => sample.name === name && sample.half === 1),
    kept,
  );
const learned = learn(samples);
writeFileSync(
  new URL('../data/weights.json', import.meta.url),
  `${JSON.stringify({ ranking: named(FEATURE_NAMES, learned.ranking), decision: named([...EVIDENCE_NAMES, 'bias'], learned.decision), cutoffs: weights.cutoffs }, undefined, 2)}\n`,
);

function samplesOf(collection: Collection, scope: 'own' | 'all'): Sample[] {
  const data = readLanguageData();
  const together = scope === 'all' ? buildIndex(collection.articles, [], data) : undefined;
  // What an index does not know tells much, so each article is asked as if it stood alone.
  const alone = collection.articles.map((article) => buildIndex([article], [], data));
  const step = Math.max(1, Math.floor(collection.questions.length / MOST_QUESTIONS));
  return collection.questions
    .filter((_, at) => at % step === 0)
    .map((question) => sampleOf(question, collection, together, alone));
}

function sampleOf(
  question: Question,
  { name, articles }: Collection,
  together: PassageIndex | undefined,
  alone: readonly PassageIndex[],
): Sample {
  const at = articles.findIndex(({ id }) => id === question.article);
  const own = alone[at] as PassageIndex;
  const { ranked } = (together ?? own).candidates(question.question);
  const passages = ranked.filter(({ document: { of } }) => of !== 'source' && 'passage' in of);
  const right = passages.map((each) => isRight(each, question));
  const next = alone[(at + 1) % alone.length];
  const long = (articles[at]?.passages.length ?? 0) > 3;
  return {
    name,
    half: at % 2,
    list: { rows: passages.map(({ values }) => values), right, weight: 1 },
    ...(long &&
      next &&
      next !== own && { asked: formsOf(question).map((form) => [asked(form, own), asked(form, next)] as const) }),
  };
}

function asked(question: Question, index: PassageIndex): Asked {
  const { query, ranked } = index.candidates(question.question);
  return { query, rows: ranked.map(({ values }) => values), right: ranked.map((each) => isRight(each, question)) };
}

function isRight({ document: { article, of } }: Ranked, { gold }: Question): boolean {
  return of !== 'source' && 'passage' in of && gold.has(`${article.id} ${of.passage.number}`);
}

function learn(from: readonly Sample[]) {
  const counts = new Map<string, number>();
  for (const { name } of from) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lists = from
    .filter(({ list }) => list.right.includes(true) && list.right.includes(false))
    .map(({ name, list }) => ({ ...list, rows: list.rows.map(mask), weight: weightOf(name, counts) }));
  const ranking = learnOrder(lists, FEATURE_NAMES.length, 1).map((weight, at) =>
    learnable[at] ? round(weight) : (FIXED[FEATURE_NAMES[at] ?? ''] ?? 0),
  );
  const cases = from.flatMap((sample) => casesOf(sample, ranking, weightOf(sample.name, counts)));
  const decision = learnChance(cases, EVIDENCE_NAMES.length, 0.3).map(
    (weight, at) => FIXED_EVIDENCE[EVIDENCE_NAMES[at] ?? ''] ?? round(weight),
  );
  return { ranking, decision };
}

function mask(row: readonly number[]): number[] {
  return row.map((value, at) => (learnable[at] ? value : 0));
}

/** Each collection counts by the square root of its size. */
function weightOf(name: string, counts: ReadonlyMap<string, number>): number {
  return 10 / Math.sqrt(counts.get(name) ?? 1);
}

function casesOf({ asked: forms = [] }: Sample, ranking: readonly number[], weight: number): TrainingCase[] {
  return forms.flatMap(([own, strange]) => {
    const { query, rows, right } = own;
    const others = rows.filter((_, at) => !right[at]);
    const bereft = {
      kind: 'bereft' as const,
      row: evidence(query, others, ranking),
      so: false,
      weight: weight * BEREFT_COUNTS,
    };
    const refused = {
      kind: 'strange' as const,
      row: evidence(strange.query, strange.rows, ranking),
      so: false,
      weight,
    };
    if (!right.includes(true)) return [bereft, refused];
    return [{ kind: 'own' as const, row: evidence(query, rows, ranking), so: true, weight }, bereft, refused];
  });
}

/** The question as it stands, and as a hurried person would put it: two or three of its words. */
function formsOf(question: Question): Question[] {
  const words = question.question.split(/\s+/).filter((word) => word.length > 3);
  const count = 2 + (question.question.length % 2);
  const from = question.question.length % Math.max(1, words.length - count + 1);
  const hurried = words.slice(from, from + count).join(' ');
  return words.length > count ? [question, { ...question, question: hurried }] : [question];
}

function evidence(query: Query, rows: readonly (readonly number[])[], ranking: readonly number[]): readonly number[] {
  const scored = rows.map((values) => ({ values, score: dot(values, ranking) })).sort((a, b) => b.score - a.score);
  return evidenceOf(query, scored[0] ?? { values: [] });
}

function report(name: string, of: readonly Sample[], { ranking, decision }: ReturnType<typeof learn>): void {
  const places = of.map(({ list }) => {
    const order = list.rows.map((row, at) => ({ at, score: dot(row, ranking) })).sort((a, b) => b.score - a.score);
    return order.findIndex(({ at }) => list.right[at]);
  });
  const within = (place: number) => share(places.filter((at) => at >= 0 && at < place).length, places.length);
  const cases = of.flatMap((sample) => casesOf(sample, ranking, 1));
  const chance = (row: readonly number[]) => 1 / (1 + Math.exp(-dot(row, decision) - (decision.at(-1) ?? 0)));
  const above = (kind: TrainingCase['kind'], cutoff: number) => {
    const those = cases.filter((each) => each.kind === kind);
    return share(those.filter(({ row }) => chance(row) >= cutoff).length, those.length);
  };
  const told = (['own', 'bereft', 'strange'] as const).map(
    (kind) => `${kind} ${above(kind, weights.cutoffs.unsure)} /${above(kind, weights.cutoffs.found)}`,
  );
  console.log(
    `${name.padEnd(10)} R@1 ${within(1)}  R@3 ${within(3)}  answered / sure: ${told.join('  ')}  (${of.length})`,
  );
}

function share(part: number, all: number): string {
  return all === 0 ? '   –' : ((100 * part) / all).toFixed(1).padStart(5);
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
