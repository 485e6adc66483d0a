import type { Phrase } from './documents.ts';
import type { Query } from './query.ts';
import { buildTextVectors, type Nearness } from './text-vectors.ts';
import type { IndexedText, Texts } from './texts.ts';
import { cosine, type WordVectors } from './vectors.ts';

/** How near texts are to one query in meaning, by word vectors. */
export interface Meaning {
  /** The closest word of a text, or of what is asked of it, to the word of a query's group, 0 to 1; 0 where that is too far to mean anything. */
  readonly nearest: (group: number, text: IndexedText, phrases: readonly Phrase[]) => number;
  /** The word of a text that is closest to a group's word, when it is not too far to mean anything. */
  readonly closestWord: (group: number, text: IndexedText) => string | undefined;
  /** The closest word of one sentence. */
  readonly nearestIn: (group: number, text: IndexedText, sentence: number) => number;
  /** The closest of the phrases. */
  readonly ofPhrases: (phrases: readonly Phrase[]) => number;
  readonly ofText: (text: IndexedText) => Nearness;
}

/** Below this two words have little in common. */
const FAR = 0.3;

const beyondFar = (closeness: number): number => (closeness > FAR ? (closeness - FAR) / (1 - FAR) : 0);

/**
 * Prepares the comparison of texts with queries.
 *
 * @returns A function that makes the comparison for one query; it holds until the next is made.
 */
export function buildMeaning(vectors: WordVectors, texts: Texts): (query: Query) => Meaning {
  const rarity = Float64Array.from({ length: vectors.size }, (_, rank) => Math.log(2 + rank));
  const rarityOf = (rank: number) => rarity[rank] as number;
  const { ranksOf, nearness } = buildTextVectors(vectors, texts, rarity);
  const direction = (ranks: readonly number[]) => vectors.meanOf(ranks, ranks.map(rarityOf));
  const vectorsOf = phraseVectors(vectors, direction);

  return ({ groups }) => {
    const known = (words: readonly string[]) => words.flatMap((word) => vectors.rank(word) ?? []);
    const ranks = groups.map(({ word, readings }) => known(readings ?? [word]));
    // Each group counts once, however many readings it has.
    const parts = groups.flatMap(({ word, readings }) => {
      const own = known(readings?.length ? readings : word.split(' '));
      return own.map((rank) => ({ rank, weight: rarityOf(rank) / (readings ? own.length : 1) }));
    });
    const asked = vectors.meanOf(
      parts.map(({ rank }) => rank),
      parts.map(({ weight }) => weight),
    );
    const closest = (group: number, others: Uint32Array, from?: number, to?: number) =>
      (ranks[group] ?? []).reduce((most, rank) => Math.max(most, vectors.closest(rank, others, from, to)), 0);
    return {
      nearest: (group, text, phrases) =>
        beyondFar(
          phrases.reduce(
            (most, phrase) => Math.max(most, closest(group, vectorsOf(phrase).ranks)),
            closest(group, ranksOf(text).ranks),
          ),
        ),
      nearestIn(group, text, sentence) {
        const { ranks, starts } = ranksOf(text);
        return beyondFar(closest(group, ranks, starts[sentence], starts[sentence + 1]));
      },
      closestWord(group, text) {
        const own = ranks[group] ?? [];
        const near = [...ranksOf(text).ranks].map((other) => ({
          other,
          closeness: own.reduce((most, rank) => Math.max(most, vectors.similarityAt(rank, other)), 0),
        }));
        const [best] = near.sort((a, b) => b.closeness - a.closeness);
        return best && best.closeness > FAR ? vectors.words[best.other] : undefined;
      },
      ofPhrases: (phrases) =>
        phrases.reduce((best, phrase) => Math.max(best, cosine(asked, vectorsOf(phrase).whole)), 0),
      ofText: (text) => nearness(asked, text),
    };
  };
}

/** The vectors of phrases, each worked out once. */
function phraseVectors(vectors: WordVectors, direction: (ranks: readonly number[]) => Float32Array) {
  const known = new WeakMap<Phrase, { readonly ranks: Uint32Array; readonly whole: Float32Array }>();
  return (phrase: Phrase) => {
    const made = known.get(phrase);
    if (made) return made;
    const ranks = phrase.words.flatMap((word) => vectors.rank(word) ?? []);
    const fresh = { ranks: Uint32Array.from(ranks), whole: direction(ranks) };
    known.set(phrase, fresh);
    return fresh;
  };
}
