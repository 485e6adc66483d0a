import type { Document, Phrase } from './documents.ts';
import type { Kinship } from './kinship.ts';
import type { Matcher } from './match.ts';
import type { Meaning } from './meaning.ts';
import type { Group, Query } from './query.ts';
import { HOLDS, type IndexedText, type Texts } from './texts.ts';
import type { Wanted } from './wanted.ts';

/** A passage to be judged for a query. */
export interface Candidate {
  readonly text: IndexedText;
  /** BM25 by MiniSearch, its matched-word factor undone, against the best of the candidates: 0 to 1. */
  readonly bm25: number;
  /** Title and section heading, as terms. */
  readonly around: ReadonlySet<string>;
  /** What the editors say that people ask, and all of its terms with the phrases that hold each. */
  readonly asked: readonly Phrase[];
  readonly askedTerms: ReadonlyMap<string, readonly Phrase[]>;
  /** The same of what they say that people ask in vain. */
  readonly unsaid: readonly Phrase[];
  readonly unsaidTerms: ReadonlyMap<string, readonly Phrase[]>;
  /** Position in the article, 0 for the first passage to 1 for the last. */
  readonly position: number;
}

/** Makes a candidate of a document. */
export function candidateOf(
  { id, around, asked, askedTerms, unsaid, unsaidTerms, position }: Document,
  bm25: number,
  texts: Texts,
): Candidate {
  return { text: texts.at(id), bm25, around, asked, askedTerms, unsaid, unsaidTerms, position };
}

/** What is asked of a candidate over and over, worked out once. */
export interface View {
  readonly query: Query;
  readonly candidate: Candidate;
  /** Share of the query's weight that each group has; together 1. */
  readonly shares: readonly number[];
  readonly likeOneOf: Matcher['likeOneOf'];
  /** How far the passage holds each group. */
  readonly held: readonly number[];
  /** Where it holds each group. */
  readonly positions: readonly (readonly number[])[];
  /** Whether it has the words of each group as they were written. */
  readonly exact: readonly boolean[];
  /** Whether it has a word that begins as each does. */
  readonly begins: readonly boolean[];
  /** How far the title and the heading hold each. */
  readonly around: readonly number[];
  /** How far each sentence holds the query, 0 to 1. */
  readonly bySentence: readonly number[];
  readonly best: number;
  readonly meaning: Meaning | undefined;
  readonly kinship: Kinship | undefined;
  /** How near its whole and the closest of its sentences are to the query in meaning. */
  readonly nearness: { readonly whole: number; readonly sentence: number };
}

/** What an editor's word for a passage counts beside the passage's own. */
const ASKED_COUNTS = 0.5;

/** Looks at a candidate with a query in mind. */
export function viewOf(
  query: Query,
  candidate: Candidate,
  matcher: Matcher,
  meaning: Meaning | undefined,
  kinship: Kinship | undefined,
): View {
  const { groups } = query;
  const { shares } = matcher;
  const { text, askedTerms } = candidate;
  const { held: own, positions, exact, begins } = matcher.match(text);
  const asked = askedTerms.size > 0 ? matcher.heldIn(askedTerms) : undefined;
  const bySentence = sentenceCoverage(shares, positions, groups, text, asked);
  return {
    query,
    candidate,
    shares,
    likeOneOf: matcher.likeOneOf,
    held: asked ? own.map((value, at) => Math.max(value, ASKED_COUNTS * (asked[at] ?? 0))) : own,
    positions,
    exact,
    begins,
    around: matcher.heldIn(candidate.around),
    bySentence,
    best: bestSentence(bySentence, text, query.wanted),
    meaning,
    kinship,
    nearness: meaning?.ofText(text) ?? { whole: 0, sentence: 0 },
  };
}

/** What the editors' words alone hold of a query counts for every sentence. */
function sentenceCoverage(
  shares: readonly number[],
  positions: readonly (readonly number[])[],
  groups: readonly Group[],
  { holds, sentenceOf }: IndexedText,
  asked: readonly number[] | undefined,
): number[] {
  const covered = new Array<number>(Math.max(1, holds.length)).fill(0);
  positions.forEach((at, group) => {
    const share = shares[group] ?? 0;
    if (at.length === 0) {
      const everywhere = share * ASKED_COUNTS * (asked?.[group] ?? 0);
      if (everywhere > 0)
        for (let sentence = 0; sentence < covered.length; sentence++)
          covered[sentence] = (covered[sentence] as number) + everywhere;
      return;
    }
    const weight = share * (groups[group]?.alternatives[0]?.weight ?? 1);
    let last = -1;
    for (const position of at) {
      const sentence = sentenceOf[position] as number;
      if (sentence !== last) covered[sentence] = (covered[sentence] as number) + weight;
      last = sentence;
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
export const holds = (text: IndexedText, sentence: number, wanted: Wanted): boolean =>
  ((text.holds[sentence] ?? 0) & ANSWERS[wanted]) > 0;

/** What a sentence may hold to answer each kind of question. */
const ANSWERS: Readonly<Record<Wanted, number>> = {
  number: HOLDS.number,
  money: HOLDS.money | HOLDS.number,
  percent: HOLDS.percent,
  time: HOLDS.year | HOLDS.number,
  name: HOLDS.name,
  none: 0,
};
