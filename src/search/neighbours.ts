import type { HoldersOf } from './holders.ts';
import type { Texts } from './texts.ts';

/** The words that stand beside a term in the texts, as written. */
export type NeighboursOf = (term: string) => ReadonlySet<string>;

/** Two words with no more than a stop word between them. */
const BESIDE = 2;
/** A term that more texts hold stands beside anything. */
const MAX_TEXTS = 30;

/** Prepares the look-up of what stands beside a term. */
export function buildNeighbours(holdersOf: HoldersOf, texts: Texts): NeighboursOf {
  return (term) => {
    const number = texts.terms.find(term) ?? -1;
    const beside = new Set<string>();
    for (const id of holdersOf(term).subarray(0, MAX_TEXTS)) {
      const { terms, words, places } = texts.at(id);
      const isNext = (at: number, to: number) => Math.abs((places[to] ?? 0) - (places[at] ?? 0)) <= BESIDE;
      terms.forEach((each, at) => {
        if (each !== number) return;
        for (const to of [at - 1, at + 1])
          if (to >= 0 && to < terms.length && isNext(at, to))
            beside.add(texts.words.names[words[to] as number] as string);
      });
    }
    return beside;
  };
}
