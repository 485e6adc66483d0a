import type { Sidecar } from '../model.ts';
import { termsOf } from './documents.ts';
import type { Expansion } from './query.ts';
import { isStop } from './stop-words.ts';
import type { Term } from './terms.ts';

interface Alias {
  readonly terms: readonly string[];
  readonly group: readonly (readonly string[])[];
}

/** Finds other names for what stands in a query. */
export type Expander = (terms: readonly Term[], text: string) => Expansion[];

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/u;

/**
 * Prepares the editors' aliases.
 *
 * @param stands - Whether one text holds all of a name's terms.
 * @returns A function that finds them in a query, the longest first, none overlapping another.
 */
export function buildExpander(sidecars: readonly Sidecar[], stands: (terms: readonly string[]) => boolean): Expander {
  // Each name is another name of all the others on its line: read it once.
  const read = new Map<string, readonly string[]>();
  const standing = new Map<string, boolean>();
  const readName = (name: string): readonly string[] => {
    const terms = read.get(name) ?? termsOf(name);
    read.set(name, terms);
    return terms;
  };
  const isThere = (terms: readonly string[]): boolean => {
    const key = terms.join(' ');
    const known = standing.get(key) ?? stands(terms);
    standing.set(key, known);
    return known;
  };
  const spaced = new Map<string, Alias[]>();
  const unspaced: (Alias & { readonly name: string })[] = [];
  for (const { name, others } of merged(sidecars)) {
    const terms = readName(name);
    const [first] = terms;
    if (first === undefined) continue;
    const group = distinct([terms, ...others.map(readName)]).filter((other) => other.length > 0 && isThere(other));
    // A name that stands in the articles under no other form is best searched for word by word.
    if (group.length === 0 || (group.length === 1 && group[0] === terms)) continue;
    if (UNSPACED.test(name)) unspaced.push({ terms, group, name });
    else spaced.set(first, [...(spaced.get(first) ?? []), { terms, group }]);
  }
  unspaced.sort((a, b) => b.name.length - a.name.length);
  for (const aliases of spaced.values()) aliases.sort((a, b) => b.terms.length - a.terms.length);
  return (terms, text) => keepApart([...findSpaced(terms, spaced), ...findUnspaced(text, unspaced)]);
}

/** Each name with the names of all the lines that have it: "boss" may be another word for a mayor, and for a chairman. */
function merged(sidecars: readonly Sidecar[]): Iterable<{ readonly name: string; readonly others: readonly string[] }> {
  const byName = new Map<string, { name: string; others: string[] }>();
  for (const names of sidecars.flatMap(({ aliases }) => aliases)) {
    for (const written of names) {
      const isUnspaced = UNSPACED.test(written);
      const name = isUnspaced ? written.normalize('NFKC').toLowerCase() : written;
      const key = isUnspaced ? name : termsOf(name).join(' ');
      const known = byName.get(key);
      if (known) known.others.push(...names);
      else byName.set(key, { name, others: [...names] });
    }
  }
  return byName.values();
}

function distinct(group: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(group.toReversed().map((terms) => [terms.join(' '), terms])).values()].toReversed();
}

function findSpaced(all: readonly Term[], aliases: ReadonlyMap<string, readonly Alias[]>): Expansion[] {
  const terms = all.filter(({ term }) => !isStop(term));
  return terms.flatMap((term, at) => {
    const alias = aliases
      .get(term.term)
      ?.find(({ terms: wanted }) => wanted.every((each, next) => terms[at + next]?.term === each));
    const last = alias && terms[at + alias.terms.length - 1];
    return last ? [{ from: term.start, to: last.end, alternatives: alias.group }] : [];
  });
}

function findUnspaced(text: string, aliases: readonly (Alias & { readonly name: string })[]): Expansion[] {
  const lower = text.replaceAll('İ', 'I').toLowerCase(); // the one capital that would grow
  return aliases.flatMap(({ name, group }) => {
    const from = lower.indexOf(name);
    return from < 0 ? [] : [{ from, to: from + name.length, alternatives: group }];
  });
}

function keepApart(found: readonly Expansion[]): Expansion[] {
  const kept: Expansion[] = [];
  for (const each of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}
