/** At most so many letters may be added or left out. */
const REACH = 2;
/** Shorter beginnings go on in too many ways. */
const MIN_START = 5;

/**
 * Prepares words to find those spelt like another: a look at each word's length and letters passes over nearly all.
 *
 * @param words - Folded; those with anything but letters in them are left out.
 * @returns A function that gives every word within two edits of another, a swap of neighbours counting as one, and
 *   every word that begins with it, in the order of `words`; some that are further off are among them.
 */
export function buildSpelling(words: readonly string[]): (word: string) => string[] {
  const known = words.filter((word) => /^\p{L}+$/u.test(word));
  const letters = Uint32Array.from(known, lettersOf);
  const lengths = Uint8Array.from(known, (word) => Math.min(255, word.length));
  return (word) => {
    const own = lettersOf(word);
    const near: string[] = [];
    for (let at = 0; at < known.length; at++) {
      const length = lengths[at] as number;
      const theirs = letters[at] as number;
      // Each letter changed takes one away and brings one.
      const isNear = Math.abs(length - word.length) <= REACH && countBits(own ^ theirs) <= 2 * REACH;
      const mayGoOn = length > word.length && (own & ~theirs) === 0 && word.length >= MIN_START;
      if (isNear || (mayGoOn && known[at]?.startsWith(word))) near.push(known[at] as string);
    }
    return near;
  };
}

/** Which letters a word has: a bit for each, other scripts' letters sharing them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
