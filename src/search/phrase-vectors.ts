import { buildDirections } from './alike.ts';
import type { Phrase } from './documents.ts';
import type { WordVectors } from './vectors.ts';

/** What the editors' phrases mean. A document's phrases are asked for by their list. */
export interface PhraseVectors {
  /** The ranks of all their words, each once. */
  readonly ranksOf: (phrases: readonly Phrase[]) => Uint32Array;
  /** Compares phrases with a direction: the cosine of the one most like it, 0 to 1. It holds until the next. */
  readonly towards: (direction: Float32Array) => (phrases: readonly Phrase[]) => number;
}

/** Where the vectors of some phrases stand, and the ranks of their words. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly ranks: Uint32Array;
}

const NONE: Placed = { from: 0, to: 0, ranks: new Uint32Array() };

/**
 * Works out the vectors of all phrases.
 *
 * @param lists - The phrases of each document.
 * @param rarity - How much a word counts, by rank.
 */
export function buildPhraseVectors(
  vectors: WordVectors,
  lists: readonly (readonly Phrase[])[],
  rarity: Float64Array,
): PhraseVectors {
  const placed = new Map<readonly Phrase[], Placed>();
  const all: number[][] = [];
  for (const phrases of lists) {
    if (placed.has(phrases)) continue;
    // Those in another language have none, and no direction.
    const known = phrases
      .map(({ words }) => words.flatMap((word) => vectors.rank(word) ?? []))
      .filter((ranks) => ranks.length > 0);
    if (known.length === 0) continue;
    const from = all.length;
    const to = all.push(...known);
    placed.set(phrases, { from, to, ranks: Uint32Array.from(new Set(known.flat())) });
  }
  const directions = buildDirections(all.length, vectors.dimensions);
  all.forEach((ranks, place) => {
    const weights = ranks.map((rank) => rarity[rank] as number);
    directions.put(place, vectors.meanOf(ranks, weights));
  });
  return {
    ranksOf: (phrases) => (placed.get(phrases) ?? NONE).ranks,
    towards(direction) {
      directions.turnTo(direction);
      return (phrases) => {
        const { from, to } = placed.get(phrases) ?? NONE;
        return directions.mostAlike(from, to);
      };
    },
  };
}
