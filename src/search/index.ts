import MiniSearch from 'minisearch';
import type { Article, Findings, Hit, Sidecar, Span } from '../model.ts';
import { buildExpander } from './aliases.ts';
import { type ChineseDictionary, readChinese } from './chinese.ts';
import { decide, type Evidence, evidenceOf } from './decide.ts';
import { type Document, documentsOf } from './documents.ts';
import { type Candidate, measure } from './features.ts';
import { buildMeaning, type Meaning } from './meaning.ts';
import { type Lexicon, parseQuery, type Query, termsOf } from './query.ts';
import { readVectors } from './vectors.ts';
import { buildVocabulary } from './vocabulary.ts';
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

/** How many candidates are ranked. */
const CANDIDATES = 40;
const NEAREST = 3;
const FIELD_BOOSTS = { text: 1, title: 0.5, heading: 1, asked: 0.7 };
type Fields = Record<keyof typeof FIELD_BOOSTS, string> & { id: number };

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
  const documents = documentsOf(articles, sidecars);
  const mini = buildMiniSearch(documents);
  const vectors = resources.vectors && readVectors(resources.vectors);
  const meaningFor = vectors && buildMeaning(vectors);
  const lexicon = buildLexicon(documents, sidecars, (word) => vectors?.rank(word), lazyChinese(resources.chinese));

  const candidates: PassageIndex['candidates'] = (text, { article } = {}) => {
    const query = parseQuery(text, lexicon);
    const meaning = meaningFor?.(query);
    const ranked = retrieve(mini, query, documents, article).map(({ document, bm25 }) =>
      rank(query, document, bm25, documents, meaning),
    );
    return { query, ranked: ranked.sort((a, b) => b.score - a.score || a.document.id - b.document.id) };
  };
  return {
    candidates,
    search(text, options) {
      const { query, ranked } = candidates(text, options);
      return findingsOf(query, ranked, options?.limit ?? 5);
    },
  };
}

/** Terms are analysed already: one string of them, parted by spaces. */
function buildMiniSearch(documents: readonly Document[]): MiniSearch<Fields> {
  const mini = new MiniSearch<Fields>({
    fields: Object.keys(FIELD_BOOSTS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  mini.addAll(
    documents.map(({ id, text, around, asked }) => ({
      id,
      text: text.terms.map(({ term }) => term).join(' '),
      title: '',
      heading: [...around].join(' '),
      asked: asked.flatMap((phrase) => [...phrase]).join(' '),
    })),
  );
  return mini;
}

function retrieve(mini: MiniSearch<Fields>, query: Query, documents: readonly Document[], article: string | undefined) {
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

function rank(
  query: Query,
  document: Document,
  bm25: number,
  documents: readonly Document[],
  meaning: Meaning | undefined,
): Ranked {
  const candidate: Candidate = {
    text: document.text,
    bm25,
    around: document.around,
    asked: document.asked,
    askedTerms: document.askedTerms,
    neighbours: neighboursOf(document, documents),
    position: document.position,
  };
  const { values, bestSentence } = measure(query, candidate, meaning);
  return { document, values, bestSentence, score: rankingScore(values) };
}

function neighboursOf({ id, article, of }: Document, documents: readonly Document[]) {
  if (of === 'source' || 'picture' in of) return [];
  return [documents[id - 1], documents[id + 1]].flatMap((next) =>
    next && next.article === article && next.of !== 'source' && 'passage' in next.of ? [next.text] : [],
  );
}

function buildLexicon(
  documents: readonly Document[],
  sidecars: readonly Sidecar[],
  rankOf: (word: string) => number | undefined,
  chinese: () => ChineseDictionary | undefined,
): Lexicon {
  const inTexts = new Map<string, number>();
  const inAsked = new Set<string>();
  const words = new Map<string, number>();
  for (const { text, askedTerms, around } of documents) {
    for (const term of new Set([...text.positions.keys(), ...around])) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
    for (const { word, kind } of text.terms) if (kind !== 'pair') words.set(word, (words.get(word) ?? 0) + 1);
    for (const term of askedTerms) inAsked.add(term);
  }
  const commonest = Math.log(30_000);
  return {
    vocabulary: buildVocabulary(words),
    frequency: (term) => inTexts.get(term) ?? (inAsked.has(term) ? 1 : 0),
    inTexts: (term) => inTexts.has(term),
    idf(term, word) {
      const count = inTexts.get(term) ?? 0;
      const here = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
      const common = rankOf(word);
      return here * (common === undefined ? 1 : 0.4 + (0.6 * Math.log(1 + common)) / commonest);
    },
    expand: buildExpander(sidecars),
    chinese,
  };
}

function lazyChinese(read: (() => Uint8Array) | undefined): () => ChineseDictionary | undefined {
  let dictionary: ChineseDictionary | undefined;
  return () => {
    if (!dictionary && read) dictionary = readChinese(read());
    return dictionary;
  };
}

function findingsOf(query: Query, ranked: readonly Ranked[], limit: number): Findings {
  const none = { hits: [], nearest: [], pictures: [], aboutSource: false };
  if (query.groups.length === 0) return { outcome: 'no-question', ...none };
  const [best] = ranked;
  if (!best) return { outcome: 'not-found', ...none };
  const outcome = decide(evidenceOf(query, best));
  const hits = hitsOf(query, ranked, outcome === 'not-found' ? NEAREST : limit);
  if (outcome === 'not-found') return { outcome, ...none, nearest: hits };
  return { outcome, hits, nearest: [], pictures: picturesOf(ranked), aboutSource: best.document.of === 'source' };
}

/** The passages, best first; a picture stands for the passage before it, the source line for the article's first. */
function hitsOf(query: Query, ranked: readonly Ranked[], limit: number): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { document, bestSentence, score } of ranked) {
    const { article, of } = document;
    const number = of === 'source' ? 1 : 'passage' in of ? of.passage.number : Math.max(1, of.picture.afterPassage);
    const passage = article.passages[number - 1];
    if (hits.size >= limit) break;
    if (!passage || hits.has(`${article.id} ${number}`)) continue;
    const own = of !== 'source' && 'passage' in of;
    const sentence = passage.sentences[own ? bestSentence : 0] ?? { start: 0, end: passage.text.length };
    hits.set(`${article.id} ${number}`, { passage, score, matches: own ? matchesOf(query, document) : [], sentence });
  }
  return [...hits.values()];
}

/** Pictures that match as well as the best, or nearly. */
function picturesOf(ranked: readonly Ranked[]) {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best - 0.5)
    .flatMap(({ document: { of } }) => (of !== 'source' && 'picture' in of ? [of.picture] : []));
}

function matchesOf(query: Query, { text }: Document): Span[] {
  const wanted = new Set(termsOf(query));
  const found = text.terms.filter(({ term }) => wanted.has(term)).map(({ start, end }) => ({ start, end }));
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}

export type { Evidence };
