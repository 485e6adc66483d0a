import type { Findings, Outcome } from '../model.ts';
import { decide, evidenceOf } from './decide.ts';
import { passageOf, pictureOf } from './documents.ts';
import { measured } from './features.ts';
import type { HitsOf } from './hits.ts';
import type { Part } from './parts.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

const NEAREST = 3;
/** Less is chance. */
const NEAR = 0.2;

/**
 * Makes findings of what was ranked, best first.
 *
 * @param isUnsaid - The articles plainly do not say what is asked, whatever was found.
 */
export function findingsOf(
  query: Query,
  ranked: readonly Ranked[],
  parts: readonly Part[],
  hitsOf: HitsOf,
  limit: number,
  isUnsaid: boolean,
): Findings {
  const none = { hits: [], nearest: [], pictures: [], aboutSource: false };
  if (query.groups.length === 0) return { outcome: 'no-question', ...none };
  const [best] = ranked;
  if (!best) return { outcome: 'not-found', ...none };
  const outcome = isUnsaid ? 'not-found' : withAll(parts, outcomeOf(query, best));
  if (outcome === 'not-found') return { outcome, ...none, nearest: hitsOf(query, ranked.filter(holdsSome), NEAREST) };
  const near = ranked.filter((each, at) => at === 0 || isNear(each));
  const hits = hitsOf(query, near, limit);
  return { outcome, hits, nearest: [], pictures: picturesOf(ranked), aboutSource: best.document.of === 'source' };
}

/** A question is answered whose parts are, at worst as surely as the least sure of them. */
function withAll<T extends Outcome>(parts: readonly Part[], whole: T): T | Part['outcome'] {
  if (parts.length === 0 || whole === 'found') return whole;
  return parts.every(({ outcome }) => outcome === 'found') ? 'found' : 'unsure';
}

/** A look-up of a word or two is answered by what holds all of it; a question on the source or a picture, by what holds most. */
function outcomeOf(query: Query, best: Ranked): Exclude<Outcome, 'no-question'> {
  const coverage = measured(best.values, 'coverage');
  const isLookUp = query.groups.length <= 2 && query.focus.length === 0;
  if (isLookUp && coverage > 0.95) return 'found';
  const outcome = decide(evidenceOf(query, best));
  if (outcome === 'unsure' && !passageOf(best.document) && coverage > 0.5) return 'found';
  // One mistyped word is all there is to go by.
  return outcome === 'not-found' && query.groups.length === 1 && coverage >= 0.75 ? 'unsure' : outcome;
}

/** Whether a passage holds something of the query, in words or in meaning. */
export const isNear = (ranked: Ranked): boolean => holdsSome(ranked) || measured(ranked.values, 'near') > NEAR;

const holdsSome = (ranked: Ranked): boolean => measured(ranked.values, 'coverage') > 0;

/** Pictures that match as well as the best, or nearly; where that is a picture, all that hold as much of the query. */
function picturesOf(ranked: readonly Ranked[]) {
  const [best] = ranked;
  const holdsAsMuch = ({ values }: Ranked) =>
    best !== undefined && pictureOf(best.document) && measured(values, 'coverage') >= measured(best.values, 'coverage');
  return ranked
    .filter((each) => each.score >= (best?.score ?? 0) - 0.5 || holdsAsMuch(each))
    .flatMap(({ document }) => pictureOf(document) ?? []);
}
