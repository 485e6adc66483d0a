import type { Phrase } from './documents.ts';
import type { IndexedText } from './indexed-passage.ts';
import type { Meaning } from './meaning.ts';
import { type Group, held, positionsOf, type Query } from './query.ts';
import type { Wanted } from './wanted.ts';

/** A passage to be judged for a query. */
export interface Candidate {
  readonly text: IndexedText;
  /** BM25 by MiniSearch, its matched-word factor undone, against the best of the candidates: 0 to 1. */
  readonly bm25: number;
  /** Title and section heading, as terms. */
  readonly around: ReadonlySet<string>;
  /** What the editors say that people ask, and all of its terms. */
  readonly asked: readonly Phrase[];
  readonly askedTerms: ReadonlySet<string>;
  /** The passages before and after. */
  readonly neighbours: readonly IndexedText[];
  /** Position in the article, 0 for the first passage to 1 for the last. */
  readonly position: number;
}

/** What is asked of a candidate over and over, worked out once. */
export interface View {
  readonly query: Query;
  readonly candidate: Candidate;
  /** Share of the query's weight that each group has; together 1. */
  readonly shares: readonly number[];
  /** How far the passage holds each group. */
  readonly held: readonly number[];
  /** Where it holds each group. */
  readonly positions: readonly (readonly number[])[];
  /** How far each sentence holds the query, 0 to 1. */
  readonly bySentence: readonly number[];
  readonly best: number;
  readonly meaning: Meaning | undefined;
}

/** What an editor's word for a passage counts beside the passage's own. */
const ASKED_COUNTS = 0.5;

/** Looks at a candidate with a query in mind. */
export function viewOf(query: Query, candidate: Candidate, meaning: Meaning | undefined): View {
  const { groups } = query;
  const total = sum(groups.map(({ idf }) => idf)) || 1;
  const shares = groups.map(({ idf }) => idf / total);
  const { text } = candidate;
  const positions = groups.map((group) => positionsOf(group, text));
  const bySentence = sentenceCoverage(shares, positions, groups, candidate);
  const best = bestSentence(bySentence, text, query.wanted);
  return {
    query,
    candidate,
    shares,
    held: groups.map((group) =>
      Math.max(heldIn(group, text.positions), ASKED_COUNTS * heldIn(group, candidate.askedTerms)),
    ),
    positions,
    bySentence,
    best,
    meaning,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How far a set of terms holds a group. */
export const heldIn = (group: Group | undefined, terms: { has(term: string): boolean }): number =>
  group ? held(group, (term) => terms.has(term)) : 0;

function sentenceCoverage(
  shares: readonly number[],
  positions: readonly (readonly number[])[],
  groups: readonly Group[],
  { text, askedTerms }: Candidate,
): number[] {
  const askedOnly = groups.map((group, at) =>
    positions[at]?.length ? 0 : (shares[at] ?? 0) * ASKED_COUNTS * heldIn(group, askedTerms),
  );
  const covered = text.sentences.map(() => sum(askedOnly));
  positions.forEach((at, group) => {
    const weight = groups[group]?.alternatives[0]?.weight ?? 1;
    for (const sentence of new Set(at.map((position) => text.sentenceOf[position] ?? 0))) {
      covered[sentence] = (covered[sentence] ?? 0) + (shares[group] ?? 0) * weight;
    }
  });
  return covered;
}

/** The sentence that holds most; of equals the one that holds the kind of thing asked for, then the first. */
function bestSentence(bySentence: readonly number[], text: IndexedText, wanted: Wanted): number {
  let best = 0;
  let bestScore = -1;
  bySentence.forEach((coverage, at) => {
    const score = coverage + (holds(text, at, wanted) ? 0.12 : 0);
    if (score > bestScore + 1e-9) [best, bestScore] = [at, score];
  });
  return best;
}

/** Whether a sentence holds the kind of thing that is asked for. */
export function holds(text: IndexedText, sentence: number, wanted: Wanted): boolean {
  const content = text.holds[sentence];
  if (!content) return false;
  switch (wanted) {
    case 'number':
      return content.number;
    case 'money':
      return content.money || content.number;
    case 'percent':
      return content.percent;
    case 'time':
      return content.year || content.number;
    case 'name':
      return content.name;
    default:
      return false;
  }
}
