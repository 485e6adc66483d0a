/**
 * `npm run train-ranking DIR`: learns the weights of ranking and of the decision from the public collections in DIR,
 * prints how good they are on articles that they were not learned from, a fold at a time, and writes
 * `data/weights.json`, learned from all. The cut-offs of the decision stay: they are chosen by what the table says.
 */
import { writeFileSync } from 'node:fs';
import type { Chances } from '../../model.ts';
import weights from '../data/weights.json' with { type: 'json' };
import { type ChanceWeights, chancesBy, EVIDENCE_NAMES } from '../decide.ts';
import { FEATURE_NAMES } from '../features.ts';
import { readCollection } from './collection.ts';
import { type GoldenSample, goldenCases, readGolden } from './golden.ts';
import { casesOf, type Learned, learn, type ToldCase } from './learn.ts';
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

/** A case and what the decision makes of it. */
type Told<Kind extends ToldCase = ToldCase> = Kind & Chances;

/** What became of a sample with weights that were learned without its article. */
interface Outcome {
  readonly sample: Sample;
  /** The place of the first right passage; −1 for none. */
  readonly place: number;
  readonly told: readonly Told[];
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the public collections: npm run train-ranking DIR');
const { cutoffs } = weights;
const samples = COLLECTIONS.flatMap(([name, scope]) => samplesOf(readCollection(folder, name), scope));
const golden = await readGolden();
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const [taught, asked] = partedBy(samples, ({ article }) => article % FOLDS !== fold);
  // Golden questions are parted by what they ask, so that the same question with and without sidecar is in one fold.
  const [taughtGolden, askedGolden] = partedBy(golden, ({ judgement }) => judgement.question.length % FOLDS !== fold);
  const learned = learnFrom(taught, taughtGolden);
  return {
    outcomes: asked.map((sample) => outcomeOf(sample, learned)),
    told: tell(goldenCases(askedGolden, learned.ranking), learned),
  };
});
const outcomes = folds.flatMap((fold) => fold.outcomes);
for (const [name] of COLLECTIONS)
  report(
    name,
    outcomes.filter(({ sample }) => sample.name === name),
  );
const toldGolden = folds.flatMap(({ told }) => told);
for (const [name, edited] of [
  ['golden', true],
  ['without sidecar', false],
] as const)
  console.log(`${name.padEnd(16)} ${toldBy(toldGolden.filter(({ isEdited }) => isEdited === edited))}`);
const learned = learnFrom(samples, golden);
const written = {
  ranking: named(FEATURE_NAMES, learned.ranking),
  speaks: namedChance(learned.speaks),
  says: namedChance(learned.says),
  cutoffs,
};
writeFileSync(new URL('../data/weights.json', import.meta.url), `${JSON.stringify(written, undefined, 2)}\n`);

function partedBy<T>(all: readonly T[], isSo: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isSo), all.filter((each) => !isSo(each))];
}

function learnFrom(samples: readonly Sample[], golden: readonly GoldenSample[]): Learned {
  return learn(samples, (ranking) => goldenCases(golden, ranking));
}

function outcomeOf(sample: Sample, learned: Learned): Outcome {
  const { rows, right } = sample.asked;
  const order = rows.map((row, at) => ({ at, score: dot(row, learned.ranking) })).sort((a, b) => b.score - a.score);
  return {
    sample,
    place: order.findIndex(({ at }) => right[at]),
    told: tell(casesOf(sample, learned.ranking, 1), learned),
  };
}

function tell<Kind extends ToldCase>(cases: readonly Kind[], { speaks, says }: Learned): Told<Kind>[] {
  return cases.map((each) => ({ ...each, ...chancesBy(each.evidence, speaks, says) }));
}

function report(name: string, of: readonly Outcome[]): void {
  const within = (place: number) => percent(of, (each) => each.place >= 0 && each.place < place);
  const whole = of.flatMap(({ told }) => told.filter(({ hurried }) => !hurried));
  const apart = whole.filter(({ kind }) => kind !== 'bereft');
  const accuracy = percent(apart, (each) => isAnswered(each) === (each.kind === 'own'));
  console.log(
    `${name.padEnd(10)} R@1 ${within(1)}  R@3 ${within(3)}  told apart ${accuracy}  ${toldBy(whole)}  (${of.length})`,
  );
}

/** Of each kind the share that is answered, and that which is answered surely. */
function toldBy(told: readonly Told[]): string {
  const shares = (['own', 'bereft', 'strange'] as const).map((kind) => {
    const those = told.filter((each) => each.kind === kind);
    return `${kind} ${percent(those, isAnswered)} /${percent(those, (each) => each.answers >= cutoffs.found)}`;
  });
  return `answered / sure: ${shares.join('  ')}`;
}

function isAnswered({ answers }: Told): boolean {
  return answers >= cutoffs.unsure;
}

function percent<T>(of: readonly T[], isSo: (each: T) => boolean): string {
  return of.length === 0 ? '   –' : ((100 * of.filter(isSo).length) / of.length).toFixed(1).padStart(5);
}

function namedChance({ edited, plain }: ChanceWeights) {
  const names = [...EVIDENCE_NAMES, 'bias'];
  return { edited: named(names, edited), plain: named(names, plain) };
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
