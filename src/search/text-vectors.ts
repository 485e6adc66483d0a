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

/** What texts mean: for each sentence and each whole text the direction of its words, a byte a dimension. */
export interface TextVectors {
  /** The ranks of a text's words, those that the vectors know; the same object when asked for again at once. */
  readonly ranksOf: (text: IndexedText) => Uint32Array;
  /** From where to where among them those of one sentence stand. */
  readonly ranksIn: (text: IndexedText, sentence: number) => readonly [from: number, to: number];
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
  const ranks = buildColumn(Uint32Array);
  /** By vector: where among the ranks those of its words end. */
  const ends = buildColumn(Uint32Array);
  const first = [0];
  const sum = new Float32Array(dimensions);
  const keep = () => {
    const scale = addRounded(sum, components.add);
    scales.add(scale);
    ends.add(ranks.size());
    sum.fill(0);
  };
  for (let id = 0; id < texts.count(); id++) {
    const { words, sentenceOf, holds } = texts.at(id);
    let at = 0;
    for (let sentence = 0; sentence < holds.length; sentence++) {
      for (; at < words.length && (sentenceOf[at] as number) <= sentence; at++) {
        const rank = rankOf[words[at] as number] as number;
        if (rank < 0) continue;
        vectors.addTo(sum, rank, rarity[rank] as number);
        ranks.add(rank);
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
  // One text is asked for several times in a row.
  let last: { readonly id: number; readonly ranks: Uint32Array } | undefined;
  /** Where among the ranks those of a text or sentence begin, by its first vector. */
  const startOf = (vector: number): number => (vector > 0 ? ends.at(vector - 1) : 0);
  const rows = components.slice(0, components.size());
  const scaleOf = scales.slice(0, scales.size());
  const along = (direction: Float32Array, vector: number): number => {
    let product = 0;
    for (let d = 0, at = vector * dimensions; d < dimensions; d++, at++)
      product += (direction[d] as number) * (rows[at] as number);
    return product * (scaleOf[vector] as number);
  };
  return {
    ranksOf({ id }) {
      if (last?.id !== id)
        last = { id, ranks: ranks.slice(startOf(first[id] as number), startOf(first[id + 1] as number)) };
      return last.ranks;
    },
    ranksIn({ id }, sentence) {
      const vector = first[id] as number;
      return [startOf(vector + sentence) - startOf(vector), startOf(vector + sentence + 1) - startOf(vector)];
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
