import type { Article, Explanation, Findings, Passage, Sidecar } from '../model.ts';
import { addTo } from './add-to.ts';
import { buildScoring } from './bm25.ts';
import { buildRetrieval, weightedTermsOf } from './candidates.ts';
import { readChinese } from './chinese.ts';
import { correctedText } from './corrected.ts';
import { type Document, documentsOf, passageOf } from './documents.ts';
import { explainPassage } from './explain.ts';
import { measured } from './features.ts';
import { findingsOf } from './findings.ts';
import { buildHits } from './hits.ts';
import { buildHolders, standsIn } from './holders.ts';
import { buildKinship } from './kinship.ts';
import { buildLexicon } from './lexicon.ts';
import { buildMatching } from './match.ts';
import { buildMeaning } from './meaning.ts';
import { buildNeighbours } from './neighbours.ts';
import { capped, parseQuery } from './parse-query.ts';
import { answerParts, withParts } from './parts.ts';
import type { Query } from './query.ts';
import { type Ranked, rankBest } from './rank.ts';
import { once } from './remember.ts';
import { buildTexts } from './texts.ts';
import { readThesaurus } from './thesaurus.ts';
import { unsaidOf } from './unsaid.ts';
import { readVectors } from './vectors.ts';
import { candidateOf, viewOf } from './view.ts';
import { buildWordings, type Wordings } from './wording.ts';

/** Language data that search does better with; it works without. */
export interface SearchResources {
  /** Packed word vectors. */
  readonly vectors?: Uint8Array;
  /** A packed thesaurus. */
  readonly thesaurus?: Uint8Array;
  /** The packed Chinese dictionary, read when a question first has Chinese characters. */
  readonly chinese?: () => Uint8Array;
}

/** Ranked beyond the hits that are asked for: pictures and the source line stand for passages that may be there already. */
const SPARE = 4;

/** Finds passages, pictures and the source line that match a query. */
export interface PassageIndex {
  readonly search: (query: string, options?: SearchOptions) => Findings;
  /** Why a passage is found, and where among the candidates; `undefined` when it is not among them. */
  readonly explain: (query: string, passage: Passage, options?: SearchOptions) => Explanation | undefined;
  /** The candidates behind `search`, measured, for training. */
  readonly candidates: (query: string, options?: SearchOptions) => { readonly query: Query; readonly ranked: Ranked[] };
  /** The passages that share most with a text, best first, whether or not they answer it. */
  readonly closest: (text: string, options?: SearchOptions) => Passage[];
  /** Compares the words of two texts. */
  readonly wordings: Wordings;
}

export interface SearchOptions {
  /** At most so many hits, 5 unless told. */
  readonly limit?: number;
  /** Only this article. */
  readonly article?: string;
}

export type { Ranked } from './rank.ts';

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
  const byArticle = groupByArticle(documents);
  const holdersOf = buildHolders(documents, texts);
  const retrieve = buildRetrieval(holdersOf, documents);
  const vectors = resources.vectors && readVectors(resources.vectors);
  const scorerFor = buildScoring(documents, texts);
  const matcherFor = buildMatching(texts);
  const hitsOf = buildHits(texts);
  const meaningFor = vectors && buildMeaning(vectors, texts, documents);
  const kinshipFor = resources.thesaurus && buildKinship(readThesaurus(resources.thesaurus), texts);
  const lexicon = buildLexicon(
    documents,
    texts,
    sidecars,
    (terms) => standsIn(holdersOf, texts, terms),
    buildNeighbours(holdersOf, texts),
    vectors,
    once(() => resources.chinese && readChinese(resources.chinese())),
  );

  const rank = (text: string, { article }: SearchOptions = {}, count: number) => {
    const query = parseQuery(text, lexicon);
    const matcher = matcherFor(query);
    const scope = article === undefined ? documents : (byArticle.get(article) ?? []);
    const meaning = meaningFor?.(query);
    const kinship = kinshipFor?.(query);
    const seen = retrieve(scorerFor(weightedTermsOf(query)), scope).map(({ document, bm25 }) => ({
      document,
      view: viewOf(query, candidateOf(document, bm25, texts), matcher, meaning, kinship),
    }));
    return { query, seen, ranked: rankBest(seen, count) };
  };
  return {
    candidates(text, options) {
      const { query, ranked } = rank(text, options, Number.POSITIVE_INFINITY);
      return { query, ranked };
    },
    closest(text, options) {
      const limit = options?.limit ?? 5;
      const passages = rank(text, options, limit + SPARE).ranked.flatMap(({ document, values }) =>
        measured(values, 'bm25') > 0 ? (passageOf(document) ?? []) : [],
      );
      return passages.slice(0, limit);
    },
    wordings: buildWordings(lexicon),
    explain(text, passage, options) {
      const { query, seen, ranked } = rank(text, options, Number.POSITIVE_INFINITY);
      return explainPassage(query, passage, ranked, seen, texts);
    },
    search(text, options) {
      const limit = options?.limit ?? 5;
      const { query, seen, ranked } = rank(text, options, limit + SPARE);
      const searchedFor = correctedText(text, query.corrections);
      const parts = answerParts(capped(text), ranked[0], (part) => rank(part, options, 1));
      const unsaid = unsaidOf(text, query, seen);
      const findings = findingsOf(query, withParts(ranked, parts), parts, hitsOf, limit, unsaid !== undefined);
      return { ...findings, ...(unsaid && { unsaid }), ...(searchedFor !== undefined && { searchedFor }) };
    },
  };
}

function groupByArticle(documents: readonly Document[]): ReadonlyMap<string, readonly Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) addTo(groups, document.article.id, document);
  return groups;
}
