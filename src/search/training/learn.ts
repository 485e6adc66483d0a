import { type ChanceWeights, EVIDENCE_NAMES, type Evidence, evidenceOf } from '../decide.ts';
import { DECIDING, FEATURE_NAMES } from '../features.ts';
import type { Query } from '../query.ts';
import { dot, learnChance, learnOrder } from './regression.ts';
import type { Sample } from './samples.ts';

/** Weights of ranking by the order of `FEATURE_NAMES`, and those of the decision. */
export interface Learned {
  readonly ranking: readonly number[];
  readonly speaks: ChanceWeights;
  readonly says: ChanceWeights;
}

/**
 * A question of its own article; of that article less the passages that answer it, or one of which the article speaks
 * without the answer; and of another article, or of no article at all.
 */
export interface ToldCase {
  readonly evidence: Evidence;
  readonly weight: number;
  readonly kind: 'own' | 'bereft' | 'strange';
  readonly hurried: boolean;
}

const HURRIED_COUNTS = 0.5;
const ORDER_DECAY = 0.1;
const CHANCE_DECAY = 3;
/** Editors' words are not in the public data: they are kept as they should count. */
const FIXED: Readonly<Record<string, number>> = {
  asked: 3,
  askedLikeness: 3,
  ...Object.fromEntries(DECIDING.map((name) => [name, 0])),
};

/**
 * Learns the weights of ranking, then those of the decision on what that ranking puts first.
 *
 * @param golden - Cases of golden questions, of which only the decision is learned: editors' words are in no public data.
 */
export function learn(
  samples: readonly Sample[],
  goldenBy: (ranking: readonly number[]) => readonly ToldCase[],
): Learned {
  const counts = new Map<string, number>();
  for (const { name } of samples) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Each collection counts by the square root of its size.
  const weightOf = (name: string) => 10 / Math.sqrt(counts.get(name) ?? 1);
  const learnable = FEATURE_NAMES.map((name) => !(name in FIXED));
  const lists = samples
    .filter(({ asked: { right } }) => right.includes(true) && right.includes(false))
    .map(({ name, asked: { rows, right } }) => ({
      rows: rows.map((row) => Float64Array.from(row, (value, at) => (learnable[at] ? value : 0))),
      right,
      weight: weightOf(name),
    }));
  const ranking = learnOrder(lists, FEATURE_NAMES.length, ORDER_DECAY).map((weight, at) =>
    learnable[at] ? round(weight) : (FIXED[FEATURE_NAMES[at] ?? ''] ?? 0),
  );
  const cases = [...samples.flatMap((sample) => casesOf(sample, ranking, weightOf(sample.name))), ...goldenBy(ranking)];
  const against = (kind: ToldCase['kind']) =>
    learnAgainst(cases.filter((each) => each.kind === 'own' || each.kind === kind));
  return { ranking, speaks: against('strange'), says: against('bereft') };
}

/** Passages with and without editors' words are learned apart: what a word tells of the ones, it does not of the others. */
function learnAgainst(cases: readonly ToldCase[]): ChanceWeights {
  const learnFrom = (some: readonly ToldCase[]) =>
    learnChance(
      some.map(({ evidence: { values }, kind, weight }) => ({ row: values, so: kind === 'own', weight })),
      EVIDENCE_NAMES.length,
      CHANCE_DECAY,
    ).map(round);
  return {
    edited: learnFrom(cases.filter(({ evidence }) => evidence.isEdited)),
    plain: learnFrom(cases.filter(({ evidence }) => !evidence.isEdited)),
  };
}

const NOTHING_FOUND = FEATURE_NAMES.map(() => 0);

/** What the decision has to tell apart in a sample. */
export function casesOf({ alone }: Sample, ranking: readonly number[], weight: number): ToldCase[] {
  return alone.flatMap(({ hurried, own, strange }) => {
    const told = (kind: ToldCase['kind'], query: Query, rows: readonly (readonly number[])[]): ToldCase => {
      const evidence = evidenceOf(query, { values: rows[bestOf(rows, ranking)] ?? NOTHING_FOUND });
      return { kind, hurried, evidence, weight: weight * (hurried ? HURRIED_COUNTS : 1) };
    };
    const others = own.rows.filter((_, at) => !own.right[at]);
    return [
      ...(own.right.includes(true) ? [told('own', own.query, own.rows)] : []),
      told('bereft', own.query, others),
      told('strange', strange.query, strange.rows),
    ];
  });
}

/** The place of the row that scores highest, the first of equals; −1 where there is none. */
function bestOf(rows: readonly (readonly number[])[], ranking: readonly number[]): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  rows.forEach((row, at) => {
    const score = dot(row, ranking);
    if (score > most) [best, most] = [at, score];
  });
  return best;
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000;
