import type { Article, Findings, Sidecar } from '../model.ts';
import { buildMiniSearch, retrieve, standsIn } from './candidates.ts';
import { type Document, documentsOf } from './documents.ts';
import { measure } from './features.ts';
import { findingsOf } from './findings.ts';
import { buildLexicon, lazyChinese } from './lexicon.ts';
import { buildMatcher } from './match.ts';
import { buildMeaning } from './meaning.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { buildTexts } from './texts.ts';
import { readVectors } from './vectors.ts';
import { candidateOf } from './view.ts';
import { rankingScore } from './weights.ts';

/** Language data that search does better with; it works without. */
export interface SearchResources {
  /** Packed word vectors. */
  readonly vectors?: Uint8Array;
  /** The packed Chinese dictionary, read when a question first has Chinese characters. */
  readonly chinese?: () => Uint8Array;
}

/** Finds passages, pictures and the source line that match a query. */
export interface PassageIndex {
  readonly search: (query: string, options?: SearchOptions) => Findings;
  /** The candidates behind `search`, measured, for training. */
  readonly candidates: (query: string, options?: SearchOptions) => { readonly query: Query; readonly ranked: Ranked[] };
}

export interface SearchOptions {
  /** At most so many hits, 5 unless told. */
  readonly limit?: number;
  /** Only this article. */
  readonly article?: string;
}

/** A document as ranked for a query. */
export interface Ranked {
  readonly document: Document;
  readonly values: readonly number[];
  readonly bestSentence: number;
  readonly score: number;
}

/**
 * Builds the index of a corpus.
 *
 * @param sidecars - The editors' aliases and phrases; without them only the articles' own words are found.
 */
export function buildIndex(
  articles: readonly Article[],
  sidecars: readonly Sidecar[] = [],
  resources: SearchResources = {},
): PassageIndex {
  const texts = buildTexts();
  const documents = documentsOf(articles, sidecars, texts);
  const mini = buildMiniSearch(documents, texts);
  const vectors = resources.vectors && readVectors(resources.vectors);
  const meaningFor = vectors && buildMeaning(vectors, texts);
  const lexicon = buildLexicon(
    documents,
    texts,
    sidecars,
    (terms) => standsIn(mini, terms),
    (word) => vectors?.rank(word),
    lazyChinese(resources.chinese),
  );

  const candidates: PassageIndex['candidates'] = (text, { article } = {}) => {
    const query = parseQuery(text, lexicon);
    const matcher = buildMatcher(query, texts);
    const meaning = meaningFor?.(query);
    const ranked = retrieve(mini, query, documents, article).map(({ document, bm25 }): Ranked => {
      const candidate = candidateOf(document, bm25, documents, texts);
      const { values, bestSentence } = measure(query, candidate, matcher, meaning);
      return { document, values, bestSentence, score: rankingScore(values) };
    });
    return { query, ranked: ranked.sort((a, b) => b.score - a.score || a.document.id - b.document.id) };
  };
  return {
    candidates,
    search(text, options) {
      const { query, ranked } = candidates(text, options);
      return findingsOf(query, ranked, texts, options?.limit ?? 5);
    },
  };
}
