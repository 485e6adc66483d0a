import type { Document, TermSet } from './documents.ts';
import type { Texts } from './texts.ts';

/** What one field of a corpus is like. */
export interface FieldStatistics {
  /** In how many documents a term stands. */
  readonly frequency: (term: string) => number;
  /** In different terms. */
  readonly averageLength: number;
}

/** The fields of documents: their text, title and heading around it, and what editors say that people ask of them. */
export interface Statistics {
  readonly text: FieldStatistics & { readonly lengthOf: (id: number) => number };
  readonly around: FieldStatistics;
  readonly asked: FieldStatistics;
}

/** Counts the terms of every field. */
export function statisticsOf(documents: readonly Document[], texts: Texts): Statistics {
  return {
    text: ofTexts(texts),
    around: ofSets(documents.map(({ around }) => around)),
    asked: ofSets(documents.map(({ askedTerms }) => askedTerms)),
  };
}

function ofTexts(texts: Texts): Statistics['text'] {
  const counts = new Uint32Array(texts.terms.names.length);
  const lastIn = new Int32Array(counts.length).fill(-1);
  const lengths = new Uint16Array(texts.count());
  let total = 0;
  for (let id = 0; id < lengths.length; id++) {
    let length = 0;
    for (const term of texts.termsOf(id)) {
      if (lastIn[term] === id) continue;
      lastIn[term] = id;
      counts[term] = (counts[term] as number) + 1;
      length++;
    }
    lengths[id] = length;
    total += length;
  }
  return {
    frequency: (term) => counts[texts.terms.find(term) ?? -1] ?? 0,
    averageLength: total / lengths.length || 1,
    lengthOf: (id) => lengths[id] as number,
  };
}

/** Many documents share a set. */
function ofSets(sets: readonly TermSet[]): FieldStatistics {
  const times = new Map<TermSet, number>();
  for (const set of sets) times.set(set, (times.get(set) ?? 0) + 1);
  const counts = new Map<string, number>();
  let total = 0;
  for (const [set, count] of times) {
    for (const term of set.keys()) counts.set(term, (counts.get(term) ?? 0) + count);
    total += count * set.size;
  }
  return { frequency: (term) => counts.get(term) ?? 0, averageLength: total / sets.length || 1 };
}
