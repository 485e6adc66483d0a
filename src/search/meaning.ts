import type { Document, Phrase } from './documents.ts';
import { buildPhraseVectors } from './phrase-vectors.ts';
import type { Query } from './query.ts';
import { onceEach } from './remember.ts';
import { buildTextVectors, type Nearness } from './text-vectors.ts';
import type { IndexedText, Texts } from './texts.ts';
import type { WordVectors } from './vectors.ts';

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
export function buildMeaning(
  vectors: WordVectors,
  texts: Texts,
  documents: readonly Document[],
): (query: Query) => Meaning {
  const rarity = Float64Array.from({ length: vectors.size }, (_, rank) => Math.log(2 + rank));
  const rarityOf = (rank: number) => rarity[rank] as number;
  const { ranksOf, ranksIn, nearness } = buildTextVectors(vectors, texts, rarity);
  const phrases = buildPhraseVectors(
    vectors,
    documents.flatMap(({ asked, unsaid }) => [asked, unsaid]),
    rarity,
  );

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
      nearest: (group, text, asked) =>
        beyondFar(Math.max(closest(group, phrases.ranksOf(asked)), closest(group, ranksOf(text)))),
      nearestIn(group, text, sentence) {
        const [from, to] = ranksIn(text, sentence);
        return beyondFar(closest(group, ranksOf(text), from, to));
      },
      closestWord(group, text) {
        const own = ranks[group] ?? [];
        const near = [...ranksOf(text)].map((other) => ({
          other,
          closeness: own.reduce((most, rank) => Math.max(most, vectors.similarityAt(rank, other)), 0),
        }));
        const [best] = near.sort((a, b) => b.closeness - a.closeness);
        return best && best.closeness > FAR ? vectors.words[best.other] : undefined;
      },
      // What is asked in vain is the same for all passages of an article.
      ofPhrases: onceEach(phrases.towards(asked)),
      ofText: (text) => nearness(asked, text),
    };
  };
}
