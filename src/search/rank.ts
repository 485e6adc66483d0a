import type { Document } from './documents.ts';
import { complete, estimate } from './features.ts';
import type { View } from './view.ts';
import { rankingScore } from './weights.ts';

/** A document as ranked for a query. */
export interface Ranked {
  readonly document: Document;
  /** Every feature, by the order of `FEATURE_NAMES`. */
  readonly values: readonly number[];
  readonly bestSentence: number;
  readonly score: number;
}

/** A document and how the query sees it. */
export interface Seen {
  readonly document: Document;
  readonly view: View;
}

/**
 * Ranks documents by all features. What takes long to measure is measured only of those that the other features put
 * first.
 *
 * @param count - How many are ranked.
 * @returns Best first; equals in the order of the documents.
 */
export function rankBest(seen: readonly Seen[], count: number): Ranked[] {
  const likely = seen.map(({ document, view }) => {
    const values = estimate(view);
    return { document, view, values, score: rankingScore(values) };
  });
  const ranked = likely
    .sort(byScore)
    .slice(0, count)
    .map(({ document, view, values: estimated }): Ranked => {
      const values = complete(estimated, view);
      return { document, values, bestSentence: view.best, score: rankingScore(values) };
    });
  return ranked.sort(byScore);
}

type Scored = Pick<Ranked, 'document' | 'score'>;

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.document.id - b.document.id;
