import { nearAnswer } from './features/answers.ts';
import { covered, coveredNames, heaviestMissing, madeUp, sentenceLength, sumOf } from './features/coverage.ts';
import { focusHeld, focusNamed } from './features/focus.ts';
import { closePairs, exactPhrases } from './features/phrases.ts';
import type { Group } from './query.ts';
import { TELLS } from './texts.ts';
import { holds, type View } from './view.ts';

type Feature = (view: View) => number;

/** How much of the query is held of groups of some kind. */
const heldOf = ({ query: { groups }, shares, positions }: View, counts: (group: Group) => boolean): number =>
  sumOf(shares, (share, at) => {
    const group = groups[at];
    return group && counts(group) && (positions[at]?.length ?? 0) > 0 ? share : 0;
  });

const hasWords = ({ word }: Group): boolean => word.includes(' ');

/** Longer than a year, or with decimals. */
const isLongNumber = ({ kind, word }: Group): boolean => kind === 'number' && /^#(?:\d{5,}|\d+\.\d+)/.test(word);

/** What ranking weighs. Each is between 0 and 1, or nearly; each has a reason that BM25 cannot see. */
export const FEATURES = {
  /** Rare words, often, in a short passage. */
  bm25: ({ candidate }) => candidate.bm25,
  /** How much of the question is there at all: BM25 lets one word repeated outweigh three. */
  coverage: covered,
  /** Words that stand in one sentence speak of one thing. */
  sentence: ({ bySentence, best }) => bySentence[best] ?? 0,
  /** A passage says first what it is about. */
  firstSentence: ({ bySentence }) => bySentence[0] ?? 0,
  /** The words in the order and closeness of the question. */
  phrases: closePairs,
  /** The words just as far apart as in the question. */
  exactPhrases,
  /** The form as written, not only the stem: "universities" before "university". */
  exactForm: ({ shares, exact }) => sumOf(shares, (share, at) => (exact[at] ? share : 0)),
  /** A word that the passage writes as a name is what it speaks of. */
  capitals: ({ shares, positions, candidate: { text } }) =>
    sumOf(shares, (share, at) =>
      positions[at]?.some((place) => (text.tells[place] as number) & TELLS.name) ? share : 0,
    ),
  /** Words that name one thing together ("gardening company") say more than each of them; so does a number of many digits. */
  wholes: (view) => heldOf(view, (group) => (hasWords(group) && !group.readings) || isLongNumber(group)),
  /** A Chinese word that takes several English ones is translated the least surely. */
  glosses: (view) => heldOf(view, (group) => hasWords(group) && group.readings !== undefined),
  /** A name that is missing cannot be made up for. */
  names: coveredNames,
  /** The rarest word of the question, missing. */
  heaviestMissing,
  /** The best sentence holds the kind of thing that is asked for. */
  wanted: ({ query, candidate, best }) => (holds(candidate.text, best, query.wanted) ? 1 : 0),
  /** It stands close to the question's words. */
  nearAnswer,
  /** The passage has a word for what is asked for. */
  focusHeld,
  /** It names one of the kind that is asked for. */
  focusNamed,
  /** The title or the heading speaks of it. */
  title: ({ shares, around }) => sumOf(shares, (share, at) => share * (around[at] ?? 0)),
  /** The title or the heading says what the passage leaves out. */
  around: (view) => madeUp(view, (at) => view.around[at] ?? 0),
  /** Short sentences say little beside the answer. */
  terseness: ({ candidate, best }) => 1 / (1 + sentenceLength(candidate.text, best) / 12),
  /** What an article is about, it says first. */
  lead: ({ candidate }) => 1 - candidate.position,
  /** The editors say that people ask so. Not learned: no public data has it. */
  asked: ({ candidate, likeOneOf }) => likeOneOf(candidate.askedTerms),
  /** The same, in meaning. */
  askedLikeness: ({ candidate, meaning }) => meaning?.ofPhrases(candidate.asked) ?? 0,
  /** The editors say that people ask so, and that the article does not say it. */
  unsaid: ({ candidate, likeOneOf }) => likeOneOf(candidate.unsaidTerms),
  /** The same, in meaning. */
  unsaidLikeness: ({ candidate, meaning }) => meaning?.ofPhrases(candidate.unsaid) ?? 0,
  /** A word near in meaning where the word itself is missing. */
  near: (view) => {
    const { meaning, candidate } = view;
    return meaning ? madeUp(view, (at) => meaning.nearest(at, candidate.text, candidate.asked)) : 0;
  },
  /** A word near in meaning in the best sentence. */
  nearSentence: ({ shares, positions, candidate: { text }, best, meaning }) =>
    meaning
      ? sumOf(shares, (share, at) =>
          positions[at]?.some((place) => text.sentenceOf[place] === best)
            ? 0
            : share * meaning.nearestIn(at, text, best),
        )
      : 0,
  /** A word that means the same, or nearly, where the word itself is missing: a dictionary knows what vectors blur. */
  synonym: (view) => {
    const { kinship, candidate } = view;
    return kinship ? madeUp(view, (at) => kinship.closest(at, candidate.text, candidate.askedTerms)) : 0;
  },
  /** A word of the same beginning where the word itself is missing: "economical" for "economy". */
  beginning: (view) => madeUp(view, (at) => (view.begins[at] ? 1 : 0)),
  /** The whole question and the whole passage, in meaning. */
  likeness: ({ nearness }) => nearness.whole,
  /** The whole question and the closest sentence, in meaning. */
  sentenceLikeness: ({ nearness }) => nearness.sentence,
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

/** The names of the features, in the order in which they are measured. */
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

const PLACES = Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, at])) as Record<FeatureName, number>;

/** One of the features measured. */
export const measured = (values: readonly number[], name: FeatureName): number => values[PLACES[name]] ?? 0;

/** These order nothing: they only tell the decision whether there is an answer. */
export const DECIDING: readonly FeatureName[] = ['wholes', 'focusHeld', 'focusNamed', 'unsaid', 'unsaidLikeness'];

/** Features that take long to measure or only decide, and what each is on the whole. */
const SLOW: { readonly [Name in FeatureName]?: Feature } = {
  near: (view) => 0.25 * madeUp(view, () => 1),
  nearSentence: (view) => 0.25 * (1 - (view.bySentence[view.best] ?? 0)),
  synonym: (view) => 0.15 * madeUp(view, () => 1),
  ...Object.fromEntries(DECIDING.map((name) => [name, () => 0])),
};
const QUICK = FEATURE_NAMES.map((name): Feature => SLOW[name] ?? FEATURES[name]);
const LATER = FEATURE_NAMES.filter((name) => name in SLOW);

/** Measures a candidate by the order of `FEATURE_NAMES`, with a guess at the features that take long. */
export const estimate = (view: View): number[] => QUICK.map((feature) => feature(view));

/** Measures what was guessed. */
export function complete(estimated: readonly number[], view: View): number[] {
  const values = [...estimated];
  for (const name of LATER) values[PLACES[name]] = FEATURES[name](view);
  return values;
}
