import MiniSearch from 'minisearch';
import type { Document } from './documents.ts';
import { type Query, termsOf } from './query.ts';
import type { Texts } from './texts.ts';

/** How many candidates are ranked. */
const CANDIDATES = 40;
const FIELD_BOOSTS = { text: 1, around: 0.7, asked: 0.7 };
type Fields = Record<keyof typeof FIELD_BOOSTS, string> & { id: number };

/** Terms are analysed already: one string of them, parted by spaces. */
export function buildMiniSearch(documents: readonly Document[], texts: Texts): MiniSearch<Fields> {
  const mini = new MiniSearch<Fields>({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const { names } = texts.terms;
  for (const { id, around, asked } of documents) {
    mini.add({
      id,
      text: Array.from(texts.at(id).terms, (term) => names[term]).join(' '),
      around: [...around].join(' '),
      asked: asked.flatMap(({ terms }) => [...terms]).join(' '),
    });
  }
  return mini;
}

/** Whether one text holds all of the terms. */
export const standsIn = (mini: MiniSearch<Fields>, terms: readonly string[]): boolean =>
  mini.search(terms.join(' '), { fields: ['text'], combineWith: 'AND' }).length > 0;

/** The best documents by BM25, each with its score against the best of them. */
export function retrieve(
  mini: MiniSearch<Fields>,
  query: Query,
  documents: readonly Document[],
  article: string | undefined,
) {
  const weights = new Map<string, number>();
  for (const { alternatives } of query.groups) {
    for (const { terms, weight } of alternatives)
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  const found = mini.search(termsOf(query).join(' '), {
    boost: FIELD_BOOSTS,
    boostTerm: (term) => weights.get(term) ?? 1,
    ...(article !== undefined && { filter: ({ id }) => documents[id]?.article.id === article }),
  });
  // MiniSearch multiplies by the number of words matched, which counts coverage twice.
  const scored = found.map(({ id, score, queryTerms }) => ({
    id: Number(id),
    bm25: score / Math.sqrt(Math.max(1, queryTerms.length)),
  }));
  const top = scored.sort((a, b) => b.bm25 - a.bm25 || a.id - b.id).slice(0, CANDIDATES);
  const best = top[0]?.bm25 || 1;
  return top.flatMap(({ id, bm25 }) => {
    const document = documents[id];
    return document ? [{ document, bm25: bm25 / best }] : [];
  });
}
