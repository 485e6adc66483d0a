import type { Outcome } from '../model.ts';
import weights from './data/weights.json' with { type: 'json' };
import { FEATURE_NAMES, type FeatureName, measured } from './features.ts';
import type { Group, Query } from './query.ts';

/** Places of the features that tell something. */
const TELLING = FEATURE_NAMES.flatMap((name, at) => (name === 'asked' || name === 'askedLikeness' ? [] : [at]));

/** What tells whether the best candidate answers: what ranking weighs of it, and what the query is like. */
export const EVIDENCE_NAMES = [
  ...TELLING.map((at) => FEATURE_NAMES[at] as FeatureName),
  /** The share of words that the corpus does not have, and of those that were guessed. */
  'unknown',
  'guessed',
  'translated',
  'length',
  /** Another kind of answer is asked for than the best sentence holds. */
  'unlikeWanted',
  /** How much is held and missing of the query, as a sum, not a share. */
  'heldMass',
  'missingMass',
  'askedSo',
  /** Editors who say how people ask leave out no word that matters: one that is missing is of something else. */
  'strangeWord',
] as const;

/** A missing word that makes more of the question than this speaks against an answer, one that makes less speaks for it. */
const USUALLY_MISSING = 0.29;

/** One number for each of `EVIDENCE_NAMES`. */
export type Evidence = readonly number[];

/** Weighs the best candidate of a query. */
export function evidenceOf(query: Query, best: { readonly values: readonly number[] }): Evidence {
  const of = (name: FeatureName) => measured(best.values, name);
  const total = query.groups.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const share = (of: (group: Group) => boolean) =>
    query.groups.reduce((sum, group) => sum + (of(group) ? group.idf : 0), 0) / total;
  const unknown = share((group) => group.unknown);
  return [
    ...TELLING.map((at) => best.values[at] ?? 0),
    unknown,
    share(({ alternatives }) => (alternatives[0]?.weight ?? 1) < 1),
    query.translated ? 1 : 0,
    Math.min(1, query.groups.length / 10),
    query.wanted !== 'none' && of('wanted') === 0 ? 1 : 0,
    (of('coverage') * total) / query.rarest / 3,
    ((1 - of('coverage')) * total) / query.rarest / 3,
    askedSo(of('asked') + Math.max(0, of('askedLikeness') - 0.4) / 0.6, of('heaviestMissing'), unknown),
    of('askedLikeness') > 0 ? USUALLY_MISSING - of('heaviestMissing') : 0,
  ];
}

/** How much it is what the editors say that people ask, unless one word that matters most has nothing to do with it. */
const askedSo = (like: number, heaviestMissing: number, unknown: number): number =>
  like * (1 - unknown) * Math.max(0, 1 - 2 * heaviestMissing);

const decision: Readonly<Record<string, number>> = weights.decision;
const byEvidence = EVIDENCE_NAMES.map((name) => decision[name] ?? 0);

/** The probability that the best candidate answers: logistic regression. */
export function probability(evidence: Evidence): number {
  const sum = byEvidence.reduce((total, weight, at) => total + weight * (evidence[at] ?? 0), decision['bias'] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Two cut-offs on one probability, the same for every article. */
export function decide(evidence: Evidence): Exclude<Outcome, 'no-question'> {
  const answers = probability(evidence);
  if (answers >= weights.cutoffs.found) return 'found';
  return answers >= weights.cutoffs.unsure ? 'unsure' : 'not-found';
}
