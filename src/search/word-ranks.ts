import type { IndexedText, Texts } from './texts.ts';
import { cosine, type WordVectors } from './vectors.ts';

/** The words of texts as word vectors know them, and the lengths of the texts' own vectors. */
export interface WordRanks {
  /** The rank of a word by its number in `Texts.words`; −1 for one that is not known. */
  readonly of: Int32Array;
  /** How telling the word at a rank is. */
  readonly rarity: Float64Array;
  /** The length of the sum of a text's weighted vectors: by sentence, and last of the whole, each word once. Worked out once a text. */
  readonly lengthsOf: (text: IndexedText) => Float32Array;
  /** Adds up a number for each known word: by sentence, and last of the whole, each word once. */
  readonly sums: (text: IndexedText, valueAt: (rank: number) => number) => Float64Array;
}

/** Looks up every word of the texts. */
export function buildWordRanks(vectors: WordVectors, texts: Texts): WordRanks {
  const of = Int32Array.from(texts.words.names, (word) => vectors.rank(word) ?? -1);
  const rarity = Float64Array.from({ length: vectors.size }, (_, rank) => Math.log(2 + rank));
  const lengths = new Map<number, Float32Array>();
  const seenIn = new Uint32Array(vectors.size);
  let seen = 0;

  const eachWord = (
    { words, sentenceOf }: IndexedText,
    visit: (rank: number, sentence: number, isNew: boolean) => void,
  ) => {
    seen += 1;
    for (let at = 0; at < words.length; at++) {
      const rank = of[words[at] as number] as number;
      if (rank < 0) continue;
      visit(rank, sentenceOf[at] as number, seenIn[rank] !== seen);
      seenIn[rank] = seen;
    }
  };
  const measureLengths = (text: IndexedText): Float32Array => {
    const size = text.holds.length + 1;
    const sums = Array.from({ length: size }, () => new Float32Array(vectors.dimensions));
    eachWord(text, (rank, sentence, isNew) => {
      vectors.addTo(sums[sentence] as Float32Array, rank, rarity[rank] as number);
      if (isNew) vectors.addTo(sums[size - 1] as Float32Array, rank, rarity[rank] as number);
    });
    return Float32Array.from(sums, (sum) => Math.sqrt(cosine(sum, sum)));
  };
  return {
    of,
    rarity,
    lengthsOf(text) {
      const known = lengths.get(text.id) ?? measureLengths(text);
      lengths.set(text.id, known);
      return known;
    },
    sums(text, valueAt) {
      const sums = new Float64Array(text.holds.length + 1);
      eachWord(text, (rank, sentence, isNew) => {
        const value = valueAt(rank);
        sums[sentence] = (sums[sentence] as number) + value;
        if (isNew) sums[sums.length - 1] = (sums[sums.length - 1] as number) + value;
      });
      return sums;
    },
  };
}
