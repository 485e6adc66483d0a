import type { CountedTerm, Scorer, WeightedTerm } from './bm25.ts';
import type { Document } from './documents.ts';
import type { HoldersOf } from './holders.ts';
import type { Query } from './query.ts';

/** How many candidates are ranked. */
const CANDIDATES = 40;
/** Beyond so many, those that are this far behind the best are not ranked: none has ever come first. */
const LEAST = 12;
const HOPELESS = 0.35;
/** Terms are looked up together until they stand in so many documents, or in as many as were seen already. */
const FIRST_LOOK = 2 * CANDIDATES;
/** The share of documents beyond which a term finds nothing worth finding that rarer ones have not. */
const COMMON = 0.05;

/** A document that may answer. */
export interface Found {
  readonly document: Document;
  /** BM25, against the best of those found: 0 to 1. */
  readonly bm25: number;
}

/** Every term by which a query may match, with the most that it counts in any alternative. */
export function weightedTermsOf({ groups }: Query): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { alternatives } of groups) {
    for (const { terms, weight } of alternatives)
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Finds the candidates of one query among some documents: all of them, or one article's, side by side. */
export type Retrieve = (scorer: Scorer, scope: readonly Document[]) => Found[];

/**
 * Prepares the search for the best documents by BM25. The rarest terms are looked up first; the others only count in
 * what these find, once no document that holds the others alone could be among the best, or they are so common that
 * hardly one would be.
 */
export function buildRetrieval(holdersOf: HoldersOf, documents: readonly Document[]): Retrieve {
  const lastSeen = new Uint32Array(documents.length);
  let queries = 0;
  return (scorer, scope) => {
    const query = ++queries;
    const first = scope[0]?.id ?? 0;
    const scored: Scored[] = [];
    let seen = 0;
    const look = ({ term }: CountedTerm) => {
      for (const id of holdersOf(term)) {
        if (lastSeen[id] === query) continue;
        lastSeen[id] = query;
        seen++;
        if (id < first || id >= first + scope.length) continue;
        const document = documents[id] as Document;
        scored.push({ document, score: scorer.score(document) });
      }
    };
    let scores = sortedScores(scored);
    for (let from = 0; from < scorer.terms.length; ) {
      const least = scores[CANDIDATES - 1];
      if (least !== undefined && (scorer.mostFrom(from) < least || isCommon(scorer.terms[from], documents))) break;
      const to = nextLook(scorer, from, Math.max(FIRST_LOOK, seen));
      scorer.terms.slice(from, to).forEach(look);
      scores = sortedScores(scored);
      from = to;
    }
    if (scope.length > CANDIDATES) return bestOf(scored, scores, LEAST);
    // Of so few documents, those without a word of the query are ranked too: the meaning may be the same.
    const rest = scope.filter(({ id }) => lastSeen[id] !== query);
    return [...bestOf(scored, scores, CANDIDATES), ...rest.map((document) => ({ document, bm25: 0 }))];
  };
}

interface Scored {
  readonly document: Document;
  readonly score: number;
}

/** The highest first. */
function sortedScores(scored: readonly Scored[]): Float64Array {
  const scores = new Float64Array(scored.length);
  for (let at = 0; at < scores.length; at++) scores[at] = scored[at]?.score ?? 0;
  return scores.sort().reverse();
}

/** The best, in order: so many, and those beyond that are not hopelessly behind. */
function bestOf(scored: readonly Scored[], scores: Float64Array, atLeast: number): Found[] {
  const most = scores[0] || 1;
  const isKept = (score: number, at: number) => at < atLeast || (at < CANDIDATES && score / most >= HOPELESS);
  const count = scores.findIndex((score, at) => !isKept(score, at));
  const kept = count < 0 ? scored.length : count;
  // Only those that may be kept are sorted.
  return scored
    .filter(({ score }) => score >= (scores[kept - 1] ?? 0))
    .sort((a, b) => b.score - a.score || a.document.id - b.document.id)
    .slice(0, kept)
    .map(({ document, score }) => ({ document, bm25: score / most }));
}

const isCommon = (term: CountedTerm | undefined, documents: readonly Document[]): boolean =>
  term !== undefined && term.frequency > COMMON * documents.length;

/** One past the last of the terms to look up next: those that stand in so many documents together. */
function nextLook({ terms }: Scorer, from: number, documents: number): number {
  let standing = 0;
  let to = from;
  while (to < terms.length && standing < documents) standing += (terms[to++] as CountedTerm).frequency;
  return to;
}
