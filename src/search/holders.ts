import MiniSearch from 'minisearch';
import type { Document } from './documents.ts';
import type { Texts } from './texts.ts';

type Fields = { readonly id: number; readonly terms: string };

/** The documents that hold a term. */
export type HoldersOf = (term: string) => Uint32Array;

const NONE = new Uint32Array();

/** Indexes the documents with MiniSearch, and asks it once for every term: a question only looks its terms up. */
export function buildHolders(documents: readonly Document[], texts: Texts): HoldersOf {
  const mini = buildMiniSearch(documents, texts);
  const holders = new Map<string, Uint32Array>();
  const add = (term: string) => holders.has(term) || holders.set(term, holdersIn(mini, term));
  texts.terms.names.forEach(add);
  for (const { around, askedTerms } of documents) {
    for (const term of around) add(term);
    for (const term of askedTerms.keys()) add(term);
  }
  return (term) => holders.get(term) ?? NONE;
}

/** Terms are analysed already: one string of them, parted by spaces, whether in the text, around it, or asked of it. */
function buildMiniSearch(documents: readonly Document[], texts: Texts): MiniSearch<Fields> {
  const mini = new MiniSearch<Fields>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const { names } = texts.terms;
  for (const { id, around, askedTerms } of documents) {
    const own = Array.from(texts.termsOf(id), (term) => names[term] ?? '');
    mini.add({ id, terms: [...new Set([...own, ...around, ...askedTerms.keys()])].join(' ') });
  }
  return mini;
}

/** Whether one text holds all of the terms. */
export function standsIn(holdersOf: HoldersOf, texts: Texts, terms: readonly string[]): boolean {
  const numbers = terms.map((term) => texts.terms.find(term) ?? -1);
  const [rarest = NONE] = terms.map(holdersOf).sort((a, b) => a.length - b.length);
  return (
    numbers.every((number) => number >= 0) &&
    rarest.some((id) => {
      const own = texts.termsOf(id);
      return numbers.every((number) => own.includes(number));
    })
  );
}

/** MiniSearch would make an object for each document; told to boost each by nothing, it passes on to the next. */
function holdersIn(mini: MiniSearch<Fields>, term: string): Uint32Array {
  const ids: number[] = [];
  mini.search(term, {
    boostDocument(id) {
      ids.push(id);
      return 0;
    },
  });
  return Uint32Array.from(ids);
}
