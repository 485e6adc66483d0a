import { addTo } from './add-to.ts';

/** Shorter skeletons fit too many words. */
const MIN_SKELETON = 3;

/**
 * Prepares words to find those that a hurried one is, its vowels dropped.
 *
 * @param words - Folded.
 * @returns A function that gives the words that leave another when vowels are dropped: of `frst`, `forest` and `first`.
 */
export function buildSkeletons(words: readonly string[]): (word: string) => string[] {
  const bySkeleton = new Map<string, string[]>();
  for (const word of words) addTo(bySkeleton, skeletonOf(word), word);
  return (word) => {
    const skeleton = skeletonOf(word);
    if (skeleton.length < MIN_SKELETON) return [];
    return (bySkeleton.get(skeleton) ?? []).filter((other) => other.length > word.length && leaves(other, word));
  };
}

/** The first letter and the consonants, doubled ones once, without the ending of a plural. */
export function skeletonOf(word: string): string {
  return `${word.slice(0, 1)}${word.slice(1).replace(/[aeiou]/g, '')}`
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)s$/, '');
}

/** Whether a word has no vowel after its first letter. */
export const isVowelless = (word: string): boolean => word.length > 1 && !/[aeiou]/.test(word.slice(1));

/** Whether a word is another with some letters left out. */
function leaves(whole: string, rest: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === rest[at]) at++;
  return at === rest.length;
}
