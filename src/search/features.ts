import type { Phrase } from './documents.ts';
import type { Group, Query } from './query.ts';
import type { IndexedText } from './texts.ts';
import { heldIn, holds, type View } from './view.ts';

type Feature = (view: View) => number;

/** What ranking weighs. Each is between 0 and 1, or nearly; each has a reason that BM25 cannot see. */
export const FEATURES = {
  /** Rare words, often, in a short passage. */
  bm25: ({ candidate }) => candidate.bm25,
  /** How much of the question is there at all: BM25 lets one word repeated outweigh three. */
  coverage: ({ shares, held: all }) => sum(shares.map((share, at) => share * (all[at] ?? 0))),
  /** Words that stand in one sentence speak of one thing. */
  sentence: ({ bySentence, best }) => bySentence[best] ?? 0,
  /** An answer often spans two sentences. */
  twoSentences: ({ shares, positions, candidate }) => bestPair(shares, positions, candidate.text),
  /** The words in the order and closeness of the question. */
  phrases: ({ query, positions }) => closeness(query, positions, 2),
  /** The same, looser. */
  proximity: ({ query, positions }) => closeness(query, positions, 5),
  /** The form as written, not only the stem: "universities" before "university". */
  exactForm: ({ shares, exact }) => sum(shares.map((share, at) => (exact[at] ? share : 0))),
  /** A name that is missing cannot be made up for. */
  names: ({ query, shares, held: all }) => shareOf(query.groups, shares, all, ({ kind }) => kind === 'name'),
  /** A number that is missing neither. */
  numbers: ({ query, shares, held: all }) => shareOf(query.groups, shares, all, ({ kind }) => kind === 'number'),
  /** The rarest word of the question, missing. */
  heaviestMissing: ({ shares, held: all }) => Math.max(0, ...shares.map((share, at) => share * (1 - (all[at] ?? 0)))),
  /** The best sentence holds the kind of thing that is asked for. */
  wanted: ({ query, candidate, best }) => (holds(candidate.text, best, query.wanted) ? 1 : 0),
  /** The title or the heading says what the passage leaves out. */
  around: ({ shares, held: all, around }) =>
    sum(shares.map((share, at) => share * (1 - (all[at] ?? 0)) * (around[at] ?? 0))),
  /** What is missing stands next door. */
  neighbours: ({ shares, held: all, neighbours }) => {
    const next = neighbours();
    return sum(
      shares.map((share, at) => share * (1 - (all[at] ?? 0)) * Math.max(0, ...next.map((held) => held[at] ?? 0))),
    );
  },
  /** Short passages say little beside the answer. */
  brevity: ({ candidate }) => 1 / (1 + candidate.text.terms.length / 40),
  /** What an article is about, it says first. */
  lead: ({ candidate }) => 1 - candidate.position,
  /** The editors say that people ask so. Not learned: no public data has it. */
  asked: ({ query, shares, candidate }) => askedLike(query, shares, candidate.asked),
  /** The same, in meaning. */
  askedLikeness: ({ candidate, meaning }) => meaning?.ofPhrases(candidate.asked) ?? 0,
  /** A word near in meaning where the word itself is missing. */
  near: ({ shares, held: all, candidate, meaning }) =>
    meaning
      ? sum(
          shares.map(
            (share, at) => share * (1 - (all[at] ?? 0)) * meaning.nearest(at, candidate.text, candidate.asked),
          ),
        )
      : 0,
  /** The whole question and the whole passage, in meaning. */
  likeness: ({ nearness }) => nearness.whole,
  /** The whole question and the closest sentence, in meaning. */
  sentenceLikeness: ({ nearness }) => nearness.sentence,
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

/** The names of the features, in the order of `measure`. */
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** Features that take long to measure, and what each is on the whole. */
const SLOW: { readonly [Name in FeatureName]?: Feature } = {
  near: (view) => 0.25 * missing(view),
  neighbours: (view) => 0.1 * missing(view),
};
const QUICK = FEATURE_NAMES.map((name): Feature => SLOW[name] ?? FEATURES[name]);
const LATER = FEATURE_NAMES.map((name): Feature | undefined => (name in SLOW ? FEATURES[name] : undefined));

/** Measures a candidate by the order of `FEATURE_NAMES`, with a guess at the features that take long. */
export const estimate = (view: View): number[] => QUICK.map((feature) => feature(view));

/** Measures what was guessed. */
export const complete = (estimated: readonly number[], view: View): number[] =>
  estimated.map((value, at) => LATER[at]?.(view) ?? value);

/** How far the query is one of the phrases, by both: what of the query is in it, and what of it is in the query. */
function askedLike({ groups }: Query, shares: readonly number[], phrases: readonly Phrase[]): number {
  let best = 0;
  for (const { terms } of phrases) {
    let covered = 0;
    let count = 0;
    groups.forEach((group, at) => {
      const value = heldIn(group, terms);
      covered += value * (shares[at] ?? 0);
      count += value;
    });
    best = Math.max(best, covered * Math.sqrt(Math.min(1, count / Math.max(1, terms.size))));
  }
  return best;
}

/** The share of the query that is not there. */
const missing = ({ shares, held: all }: View): number => sum(shares.map((share, at) => share * (1 - (all[at] ?? 0))));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function bestPair(shares: readonly number[], positions: readonly (readonly number[])[], text: IndexedText): number {
  const last = text.holds.length - 1;
  const covered = new Array<number>(Math.max(1, last)).fill(0);
  positions.forEach((at, group) => {
    const share = shares[group] ?? 0;
    let done = -1;
    for (const position of at) {
      const sentence = text.sentenceOf[position] as number;
      for (let pair = Math.max(done + 1, sentence - 1); pair <= sentence && pair < covered.length; pair++)
        covered[pair] = (covered[pair] as number) + share;
      done = Math.max(done, sentence);
    }
  });
  return Math.max(...covered);
}

/** The share of the query's neighbouring words that stand within `reach` of each other, in order. */
function closeness({ pairs }: Query, positions: readonly (readonly number[])[], reach: number): number {
  if (pairs.length === 0) return 0;
  const close = pairs.filter(([left, right]) => {
    const after = positions[right] ?? [];
    return (positions[left] ?? []).some((at) => after.some((next) => next > at && next - at <= reach));
  });
  return close.length / pairs.length;
}

function shareOf(
  groups: readonly Group[],
  shares: readonly number[],
  all: readonly number[],
  of: (group: Group) => boolean,
): number {
  let asked = 0;
  let there = 0;
  groups.forEach((group, at) => {
    if (!of(group)) return;
    asked += shares[at] ?? 0;
    there += (shares[at] ?? 0) * (all[at] ?? 0);
  });
  return asked === 0 ? 0.5 : there / asked;
}
