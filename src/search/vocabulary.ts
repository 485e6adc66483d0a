import { editCost } from './edit-cost.ts';
import { buildSpelling } from './spelling.ts';
import { isStop } from './stop-words.ts';
import { stem } from './terms.ts';

/** A word of the corpus that an unknown one may stand for. */
export interface Guess {
  readonly term: string;
  readonly word: string;
  /** How sure, 0 to 1. */
  readonly weight: number;
}

/** The words of a corpus, to guess what a mistyped one was meant to be. */
export interface Vocabulary {
  readonly guess: (word: string) => Guess[];
  /** The known words that an unknown one joins without a space. */
  readonly split: (word: string) => readonly string[] | undefined;
}

const MIN_CHARS = 4;
const MAX_GUESSES = 4;
/** Longer words are not worth taking apart. */
const MAX_JOINED = 32;

/**
 * Prepares the words for guessing; the table is made when it is first needed, since most questions are spelt right.
 *
 * @param words - How often each folded word occurs.
 */
export function buildVocabulary(words: ReadonlyMap<string, number>): Vocabulary {
  let near: ((word: string) => string[]) | undefined;
  return {
    guess(word) {
      if (word.length < MIN_CHARS) return [];
      near ??= buildSpelling([...words.keys()].filter((known) => known.length >= MIN_CHARS));
      const reach = word.length >= 6 ? 2 : 1;
      return near(word)
        .map((other) => ({ word: other, cost: editCost(word, other) }))
        .filter(({ cost, word: other }) => cost <= reach && (cost <= 1 || sharesStart(word, other)))
        .sort(
          (a, b) =>
            a.cost - b.cost || (words.get(b.word) ?? 0) - (words.get(a.word) ?? 0) || (a.word < b.word ? -1 : 1),
        )
        .filter(({ cost }, _at, all) => cost === all[0]?.cost)
        .slice(0, MAX_GUESSES)
        .map(({ word: other, cost }) => ({ term: stem(other), word: other, weight: 1 - 0.2 * cost }));
    },
    split: (word) => splitInto(word, (part) => (part.length >= 3 && words.has(part)) || isStop(stem(part))),
  };
}

/** The fewest parts that make a word, of those the longest first; at least two of them with a meaning. */
function splitInto(word: string, known: (part: string) => boolean): string[] | undefined {
  if (word.length > MAX_JOINED) return undefined;
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = fewest[start];
      const best = fewest[end];
      if (!before || (best && best.length <= before.length + 1)) continue;
      const part = word.slice(start, end);
      if (part !== word && known(part)) fewest[end] = [...before, part];
    }
  }
  const parts = fewest[word.length];
  return parts && parts.filter((part) => !isStop(stem(part))).length > 1 ? parts : undefined;
}

const sharesStart = (a: string, b: string): boolean => a[0] === b[0] || a.slice(1, 3) === b.slice(1, 3);
