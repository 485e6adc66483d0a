import { buildColumn } from './column.ts';
import type { IndexedText, Texts } from './texts.ts';
import type { WordVectors } from './vectors.ts';

/** How near a text is to something in meaning. */
export interface Nearness {
  /** The whole of it, 0 to 1. */
  readonly whole: number;
  /** The closest of its sentences, 0 to 1. */
  readonly sentence: number;
}

/** The ranks of a text's words, those that the vectors know. */
export interface TextRanks {
  readonly ranks: Uint32Array;
  /** How many of them stand before each sentence, and in all. */
  readonly starts: Uint32Array;
}

/** What texts mean: for each sentence and each whole text the direction of its words, a byte a dimension. */
export interface TextVectors {
  readonly ranksOf: (text: IndexedText) => TextRanks;
  readonly nearness: (direction: Float32Array, text: IndexedText) => Nearness;
}

/**
 * Works out the vectors of all texts.
 *
 * @param rarity - How much a word counts, by rank.
 */
export function buildTextVectors(vectors: WordVectors, texts: Texts, rarity: Float64Array): TextVectors {
  const { dimensions } = vectors;
  const rankOf = Int32Array.from(texts.words.names, (word) => vectors.rank(word) ?? -1);
  const components = buildColumn(Int8Array);
  const scales = buildColumn(Float32Array);
  const first = [0];
  const sum = new Float32Array(dimensions);
  const keep = () => {
    const scale = addRounded(sum, components.add);
    scales.add(scale);
    sum.fill(0);
  };
  for (let id = 0; id < texts.count(); id++) {
    const { words, sentenceOf, holds } = texts.at(id);
    let at = 0;
    for (let sentence = 0; sentence < holds.length; sentence++) {
      for (; at < words.length && (sentenceOf[at] as number) <= sentence; at++) {
        const rank = rankOf[words[at] as number] as number;
        if (rank >= 0) vectors.addTo(sum, rank, rarity[rank] as number);
      }
      keep();
    }
    for (const word of new Set(words)) {
      const rank = rankOf[word] as number;
      if (rank >= 0) vectors.addTo(sum, rank, rarity[rank] as number);
    }
    keep();
    first.push(scales.size());
  }
  const ranked = ({ words, sentenceOf, holds }: IndexedText): TextRanks => {
    const ranks = new Uint32Array(words.length);
    const starts = new Uint32Array(holds.length + 1);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      const rank = rankOf[words[at] as number] as number;
      if (rank >= 0) ranks[count++] = rank;
      starts[(sentenceOf[at] as number) + 1] = count;
    }
    for (let sentence = 1; sentence < starts.length; sentence++)
      starts[sentence] = Math.max(starts[sentence] as number, starts[sentence - 1] as number);
    return { ranks: ranks.subarray(0, count), starts };
  };
  // One text is asked for several times in a row.
  let last: { readonly id: number; readonly own: TextRanks } | undefined;
  const rows = components.slice(0, components.size());
  const scaleOf = scales.slice(0, scales.size());
  const along = (direction: Float32Array, vector: number): number => {
    let product = 0;
    for (let d = 0, at = vector * dimensions; d < dimensions; d++, at++)
      product += (direction[d] as number) * (rows[at] as number);
    return product * (scaleOf[vector] as number);
  };
  return {
    ranksOf(text) {
      if (last?.id !== text.id) last = { id: text.id, own: ranked(text) };
      return last.own;
    },
    nearness(direction, { id }) {
      const whole = (first[id + 1] ?? 0) - 1;
      let sentence = 0;
      for (let vector = first[id] ?? 0; vector < whole; vector++)
        sentence = Math.max(sentence, along(direction, vector));
      return { whole: Math.max(0, along(direction, whole)), sentence };
    },
  };
}

/** Adds a vector's components as bytes, and returns what makes its length 1 again. */
function addRounded(vector: Float32Array, add: (value: number) => void): number {
  const most = vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  let squares = 0;
  for (const value of vector) {
    const byte = most > 0 ? Math.round((127 * value) / most) : 0;
    squares += byte * byte;
    add(byte);
  }
  return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}
