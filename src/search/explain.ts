import type { ExplainedWord, Explanation, Passage } from '../model.ts';
import { chancesOf, evidenceOf } from './decide.ts';
import { type Document, passageOf } from './documents.ts';
import { FEATURE_NAMES } from './features.ts';
import { isNear } from './findings.ts';
import { stoodFor } from './hits.ts';
import { TOGETHER } from './match.ts';
import type { Alternative, Query } from './query.ts';
import type { Ranked, Seen } from './rank.ts';
import type { Texts } from './texts.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

/**
 * Explains why a passage was found, and how far ahead.
 *
 * @param ranked - All that was ranked, best first; `seen` is how the query sees each.
 * @returns `undefined` when the passage is not among it.
 */
export function explainPassage(
  query: Query,
  passage: Passage,
  ranked: readonly Ranked[],
  seen: readonly Seen[],
  texts: Texts,
): Explanation | undefined {
  const place = ranked.findIndex(({ document }) => stoodFor(document) === passage);
  const found = ranked[place];
  const view = seen.find(({ document }) => document === found?.document)?.view;
  if (!found || !view || !isNear(found)) return undefined;
  return {
    passage,
    by: found.document.of === 'source' ? 'source' : 'picture' in found.document.of ? 'picture' : 'passage',
    place: place + 1,
    among: ranked.length,
    score: found.score,
    ...chancesOf(evidenceOf(query, found)),
    words: query.groups.map((_, group) => explainWord(group, query, found.document, view, passage, texts)),
    features: FEATURE_NAMES.map((name, at) => ({ name, value: found.values[at] ?? 0, weight: weightOf(name) })),
  };
}

function explainWord(
  group: number,
  query: Query,
  document: Document,
  view: View,
  passage: Passage,
  texts: Texts,
): ExplainedWord {
  const { word = '', unknown = false, alternatives = [] } = query.groups[group] ?? {};
  const written = query.corrections.find(([, read]) => read.split(' ').includes(word))?.[0];
  const { id } = document;
  const own = passageOf(document) !== undefined;
  const places = view.positions[group] ?? [];
  const told = { word, ...(written !== undefined && { written }), share: view.shares[group] ?? 0 };
  if (places.length > 0) {
    const form = alternatives.length > 1 || alternatives.some(({ terms }) => terms.length > 1) ? 'name' : 'form';
    const how = written !== undefined ? 'corrected' : view.exact[group] ? 'written' : form;
    const as = own ? places.map((at) => wordsAt(at, alternatives, id, passage, texts)) : [];
    return { ...told, how, as: [...new Set(as)] };
  }
  const akin = own ? view.kinship?.placeOfClosest(group, view.candidate.text) : undefined;
  const near =
    akin === undefined ? view.meaning?.closestWord(group, view.candidate.text) : wordsAt(akin, [], id, passage, texts);
  const elsewhere = whereElse(group, view);
  if (elsewhere) return { ...told, how: elsewhere, as: [] };
  if (near) return { ...told, how: 'near', as: [near] };
  return { ...told, how: unknown ? 'unknown' : 'missing', as: [] };
}

/** The passage's words at a position of one of the alternatives, from the first of its terms nearby to the last. */
function wordsAt(
  position: number,
  alternatives: readonly Alternative[],
  id: number,
  { text }: Passage,
  { at, terms: names, spanOf }: Texts,
): string {
  const { terms } = at(id);
  const first = names.names[terms[position] ?? -1] ?? '';
  const others = alternatives.find((each) => each.terms.length > 1 && each.terms[0] === first)?.terms ?? [];
  const near = [...terms.keys()].filter(
    (place) => Math.abs(place - position) <= TOGETHER && others.includes(names.names[terms[place] ?? -1] ?? ''),
  );
  const { start } = spanOf(id, Math.min(position, ...near));
  return text.slice(start, spanOf(id, Math.max(position, ...near)).end);
}

/** Where a word stands that the passage itself does not have. */
function whereElse(group: number, view: View): 'asked' | 'around' | undefined {
  if ((view.held[group] ?? 0) > 0) return 'asked';
  return (view.around[group] ?? 0) > 0 ? 'around' : undefined;
}
