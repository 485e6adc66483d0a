import MiniSearch from 'minisearch';
import type { Scorer, WeightedTerm } from './bm25.ts';
import type { Document } from './documents.ts';
import type { Query } from './query.ts';
import type { Texts } from './texts.ts';

/** How many candidates are ranked. */
const CANDIDATES = 40;
/** Beyond so many, those that are this far behind the best are not ranked: none has ever come first. */
const LEAST = 12;
const HOPELESS = 0.35;
/** Terms are looked up together until they stand in so many documents, or in as many as were seen already. */
const FIRST_LOOK = 2 * CANDIDATES;
/** The share of documents beyond which a term finds nothing worth finding that rarer ones have not. */
const COMMON = 0.05;
type Fields = { readonly id: number; readonly terms: string };

/** A document that may answer. */
export interface Found {
  readonly document: Document;
  /** BM25, against the best of those found: 0 to 1. */
  readonly bm25: number;
}

/** Terms are analysed already: one string of them, parted by spaces, whether in the text, around it, or asked of it. */
export function buildMiniSearch(documents: readonly Document[], texts: Texts): MiniSearch<Fields> {
  const mini = new MiniSearch<Fields>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const { names } = texts.terms;
  for (const { id, around, askedTerms } of documents) {
    const own = Array.from(texts.termsOf(id), (term) => names[term] ?? '');
    mini.add({ id, terms: [...new Set([...own, ...around, ...askedTerms])].join(' ') });
  }
  return mini;
}

/** Whether one text holds all of the terms. */
export function standsIn(mini: MiniSearch<Fields>, texts: Texts, terms: readonly string[]): boolean {
  const numbers = terms.map((term) => texts.terms.find(term));
  return mini.search(terms.join(' '), { combineWith: 'AND' }).some(({ id }) => {
    const own = new Set<number | undefined>(texts.termsOf(id));
    return numbers.every((number) => own.has(number));
  });
}

/** Every term by which a query may match, with the most that it counts in any alternative. */
export function weightedTermsOf({ groups }: Query): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { alternatives } of groups) {
    for (const { terms, weight } of alternatives)
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/**
 * Finds the best documents by BM25. The rarest terms are looked up first; the others only count in what these find, once
 * no document that holds the others alone could be among the best, or they are so common that hardly one would be.
 *
 * @param scope - Those that may be found: all of them, or one article's, side by side.
 */
export function retrieve(
  mini: MiniSearch<Fields>,
  scorer: Scorer,
  documents: readonly Document[],
  scope: readonly Document[],
): Found[] {
  const first = scope[0]?.id ?? 0;
  const seen = new Set<number>();
  let best: { document: Document; score: number }[] = [];
  const look = (terms: readonly WeightedTerm[]) => {
    forEachHolding(mini, terms, (id) => {
      const document = documents[id];
      if (seen.has(id) || !document) return;
      seen.add(id);
      if (id >= first && id < first + scope.length) best.push({ document, score: scorer.score(document) });
    });
    best = best.sort((a, b) => b.score - a.score || a.document.id - b.document.id).slice(0, CANDIDATES);
  };
  const isCommon = (place: number) => {
    const term = scorer.terms[place];
    return term !== undefined && scorer.frequency(term) > COMMON * documents.length;
  };
  for (let from = 0; from < scorer.terms.length; ) {
    const worst = best[CANDIDATES - 1];
    if (worst && (scorer.mostFrom(from) < worst.score || isCommon(from))) break;
    const to = nextLook(scorer, from, Math.max(FIRST_LOOK, seen.size));
    look(scorer.terms.slice(from, to));
    from = to;
  }
  const most = best[0]?.score || 1;
  const found = best.map(({ document, score }) => ({ document, bm25: score / most }));
  if (scope.length <= CANDIDATES) return [...found, ...restOf(scope, seen)];
  return found.filter(({ bm25 }, at) => at < LEAST || bm25 >= HOPELESS);
}

/** Of so few documents, those without a word of the query are ranked too: the meaning may be the same. */
const restOf = (scope: readonly Document[], seen: ReadonlySet<number>): Found[] =>
  scope.filter(({ id }) => !seen.has(id)).map((document) => ({ document, bm25: 0 }));

/** One past the last of the terms to look up next: those that stand in so many documents together. */
function nextLook({ terms, frequency }: Scorer, from: number, documents: number): number {
  let standing = 0;
  let to = from;
  while (to < terms.length && standing < documents) standing += frequency(terms[to++] as WeightedTerm);
  return to;
}

/**
 * Names every document that holds one of the terms, perhaps more than once. MiniSearch would make an object for each;
 * told to boost each by nothing, it passes on to the next.
 */
function forEachHolding(mini: MiniSearch<Fields>, terms: readonly WeightedTerm[], visit: (id: number) => void): void {
  mini.search(terms.map(({ term }) => term).join(' '), {
    boostDocument(id) {
      visit(id);
      return 0;
    },
  });
}
