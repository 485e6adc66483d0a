/**
 * Compact English word vectors: how close two words are in meaning, and how common a word is.
 *
 * The packed bytes come from `training/pack-vectors.ts`: word count, dimensions and byte length of the word list (three
 * little-endian 32-bit numbers), the words in ASCII parted by line feeds, commonest first, then their components as
 * signed bytes. Only directions are kept: each vector is scaled to unit length as it is read.
 */

import { buildMost } from './closest.ts';

/** Words, their ranks and their closeness. A rank is also the handle for the fast forms, which look no word up. */
export interface WordVectors {
  /** How many words are known. */
  readonly size: number;
  readonly dimensions: number;
  /** The words by rank, in lower case, letters a to z only. */
  readonly words: readonly string[];
  has(word: string): boolean;
  /** How common a word is in English, from 0 for the commonest; `undefined` for a word not among them. */
  rank(word: string): number | undefined;
  /**
   * Cosine of two words, −1 to 1; 0 when either is unknown.
   *
   * @example
   * vectors.similarity('river', 'stream'); // about 0.6
   */
  similarity(a: string, b: string): number;
  /** `similarity` by rank, without a look-up. */
  similarityAt(a: number, b: number): number;
  /** The largest `similarityAt` of a rank and any of the others, or of those between two places; at least 0. */
  closest(rank: number, others: Uint32Array, from?: number, to?: number): number;
  /** Adds the unit vector of the word at a rank to a sum, so many times. */
  addTo(sum: Float32Array, rank: number, times: number): void;
  /** The unit vector of the word at a rank, for `cosine`. */
  vectorAt(rank: number): Float32Array;
  /**
   * The direction of a text: the weighted sum of its words' unit vectors, scaled to unit length.
   *
   * @param ranks - Ranks of the words that are known; repeats count again.
   * @param weights - One weight a rank, such as its rarity; all 1 when absent.
   * @returns A unit vector, all zeros when there is nothing to sum.
   */
  meanOf(ranks: ArrayLike<number>, weights?: ArrayLike<number>): Float32Array;
}

/**
 * Reads packed word vectors. The bytes are copied.
 *
 * @throws {RangeError} When the bytes are cut short or too many.
 */
export function readVectors(bytes: Uint8Array): WordVectors {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = head.getUint32(0, true);
  const dimensions = head.getUint32(4, true);
  const start = 12 + head.getUint32(8, true);
  if (bytes.length !== start + size * dimensions)
    throw new RangeError(`Word vectors: ${bytes.length} bytes are not all.`);
  const words = new TextDecoder().decode(bytes.subarray(12, start)).split('\n');
  const components = new Int8Array(bytes.buffer, bytes.byteOffset + start, size * dimensions);
  return wordVectors(words, components, dimensions);
}

/** How many words one list may hold; of a longer one the rest is looked at by turns. */
const LIST_WORDS = 4096;

function wordVectors(words: readonly string[], packed: Int8Array, dimensions: number): WordVectors {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const scales = inverseLengths(packed, dimensions);
  const { components, stride, list, most } = rowsOf(packed, scales, dimensions);
  let listed: Uint32Array | undefined;
  const similarityAt = (a: number, b: number): number => {
    const shift = (b - a) * stride;
    let sum = 0;
    for (let at = a * stride, end = at + dimensions; at < end; at++) {
      // Whole-number arithmetic: a third faster than plain multiplication.
      sum = (sum + Math.imul(components[at] as number, components[at + shift] as number)) | 0;
    }
    return sum * (scales[a] as number) * (scales[b] as number);
  };
  const add = (sum: Float32Array, rank: number, weight: number): void => {
    const scale = weight * (scales[rank] as number);
    const start = rank * stride;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + scale * (components[start + d] as number);
  };
  return {
    size: words.length,
    dimensions,
    words,
    has: (word) => ranks.has(word),
    rank: (word) => ranks.get(word),
    similarity(a, b) {
      const [rankA, rankB] = [ranks.get(a), ranks.get(b)];
      return rankA === undefined || rankB === undefined ? 0 : similarityAt(rankA, rankB);
    },
    similarityAt,
    closest(rank, others, from = 0, to = others.length) {
      let best = 0;
      for (let start = from - (from % LIST_WORDS); start < to; start += LIST_WORDS) {
        const part = others.length <= LIST_WORDS ? others : others.subarray(start, start + LIST_WORDS);
        // The words of one text are compared with one word of the query after another.
        if (part !== listed) list.set(part);
        listed = part;
        const [first, end] = [Math.max(0, from - start), Math.min(part.length, to - start)];
        const address = list.byteOffset;
        best = Math.max(best, most(rank * stride, address + 4 * first, address + 4 * end, stride));
      }
      return best * (scales[rank] as number);
    },
    addTo: add,
    vectorAt(rank) {
      const vector = new Float32Array(dimensions);
      add(vector, rank, 1);
      return vector;
    },
    meanOf(of, weights) {
      const sum = new Float32Array(dimensions);
      for (let i = 0; i < of.length; i++) add(sum, of[i] as number, weights?.[i] ?? 1);
      return toUnit(sum);
    },
  };
}

/** Lays the vectors out as `Most` wants them, with room for a list after them. */
function rowsOf(packed: Int8Array, scales: Float32Array, dimensions: number) {
  const stride = 8 * (Math.ceil(dimensions / 8) + 1);
  const { buffer, most } = buildMost(scales.length * stride + 4 * LIST_WORDS, stride);
  const components = new Int8Array(buffer);
  const floats = new Float32Array(buffer);
  scales.forEach((scale, row) => {
    components.set(packed.subarray(row * dimensions, (row + 1) * dimensions), row * stride);
    floats[((row + 1) * stride - 8) / 4] = scale;
  });
  return { components, stride, most, list: new Uint32Array(buffer, scales.length * stride, LIST_WORDS) };
}

/** The cosine of two unit vectors of equal size: their dot product. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

function inverseLengths(components: Int8Array, dimensions: number): Float32Array {
  const scales = new Float32Array(components.length / dimensions);
  for (let word = 0; word < scales.length; word++) {
    let squares = 0;
    for (let d = 0; d < dimensions; d++) squares += (components[word * dimensions + d] as number) ** 2;
    scales[word] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  return scales;
}

/** Scales a vector in place. */
function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(cosine(vector, vector));
  if (length > 0) for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length;
  return vector;
}
