/**
 * `npm run train-ranking DIR`: learns the weights of ranking and of the decision from the public collections in DIR,
 * prints how good they are on articles that they were not learned from, a fold at a time, and writes
 * `data/weights.json`, learned from all. The cut-offs of the decision stay: they are chosen by what the table says.
 */
import { writeFileSync } from 'node:fs';
import weights from '../data/weights.json' with { type: 'json' };
import { type Chances, chanceOf, EVIDENCE_NAMES } from '../decide.ts';
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
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const outcomes = folds.flatMap((fold) => {
  const learned = learnFrom(
    samples.filter(({ article }) => article % FOLDS !== fold),
    golden,
  );
  return samples.filter(({ article }) => article % FOLDS === fold).map((sample) => outcomeOf(sample, learned));
});
for (const [name] of COLLECTIONS)
  report(
    name,
    outcomes.filter(({ sample }) => sample.name === name),
  );
// Golden questions are parted by what they ask, so that the same question with and without sidecar is in one fold.
const goldenFold = ({ judgement }: GoldenSample) => judgement.question.length % FOLDS;
const toldGolden = folds.flatMap((fold) => {
  const learned = learnFrom(
    samples,
    golden.filter((each) => goldenFold(each) !== fold),
  );
  const left = golden.filter((each) => goldenFold(each) === fold);
  return tell(goldenCases(left, learned.ranking), learned);
});
for (const [name, edited] of [
  ['golden', true],
  ['without sidecar', false],
] as const)
  console.log(`${name.padEnd(16)} ${toldBy(toldGolden.filter(({ isEdited }) => isEdited === edited))}`);
const learned = learnFrom(samples, golden);
const written = {
  ranking: named(FEATURE_NAMES, learned.ranking),
  speaks: named([...EVIDENCE_NAMES, 'bias'], learned.speaks),
  says: named([...EVIDENCE_NAMES, 'bias'], learned.says),
  cutoffs,
};
writeFileSync(new URL('../data/weights.json', import.meta.url), `${JSON.stringify(written, undefined, 2)}\n`);

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
  return cases.map((each) => ({ ...each, speaks: chanceOf(each.row, speaks), says: chanceOf(each.row, says) }));
}

function report(name: string, of: readonly Outcome[]): void {
  const within = (place: number) => percent(of, (each) => each.place >= 0 && each.place < place);
  const whole = of.flatMap(({ told }) => told.filter(({ hurried }) => !hurried));
  const apart = whole.filter(({ kind }) => kind !== 'bereft');
  const accuracy = percent(apart, (each) => isAnswered(each) === each.so);
  console.log(
    `${name.padEnd(10)} R@1 ${within(1)}  R@3 ${within(3)}  told apart ${accuracy}  ${toldBy(whole)}  (${of.length})`,
  );
}

/** Of each kind the share that is answered, and that which is answered surely. */
function toldBy(told: readonly Told[]): string {
  const shares = (['own', 'bereft', 'strange'] as const).map((kind) => {
    const those = told.filter((each) => each.kind === kind);
    return `${kind} ${percent(those, isAnswered)} /${percent(those, (each) => isAnswered(each) && each.says >= cutoffs.says)}`;
  });
  return `answered / sure: ${shares.join('  ')}`;
}

function isAnswered({ speaks }: Told): boolean {
  return speaks >= cutoffs.speaks;
}

function percent<T>(of: readonly T[], isSo: (each: T) => boolean): string {
  return of.length === 0 ? '   –' : ((100 * of.filter(isSo).length) / of.length).toFixed(1).padStart(5);
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
