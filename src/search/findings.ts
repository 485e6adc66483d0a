import type { Findings, Hit, Outcome, Passage, Span } from '../model.ts';
import { decide, evidenceOf } from './decide.ts';
import { type Document, passageOf, pictureOf } from './documents.ts';
import { measured } from './features.ts';
import type { Part } from './parts.ts';
import { type Query, termsOf } from './query.ts';
import type { Ranked } from './rank.ts';
import type { Texts } from './texts.ts';

const NEAREST = 3;
/** Less is chance. */
const NEAR = 0.2;

/**
 * Makes findings of what was ranked, best first.
 *
 * @param isUnsaid - The articles plainly do not say what is asked, whatever was found.
 */
export function findingsOf(
  query: Query,
  ranked: readonly Ranked[],
  parts: readonly Part[],
  texts: Texts,
  limit: number,
  isUnsaid: boolean,
): Findings {
  const none = { hits: [], nearest: [], pictures: [], aboutSource: false };
  if (query.groups.length === 0) return { outcome: 'no-question', ...none };
  const [best] = ranked;
  if (!best) return { outcome: 'not-found', ...none };
  const outcome = isUnsaid ? 'not-found' : withAll(parts, outcomeOf(query, best));
  if (outcome === 'not-found')
    return { outcome, ...none, nearest: hitsOf(query, ranked.filter(holdsSome), texts, NEAREST) };
  const near = ranked.filter((each, at) => at === 0 || isNear(each));
  const hits = hitsOf(query, near, texts, limit);
  return { outcome, hits, nearest: [], pictures: picturesOf(ranked), aboutSource: best.document.of === 'source' };
}

/** A question is answered whose parts are, at worst as surely as the least sure of them. */
function withAll<T extends Outcome>(parts: readonly Part[], whole: T): T | Part['outcome'] {
  if (parts.length === 0 || whole === 'found') return whole;
  return parts.every(({ outcome }) => outcome === 'found') ? 'found' : 'unsure';
}

/** A look-up of a word or two is answered by what holds all of it; a question on the source or a picture, by what holds most. */
function outcomeOf(query: Query, best: Ranked): Exclude<Outcome, 'no-question'> {
  const coverage = measured(best.values, 'coverage');
  const isLookUp = query.groups.length <= 2 && query.focus.length === 0;
  if (isLookUp && coverage > 0.95) return 'found';
  if (!passageOf(best.document) && coverage > 0.5 && measured(best.values, 'focusHeld') > 0) return 'found';
  const outcome = decide(evidenceOf(query, best));
  // One mistyped word is all there is to go by.
  return outcome === 'not-found' && query.groups.length === 1 && coverage >= 0.75 ? 'unsure' : outcome;
}

/** A picture stands for the passage before it, the source line for the article's first. */
export function stoodFor(document: Document): Passage | undefined {
  const number = Math.max(1, pictureOf(document)?.afterPassage ?? 1);
  return passageOf(document) ?? document.article.passages[number - 1];
}

/** Two texts that share so many of their words say the same. */
const ALMOST = 0.8;

/** Whether two texts have nearly the same words, and all the same numbers. */
function isAlmost(one: Uint32Array, other: Uint32Array, { terms: { names } }: Texts): boolean {
  if (differs(one, other)) return false;
  const [own, others] = [new Set(one), new Set(other)];
  const only = [...[...own].filter((term) => !others.has(term)), ...[...others].filter((term) => !own.has(term))];
  const all = (own.size + others.size + only.length) / 2;
  return all > 0 && only.length <= (1 - ALMOST) * all && !only.some((term) => names[term]?.startsWith('#'));
}

/** Whether so many words of a text are not in another that they cannot be almost the same: of most texts the first few show it. */
function differs(one: Uint32Array, other: Uint32Array): boolean {
  let left = ((one.length + other.length) * (1 - ALMOST)) / (1 + ALMOST);
  for (let at = 0; at < one.length && left >= 0; at++) {
    const term = one[at] as number;
    if (!other.includes(term) && one.indexOf(term) === at) left--;
  }
  return left < 0;
}

/** The passages, best first, none that says nearly the same as one before it. */
function hitsOf(query: Query, ranked: readonly Ranked[], texts: Texts, limit: number): Hit[] {
  const hits: Hit[] = [];
  const wanted = new Set(termsOf(query.groups).map(texts.terms.find));
  const shown: Uint32Array[] = [];
  for (const { document, bestSentence, score } of ranked) {
    const passage = stoodFor(document);
    if (hits.length >= limit) break;
    if (!passage || hits.some((hit) => hit.passage === passage)) continue;
    const own = passageOf(document) !== undefined;
    const terms = own ? texts.termsOf(document.id) : new Uint32Array();
    if (shown.some((other) => isAlmost(terms, other, texts))) continue;
    shown.push(terms);
    const sentence = passage.sentences[own ? bestSentence : 0] ?? { start: 0, end: passage.text.length };
    hits.push({ passage, score, matches: own ? matchesOf(wanted, document, texts) : [], sentence });
  }
  return hits;
}

/** Whether a passage holds something of the query, in words or in meaning. */
export const isNear = (ranked: Ranked): boolean => holdsSome(ranked) || measured(ranked.values, 'near') > NEAR;

const holdsSome = (ranked: Ranked): boolean => measured(ranked.values, 'coverage') > 0;

/** Pictures that match as well as the best, or nearly; where that is a picture, all that hold as much of the query. */
function picturesOf(ranked: readonly Ranked[]) {
  const [best] = ranked;
  const holdsAsMuch = ({ values }: Ranked) =>
    best !== undefined && pictureOf(best.document) && measured(values, 'coverage') >= measured(best.values, 'coverage');
  return ranked
    .filter((each) => each.score >= (best?.score ?? 0) - 0.5 || holdsAsMuch(each))
    .flatMap(({ document }) => pictureOf(document) ?? []);
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
