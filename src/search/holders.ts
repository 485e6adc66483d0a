import MiniSearch from 'minisearch';
import type { Document } from './documents.ts';
import type { Texts } from './texts.ts';

type Fields = { readonly id: number; readonly terms: string };

/** The documents that hold a term. */
export type HoldersOf = (term: string) => Uint32Array;

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
export function standsIn(holdersOf: HoldersOf, texts: Texts, terms: readonly string[]): boolean {
  const numbers = terms.map((term) => texts.terms.find(term) ?? -1);
  const [rarest = new Uint32Array()] = terms.map(holdersOf).sort((a, b) => a.length - b.length);
  return (
    numbers.every((number) => number >= 0) &&
    rarest.some((id) => {
      const own = texts.termsOf(id);
      return numbers.every((number) => own.includes(number));
    })
  );
}

/** Asks MiniSearch once for each term that a query has. */
export function buildHolders(mini: MiniSearch<Fields>): HoldersOf {
  const known = new Map<string, Uint32Array>();
  return (term) => {
    const made = known.get(term) ?? holdersIn(mini, term);
    if (made.length > 0) known.set(term, made);
    return made;
  };
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
