/**
 * The packed Chinese dictionary: UTF-8 lines. The first holds every character that is folded, the second what each is
 * folded to; then one line a word, in the order of their bytes: `word TAB pinyin TAB gloss/gloss`. A word of several
 * characters has its pinyin only where its characters' own do not add up to it. Words are looked up in the bytes, so
 * that nothing but the lines' beginnings is held beside them.
 */

/** A word of the dictionary. */
export interface ChineseEntry {
  /** Without tones, in one piece. */
  readonly pinyin: string;
  /** English terms, most common meaning first, each of one or more lower-case words without stop words. */
  readonly glosses: readonly (readonly string[])[];
}

/** Words by their folded form. */
export interface ChineseEntries {
  /** Writes every character in the one form the words are kept in, mostly simplified; the length stays. */
  fold(text: string): string;
  find(word: string): ChineseEntry | undefined;
  /** The lengths of the words of 2 characters or more that begin at a place of a folded text, in order. */
  wordsAt(text: string, at: number): number[];
  /** The pinyin of a text character by character, without tones; characters without one are left out. */
  syllables(text: string): string[];
}

/** Reads the packed dictionary. The bytes are kept, not copied. */
export function readEntries(bytes: Uint8Array): ChineseEntries {
  const starts = lineStarts(bytes);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const line = (i: number): string => decoder.decode(bytes.subarray(starts[i], (starts[i + 1] as number) - 1));
  const [from, to] = [[...line(0)], [...line(1)]];
  const folded = new Map(from.map((char, i) => [char, to[i] as string]));
  const beginsAt = (i: number, text: Uint8Array): boolean => compare(bytes, starts[i] as number, text) === 0;

  /** The first line that is not before a text, from a line on: the third, where the words begin. */
  const place = (text: Uint8Array, from = 2): number => {
    let [low, high] = [from, starts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(bytes, starts[middle] as number, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const fieldsOf = (word: string): string[] | undefined => {
    const encoded = encoder.encode(`${word}\t`);
    const at = place(encoded);
    return at < starts.length - 1 && beginsAt(at, encoded) ? line(at).split('\t') : undefined;
  };
  const syllables = (text: string): string[] =>
    [...text].map((char) => fieldsOf(char)?.[1] ?? '').filter((syllable) => syllable !== '');

  return {
    fold: (text) => text.replace(/\p{Script=Han}/gu, (char) => folded.get(char) ?? char),
    find(word) {
      const fields = fieldsOf(word);
      if (fields === undefined) return undefined;
      const [, pinyin = '', glosses = ''] = fields;
      return {
        pinyin: pinyin || syllables(word).join(''),
        glosses: glosses === '' ? [] : glosses.split('/').map((gloss) => gloss.split(' ')),
      };
    },
    wordsAt(text, at) {
      const characters = [...text.slice(at, at + LONGEST_WORD)];
      const encoded = encoder.encode(characters.join(''));
      const lengths: number[] = [];
      let [length, end, from] = [0, 0, 2];
      for (const [i, char] of characters.entries()) {
        length += char.length;
        end += bytesOf(encoded[end] as number);
        if (i === 0) continue;
        const beginning = encoded.subarray(0, end);
        from = place(beginning, from);
        if (from >= starts.length - 1 || !beginsAt(from, beginning)) break;
        if (bytes[(starts[from] as number) + end] === TAB) lengths.push(length);
      }
      return lengths;
    },
    syllables,
  };
}

const LONGEST_WORD = 12;
const TAB = 9;
const LINE_FEED = 10;

/** Where each line begins, and one past the last. */
function lineStarts(bytes: Uint8Array): Uint32Array {
  const starts = [0];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

/** How many bytes a character has in UTF-8, by its first. */
function bytesOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Orders the line that begins at `start` against a text: 0 when it begins with it. */
function compare(bytes: Uint8Array, start: number, text: Uint8Array): number {
  for (let i = 0; i < text.length; i++) {
    const difference = (bytes[start + i] ?? 0) - (text[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
