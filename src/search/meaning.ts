import { buildCloseness, type Closeness } from './closeness.ts';
import type { Phrase } from './documents.ts';
import type { Query } from './query.ts';
import type { IndexedText, Texts } from './texts.ts';
import { cosine, type WordVectors } from './vectors.ts';
import { buildWordRanks } from './word-ranks.ts';

/** How near texts are to one query in meaning, by word vectors. */
export interface Meaning {
  /** The closest word of a text, or of what is asked of it, to the word of a query's group, 0 to 1; 0 where that is too far to mean anything. */
  readonly nearest: (group: number, text: IndexedText, phrases: readonly Phrase[]) => number;
  /** The closest of the phrases. */
  readonly ofPhrases: (phrases: readonly Phrase[]) => number;
  /** The whole of a text, and the closest of its sentences. */
  readonly ofText: (text: IndexedText) => { readonly whole: number; readonly sentence: number };
}

/** Below this two words have little in common. */
const FAR = 0.3;

/**
 * Prepares the comparison of texts with queries.
 *
 * @returns A function that makes the comparison for one query; it holds until the next is made.
 */
export function buildMeaning(vectors: WordVectors, texts: Texts): (query: Query) => Meaning {
  const words = buildWordRanks(vectors, texts);
  const rarityOf = (rank: number) => words.rarity[rank] as number;
  const direction = (ranks: readonly number[]) => vectors.meanOf(ranks, ranks.map(rarityOf));
  const vectorsOf = phraseVectors(vectors, direction);
  const toQuery = buildCloseness(vectors.size);
  const toGroups: Closeness[] = [];

  return ({ groups }) => {
    const ranks = groups.map(({ word }) => vectors.rank(word));
    const asked = direction(groups.flatMap(({ word }) => word.split(' ').flatMap((part) => vectors.rank(part) ?? [])));
    toQuery.turn((rank) => vectors.similarityTo(asked, rank));
    ranks.forEach((rank, at) => {
      toGroups[at] ??= buildCloseness(vectors.size);
      if (rank !== undefined) toGroups[at].turn((other) => vectors.similarityAt(rank, other));
    });
    return {
      nearest(group, text, phrases) {
        const to = toGroups[group]?.to;
        if (!to || ranks[group] === undefined) return 0;
        let best = 0;
        for (let at = 0; at < text.words.length; at++) {
          const rank = words.of[text.words[at] as number] as number;
          if (rank >= 0) best = Math.max(best, to(rank));
        }
        for (const phrase of phrases) for (const rank of vectorsOf(phrase).ranks) best = Math.max(best, to(rank));
        return best > FAR ? (best - FAR) / (1 - FAR) : 0;
      },
      ofPhrases: (phrases) =>
        phrases.reduce((best, phrase) => Math.max(best, cosine(asked, vectorsOf(phrase).whole)), 0),
      ofText(text) {
        const lengths = words.lengthsOf(text);
        // What a sum of vectors has in the query's direction is the sum of what each has.
        const along = words.sums(text, (rank) => rarityOf(rank) * toQuery.to(rank));
        const nearness = along.map((sum, at) => (sum > 0 ? sum / (lengths[at] as number) : 0));
        return { whole: nearness.at(-1) ?? 0, sentence: Math.max(0, ...nearness.subarray(0, -1)) };
      },
    };
  };
}

/** The vectors of phrases, each worked out once. */
function phraseVectors(vectors: WordVectors, direction: (ranks: readonly number[]) => Float32Array) {
  const known = new WeakMap<Phrase, { readonly ranks: readonly number[]; readonly whole: Float32Array }>();
  return (phrase: Phrase) => {
    const made = known.get(phrase);
    if (made) return made;
    const ranks = phrase.words.flatMap((word) => vectors.rank(word) ?? []);
    const fresh = { ranks, whole: direction(ranks) };
    known.set(phrase, fresh);
    return fresh;
  };
}
