import type { Sidecar } from '../model.ts';
import { addTo } from './add-to.ts';
import { termsOf } from './documents.ts';
import type { Expansion } from './query.ts';
import { isStop } from './stop-words.ts';
import { analyse, type Term } from './terms.ts';

interface Alias {
  /** What is looked for in a query. */
  readonly terms: readonly string[];
  /** Stop words count too: without them little would be left of "once a day" or "number one". */
  readonly whole: boolean;
  readonly group: readonly (readonly string[])[];
  /** It has an "and" in it: other names end before one. */
  readonly joins: boolean;
}

/** A name in a script without spaces, or with particles: found inside words. */
interface Unspaced extends Alias {
  readonly name: string;
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
  const spaced = new Map<string, Alias[]>();
  const unspaced = new Map<string, Unspaced[]>();
  for (const { name, terms, own, group } of merged(sidecars, stands)) {
    const whole = terms.length === 1;
    const wanted = whole ? analyse(name).map(({ term }) => term) : terms;
    const [first] = wanted;
    // A name that stands in the articles under no other form is best searched for word by word.
    if (first === undefined || group.size === 0 || (group.size === 1 && group.has(own))) continue;
    const joins = analyse(name).some(isAnd);
    const alias = {
      terms: wanted,
      whole,
      joins,
      group: [...(group.has(own) ? [terms] : []), ...withoutKey(group, own)],
    };
    if (UNSPACED.test(name)) addTo(unspaced, name.charAt(0), { ...alias, name });
    else addTo(spaced, first, alias);
  }
  for (const aliases of unspaced.values()) aliases.sort((a, b) => b.name.length - a.name.length);
  for (const aliases of spaced.values()) aliases.sort((a, b) => b.terms.length - a.terms.length);
  return (terms, text) => keepApart([...findSpaced(terms, spaced), ...findUnspaced(text, unspaced)]);
}

/** A name with those of its other names that stand in the articles, by their terms. */
interface Merged {
  readonly name: string;
  readonly terms: readonly string[];
  /** Its own terms, as the key that they have in a group. */
  readonly own: string;
  readonly group: Map<string, readonly string[]>;
}

/** Each name with the names of all the lines that have it: "boss" may be another word for a mayor, and for a chairman. */
function merged(sidecars: readonly Sidecar[], stands: (terms: readonly string[]) => boolean): Iterable<Merged> {
  const byName = new Map<string, Merged>();
  for (const names of sidecars.flatMap(({ aliases }) => aliases)) {
    const analysed = names.map((written) => {
      const terms = termsOf(written);
      const name = UNSPACED.test(written) ? written.normalize('NFKC').toLowerCase() : written;
      return { name, terms, own: terms.join(' ') };
    });
    const standing = analysed.filter(({ terms }) => terms.length > 0 && stands(terms));
    for (const each of analysed) {
      const key = UNSPACED.test(each.name) ? each.name : wholeKey(each.name);
      const known = byName.get(key) ?? { ...each, group: new Map() };
      for (const { own, terms } of standing) known.group.set(own, terms);
      byName.set(key, known);
    }
  }
  return byName.values();
}

/** Equal for two names that only case, accents or endings tell apart. */
const wholeKey = (name: string): string =>
  analyse(name)
    .map(({ term }) => term)
    .join(' ');

const withoutKey = (group: ReadonlyMap<string, readonly string[]>, key: string) =>
  [...group].filter(([each]) => each !== key).map(([, terms]) => terms);

const isAnd = ({ word }: Term): boolean => word === 'and';

function findSpaced(all: readonly Term[], aliases: ReadonlyMap<string, readonly Alias[]>): Expansion[] {
  const kept = all.filter(({ term }) => !isStop(term));
  const places = new Map(kept.map((term, at) => [term, at]));
  return all.flatMap((term, at) => {
    for (const { terms, whole, joins, group } of aliases.get(term.term) ?? []) {
      const [among, from] = whole ? [all, at] : [kept, places.get(term) ?? kept.length];
      const last = among[from + terms.length - 1];
      if (!last || (!joins && all.slice(at, all.indexOf(last)).some(isAnd))) continue;
      if (terms.every((each, next) => among[from + next]?.term === each))
        return [{ from: term.start, to: last.end, alternatives: group }];
    }
    return [];
  });
}

function findUnspaced(text: string, aliases: ReadonlyMap<string, readonly Unspaced[]>): Expansion[] {
  if (!UNSPACED.test(text)) return [];
  const lower = text.replaceAll('\u0130', 'I').toLowerCase(); // the one capital that would grow
  const found: Expansion[] = [];
  for (let from = 0; from < lower.length; from++) {
    const alias = aliases.get(lower[from] as string)?.find(({ name }) => lower.startsWith(name, from));
    if (alias) found.push({ from, to: from + alias.name.length, alternatives: alias.group });
  }
  return found;
}

function keepApart(found: readonly Expansion[]): Expansion[] {
  const kept: Expansion[] = [];
  for (const each of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}
