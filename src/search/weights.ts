import weights from './data/weights.json' with { type: 'json' };
import { FEATURE_NAMES } from './features.ts';

const ranking: Readonly<Record<string, number>> = weights.ranking;
const byFeature = FEATURE_NAMES.map((name) => ranking[name] ?? 0);

/** The learned score of a candidate: a weighted sum of its features, by the order of `FEATURE_NAMES`. */
export function rankingScore(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (byFeature[at] ?? 0), 0);
}
