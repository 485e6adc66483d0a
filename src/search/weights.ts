import weights from './data/weights.json' with { type: 'json' };
import { FEATURE_NAMES, type FeatureName } from './features.ts';

const ranking: Readonly<Record<string, number>> = weights.ranking;
const byFeature = FEATURE_NAMES.map((name) => ranking[name] ?? 0);

/** How much a feature counts. */
export const weightOf = (name: FeatureName): number => ranking[name] ?? 0;

/** The learned score of a candidate: a weighted sum of its features, by the order of `FEATURE_NAMES`. */
export function rankingScore(values: readonly number[]): number {
  let score = 0;
  for (let at = 0; at < values.length; at++) score += (values[at] as number) * (byFeature[at] ?? 0);
  return score;
}
