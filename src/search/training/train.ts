/**
 * `npm run train-ranking DIR`: learns the weights of ranking and of the decision from the public collections in DIR,
 * prints how good they are on articles that they were not learned from, a fold at a time, and writes
 * `data/weights.json`, learned from all. The cut-offs of the decision stay: they are chosen by what the table says.
 */
import { writeFileSync } from 'node:fs';
import weights from '../data/weights.json' with { type: 'json' };
import { EVIDENCE_NAMES } from '../decide.ts';
import { FEATURE_NAMES } from '../features.ts';
import { readCollection } from './collection.ts';
import { casesOf, chanceOf, type Learned, learn, type ToldCase } from './learn.ts';
import { dot } from './regression.ts';
import { FOLDS, type Sample, samplesOf } from './samples.ts';

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
  ['zh-zh', 'own'],
] as const;
/** What became of a sample with weights that were learned without its article. */
interface Outcome {
  readonly sample: Sample;
  /** The place of the first right passage; −1 for none. */
  readonly place: number;
  readonly told: readonly (ToldCase & { readonly chance: number })[];
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the public collections: npm run train-ranking DIR');
const samples = COLLECTIONS.flatMap(([name, scope]) => samplesOf(readCollection(folder, name), scope));
const outcomes = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const learned = learn(samples.filter(({ article }) => article % FOLDS !== fold));
  return samples.filter(({ article }) => article % FOLDS === fold).map((sample) => outcomeOf(sample, learned));
});
const { cutoffs } = weights;
for (const [name] of COLLECTIONS)
  report(
    name,
    outcomes.filter(({ sample }) => sample.name === name),
  );
const learned = learn(samples);
writeFileSync(
  new URL('../data/weights.json', import.meta.url),
  `${JSON.stringify({ ranking: named(FEATURE_NAMES, learned.ranking), decision: named([...EVIDENCE_NAMES, 'bias'], learned.decision), cutoffs }, undefined, 2)}\n`,
);

function outcomeOf(sample: Sample, { ranking, decision }: Learned): Outcome {
  const { rows, right } = sample.asked;
  const order = rows.map((row, at) => ({ at, score: dot(row, ranking) })).sort((a, b) => b.score - a.score);
  return {
    sample,
    place: order.findIndex(({ at }) => right[at]),
    told: casesOf(sample, ranking, 1).map((each) => ({ ...each, chance: chanceOf(each.row, decision) })),
  };
}

function report(name: string, of: readonly Outcome[]): void {
  const within = (place: number) => percent(of, (each) => each.place >= 0 && each.place < place);
  const whole = of.flatMap(({ told }) => told.filter(({ hurried }) => !hurried));
  const apart = whole.filter(({ kind }) => kind !== 'bereft');
  const told = (['own', 'bereft', 'strange'] as const).map((kind) => {
    const those = whole.filter((each) => each.kind === kind);
    const above = (cutoff: number) => percent(those, ({ chance }) => chance >= cutoff);
    return `${kind} ${above(cutoffs.unsure)} /${above(cutoffs.found)}`;
  });
  const accuracy = percent(apart, ({ chance, so }) => chance >= cutoffs.unsure === so);
  console.log(
    `${name.padEnd(10)} R@1 ${within(1)}  R@3 ${within(3)}  told apart ${accuracy}  answered / sure: ${told.join('  ')}  (${of.length})`,
  );
}

function percent<T>(of: readonly T[], isSo: (each: T) => boolean): string {
  return of.length === 0 ? '   –' : ((100 * of.filter(isSo).length) / of.length).toFixed(1).padStart(5);
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
