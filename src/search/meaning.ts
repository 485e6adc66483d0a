import type { Phrase } from './documents.ts';
import type { IndexedText } from './indexed-passage.ts';
import type { Query } from './query.ts';
import { cosine, type WordVectors } from './vectors.ts';

/** How near texts are to one query in meaning, by word vectors. */
export interface Meaning {
  /** The closest word of a text, or of what is asked of it, to the word of a query's group, 0 to 1; 0 where that is too far to mean anything. */
  readonly nearest: (group: number, text: IndexedText, phrases: readonly Phrase[]) => number;
  /** The closest of the phrases. */
  readonly ofPhrases: (phrases: readonly Phrase[]) => number;
  readonly ofText: (text: IndexedText) => number;
  /** The closest of its sentences. */
  readonly ofSentence: (text: IndexedText) => number;
}

/** Below this two words have little in common. */
const FAR = 0.3;

interface TextVectors {
  readonly ranks: readonly number[];
  readonly whole: Float32Array;
  readonly sentences: readonly Float32Array[];
}

/**
 * Prepares the comparison of texts with queries.
 *
 * @returns A function that makes the comparison for one query; a text's own vectors are kept from one to the next.
 */
export function buildMeaning(vectors: WordVectors): (query: Query) => Meaning {
  const known = new WeakMap<IndexedText, TextVectors>();
  const rarity = (rank: number) => Math.log(2 + rank);
  const direction = (ranks: readonly number[]) => vectors.meanOf(ranks, ranks.map(rarity));
  const vectorsOf = (text: IndexedText): TextVectors => {
    let made = known.get(text);
    if (!made) {
      const bySentence: number[][] = text.sentences.map(() => []);
      text.terms.forEach(({ word }, at) => {
        const rank = vectors.rank(word);
        if (rank !== undefined) bySentence[text.sentenceOf[at] ?? 0]?.push(rank);
      });
      const ranks = [...new Set(bySentence.flat())];
      made = { ranks, whole: direction(ranks), sentences: bySentence.map(direction) };
      known.set(text, made);
    }
    return made;
  };
  const knownPhrases = new WeakMap<Phrase, Pick<TextVectors, 'ranks' | 'whole'>>();
  const vectorsOfPhrase = (phrase: Phrase) => {
    let made = knownPhrases.get(phrase);
    if (!made) {
      const ranks = phrase.words.flatMap((word) => vectors.rank(word) ?? []);
      made = { ranks, whole: direction(ranks) };
      knownPhrases.set(phrase, made);
    }
    return made;
  };
  return ({ groups }) => {
    const ranks = groups.map(({ word }) => vectors.rank(word));
    const asked = direction(groups.flatMap(({ word }) => word.split(' ').flatMap((part) => vectors.rank(part) ?? [])));
    const rows = ranks.map(() => new Map<number, number>());
    const similarity = (group: number, rank: number, other: number): number => {
      const row = rows[group] as Map<number, number>;
      const known = row.get(other) ?? vectors.similarityAt(rank, other);
      row.set(other, known);
      return known;
    };
    return {
      nearest(group, text, phrases) {
        const rank = ranks[group];
        if (rank === undefined) return 0;
        let best = 0;
        for (const { ranks: others } of [vectorsOf(text), ...phrases.map(vectorsOfPhrase)])
          for (const other of others) best = Math.max(best, similarity(group, rank, other));
        return best > FAR ? (best - FAR) / (1 - FAR) : 0;
      },
      ofPhrases: (phrases) => Math.max(0, ...phrases.map((phrase) => cosine(asked, vectorsOfPhrase(phrase).whole))),
      ofText: (text) => Math.max(0, cosine(asked, vectorsOf(text).whole)),
      ofSentence: (text) => Math.max(0, ...vectorsOf(text).sentences.map((sentence) => cosine(asked, sentence))),
    };
  };
}
