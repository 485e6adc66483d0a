import type { Hit, Passage, Span } from '../model.ts';
import { buildAlmost } from './almost.ts';
import { type Document, passageOf, pictureOf } from './documents.ts';
import { type Query, termsOf } from './query.ts';
import type { Ranked } from './rank.ts';
import type { Texts } from './texts.ts';

/** Makes so many hits, at most, of what was ranked, best first. */
export type HitsOf = (query: Query, ranked: readonly Ranked[], limit: number) => Hit[];

/** A picture stands for the passage before it, the source line for the article's first. */
export function stoodFor(document: Document): Passage | undefined {
  const number = Math.max(1, pictureOf(document)?.afterPassage ?? 1);
  return passageOf(document) ?? document.article.passages[number - 1];
}

/** Prepares the making of hits: passages, none that says nearly the same as one before it. */
export function buildHits(texts: Texts): HitsOf {
  const isAlmost = buildAlmost(texts);
  return (query, ranked, limit) => {
    const hits: Hit[] = [];
    const wanted = new Set(termsOf(query.groups).map(texts.terms.find));
    const shown: Uint32Array[] = [];
    for (const { document, bestSentence, score } of ranked) {
      const passage = stoodFor(document);
      if (hits.length >= limit) break;
      if (!passage || hits.some((hit) => hit.passage === passage)) continue;
      const own = passageOf(document) !== undefined;
      const terms = own ? texts.termsOf(document.id) : new Uint32Array();
      if (shown.some((other) => isAlmost(terms, other))) continue;
      shown.push(terms);
      const sentence = passage.sentences[own ? bestSentence : 0] ?? { start: 0, end: passage.text.length };
      hits.push({ passage, score, matches: own ? matchesOf(wanted, document, texts) : [], sentence });
    }
    return hits;
  };
}

function matchesOf(wanted: ReadonlySet<number | undefined>, { id }: Document, texts: Texts): Span[] {
  const found: Span[] = [];
  const terms = texts.termsOf(id);
  for (let at = 0; at < terms.length; at++) {
    if (!wanted.has(terms[at])) continue;
    const span = texts.spanOf(id, at);
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  }
  return found;
}
