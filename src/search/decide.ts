import type { Outcome } from '../model.ts';
import weights from './data/weights.json' with { type: 'json' };
import { FEATURE_NAMES, type FeatureName, measured } from './features.ts';
import type { Group, Query } from './query.ts';

/** What tells whether the best candidate answers: what ranking weighs of it, and what the query is like. */
export const EVIDENCE_NAMES = [
  ...FEATURE_NAMES,
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
  'broad',
  /** Who asks of themselves, asks no article. */
  'personal',
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
    ...best.values,
    unknown,
    share(({ alternatives }) => (alternatives[0]?.weight ?? 1) < 1),
    query.translated ? 1 : 0,
    Math.min(1, query.groups.length / 10),
    query.wanted !== 'none' && of('wanted') === 0 ? 1 : 0,
    (of('coverage') * total) / query.rarest / 3,
    ((1 - of('coverage')) * total) / query.rarest / 3,
    askedSo(of('asked') + Math.max(0, of('askedLikeness') - 0.4) / 0.6, of('heaviestMissing'), unknown),
    query.isBroad ? 1 : 0,
    query.isPersonal ? 1 : 0,
    of('askedLikeness') > 0 ? USUALLY_MISSING - of('heaviestMissing') : 0,
  ];
}

/** How much it is what the editors say that people ask, unless one word that matters most has nothing to do with it. */
const askedSo = (like: number, heaviestMissing: number, unknown: number): number =>
  like * (1 - unknown) * Math.max(0, 1 - 2 * heaviestMissing);

/** How likely the best candidate answers, in two steps. */
export interface Chances {
  /** That the article speaks of it at all, and there. */
  readonly speaks: number;
  /** That it says what is asked, if it speaks of it. */
  readonly says: number;
}

/** Two logistic regressions over the same evidence. */
export function chancesOf(evidence: Evidence): Chances {
  return { speaks: chanceOf(evidence, speaksWeights), says: chanceOf(evidence, saysWeights) };
}

const inOrder = (learned: Readonly<Record<string, number>>): number[] =>
  [...EVIDENCE_NAMES, 'bias'].map((name) => learned[name] ?? 0);
const [speaksWeights, saysWeights] = [inOrder(weights.speaks), inOrder(weights.says)];

/**
 * How likely something is, by logistic regression.
 *
 * @param learned - One weight for each of `EVIDENCE_NAMES`, and the bias.
 */
export function chanceOf(evidence: Evidence, learned: readonly number[]): number {
  const sum = evidence.reduce((total, value, at) => total + value * (learned[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum - (learned.at(-1) ?? 0)));
}

/** A cut-off on each chance, the same for every article. */
export function decide(evidence: Evidence): Exclude<Outcome, 'no-question'> {
  const { speaks, says } = chancesOf(evidence);
  if (speaks < weights.cutoffs.speaks) return 'not-found';
  return says < weights.cutoffs.says ? 'unsure' : 'found';
}
