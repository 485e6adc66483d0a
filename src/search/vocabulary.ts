import { buildCognates } from './cognates.ts';
import { editCost } from './edit-cost.ts';
import { once, remember } from './remember.ts';
import { buildSkeletons, isVowelless } from './skeletons.ts';
import { buildSounds, isAboutAsLong } from './sounds.ts';
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
  /** The known words, or forms of them, that an unknown one joins without a space; function words may be among them. */
  readonly split: (word: string) => readonly string[] | undefined;
  /** The known word that was written in two; a short one only when it is said to be `broken`. */
  readonly join: (left: string, right: string, broken?: boolean) => string | undefined;
  /** The name that two words sound like, said one after the other. */
  readonly heardAs: (left: string, right: string) => string | undefined;
  /** Names that sound like an unknown word, in whatever script it is. */
  readonly soundsLike: (word: string) => readonly string[];
  /** Words that a kindred language writes nearly the same. */
  readonly cognates: (word: string) => readonly string[];
}

const MIN_CHARS = 4;
/** A word without its vowels is short, and yet not any word. */
const MIN_VOWELLESS = 3;
const MAX_GUESSES = 4;
/** Words of which it is kept what they may be: each is asked for more than once a question. */
const MAX_KEPT = 500;
/** Shorter parts of a joined word come about by chance. */
const MIN_PART = 3;
/** Longer words are not worth taking apart. */
const MAX_JOINED = 32;
/** Shorter words come about by chance when others are joined. */
const MIN_JOINED = 6;
const MIN_BROKEN = 5;

/**
 * Prepares the words for guessing; each index is made when it is first needed, since most questions are spelt right.
 *
 * @param words - How often each folded word occurs.
 * @param isEnglish - Whether a word is one of common English; the others are mostly names.
 */
export function buildVocabulary(
  words: ReadonlyMap<string, number>,
  isEnglish: (word: string) => boolean = () => false,
): Vocabulary {
  const long = () => [...words.keys()].filter((word) => word.length >= MIN_CHARS);
  const spelling = once(() => buildSpelling(long()));
  const skeletons = once(() => buildSkeletons(long()));
  const sounds = once(() => buildSounds([...words.keys()].filter((word) => words.get(word) && !isEnglish(word))));
  const cognates = once(() => buildCognates(words.keys()));
  const guess = remember((word): Guess[] => {
    if (word.length < (isVowelless(word) ? MIN_VOWELLESS : MIN_CHARS)) return [];
    const reach = word.length >= 6 ? 2 : 1;
    const spelt = word.length < MIN_CHARS ? [] : spelling()(word);
    const costs = new Map(spelt.map((other) => [other, editCost(word, other)]));
    // Dropping vowels is one habit, not many slips.
    for (const other of skeletons()(word)) costs.set(other, 1);
    return [...costs]
      .filter(([other, cost]) => cost <= reach && (cost <= 1 || sharesStart(word, other)))
      .sort(([a, costA], [b, costB]) => costA - costB || (words.get(b) ?? 0) - (words.get(a) ?? 0) || (a < b ? -1 : 1))
      .filter(([, cost], _at, all) => cost === all[0]?.[1])
      .slice(0, MAX_GUESSES)
      .map(([other, cost]) => ({ term: stem(other), word: other, weight: 1 - 0.2 * cost }));
  }, MAX_KEPT);
  const stems = once(() => new Set([...words.keys()].map(stem)));
  const beginnings = once(() => new Set([...words.keys()].map((word) => word.slice(0, MIN_PART))));
  const isKnown = (part: string) => part.length >= MIN_PART && words.has(part);
  // A look at its beginning spares nearly all parts the stemming.
  const isForm = (part: string) =>
    part.length >= MIN_PART && beginnings().has(part.slice(0, MIN_PART)) && stems().has(stem(part));
  return {
    guess,
    split: remember(
      (word) =>
        splitInto(word, (part) => isKnown(part) || isFunctionWord(part)) ??
        splitInto(word, (part) => isForm(part) || isFunctionWord(part)),
      MAX_KEPT,
    ),
    join(left, right, broken = false) {
      const joined = left + right;
      if (joined.length < MIN_JOINED)
        return broken && joined.length >= MIN_BROKEN && words.has(joined) ? joined : undefined;
      return words.has(joined) ? joined : undefined;
    },
    heardAs(left, right) {
      const joined = left + right;
      if (joined.length < MIN_JOINED) return undefined;
      return sounds()
        .like(joined)
        .find((name) => isAboutAsLong(name, joined));
    },
    soundsLike: (word) => sounds().like(word),
    cognates: (word) => cognates().of(word),
  };
}

/** No function word is longer. */
const MAX_FUNCTION_WORD = 10;

const isFunctionWord = (part: string): boolean => part.length <= MAX_FUNCTION_WORD && isStop(stem(part));

/** The fewest parts that make a word, of those the longest first; letters by themselves only beside a part with a meaning. */
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
  const isWord = (part: string) => part.length > 1 || !isFunctionWord(part);
  return parts && parts.length > 1 && (!parts.every(isFunctionWord) || parts.every(isWord)) ? parts : undefined;
}

const sharesStart = (a: string, b: string): boolean => a[0] === b[0] || a.slice(1, 3) === b.slice(1, 3);
