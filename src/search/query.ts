import { type ChineseDictionary, hasHan } from './chinese.ts';
import type { IndexedText } from './indexed-passage.ts';
import { isForeignStop, isStop } from './stop-words.ts';
import { analyse, fold, stem, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing that a query asks for: any of its alternatives is a match. */
export interface Group {
  readonly alternatives: readonly Alternative[];
  /** How rare it is, and so how much it tells; filled in by the index. */
  readonly idf: number;
  /** The corpus does not know the word, and nothing is like it. */
  readonly unknown: boolean;
  /** The word as the person wrote it, folded. */
  readonly word: string;
  readonly kind: Term['kind'];
}

/** Terms that stand for a group when all of them are there. */
export interface Alternative {
  readonly terms: readonly string[];
  /** 1 for what was asked, less for a guess. */
  readonly weight: number;
}

/** The kinds of answer that a question asks for. */
export type Wanted = 'number' | 'money' | 'percent' | 'time' | 'name' | 'none';

/** A query after analysis. */
export interface Query {
  readonly groups: readonly Group[];
  readonly wanted: Wanted;
  /** Neighbouring groups, as indices, that make a phrase. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Corrected words: what was written, and what was searched for. */
  readonly corrections: readonly (readonly [string, string])[];
}

/** What analysis asks of an index. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** In how many documents a term stands. */
  readonly frequency: (term: string) => number;
  /** Whether it stands in an article, not only in what the editors wrote. */
  readonly inTexts: (term: string) => boolean;
  /** How telling a term is. */
  readonly idf: (term: string, word: string) => number;
  /** Other names for what stands in the terms of a query. */
  readonly expand: (terms: readonly Term[], text: string) => readonly Expansion[];
  readonly chinese: () => ChineseDictionary | undefined;
}

/** A name in the query and the terms of its other names. */
export interface Expansion {
  /** The first and one past the last term that it covers; equal when it covers none. */
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly (readonly string[])[];
}

const MAX_CHARS = 600;
const MAX_TERMS = 24;
const ALIAS_WEIGHT = 0.9;

/**
 * Makes a query of a person's words, capped before anything is searched.
 *
 * @param text - Anything at all.
 */
export function parseQuery(text: string, lexicon: Lexicon): Query {
  const clean = cleanText(text);
  const all = analyse(clean);
  const expansions = lexicon.expand(all, clean);
  const dictionary = needsDictionary(all, lexicon) ? lexicon.chinese() : undefined;
  const terms = distinct(all).filter(
    ({ term, kind }) => !isStop(term) && !(dictionary && kind === 'pair' && hasHan(term)),
  );
  const corrections: [string, string][] = [];
  const covered = (term: Term) => expansions.some(({ from, to }) => term.start >= from && term.end <= to);
  const own = terms
    .slice(0, MAX_TERMS * 2)
    .flatMap((term) => (covered(term) ? [] : groupsOf(term, lexicon, corrections)));
  const aliases = expansions.map((expansion) => aliasGroup(expansion, clean, lexicon));
  if (dictionary) own.push(...chineseGroups(blank(clean, expansions), dictionary, lexicon));
  const groups = [...own, ...aliases].sort((a, b) => b.idf - a.idf).slice(0, MAX_TERMS);
  const ordered = [...own, ...aliases].filter((group) => groups.includes(group));
  return {
    groups: ordered,
    wanted: wantedBy(clean),
    pairs: ordered.slice(1).map((_, at) => [at, at + 1]),
    corrections,
  };
}

/** Compatibility characters folded, invisible ones and markup marks gone, length capped. */
export function cleanText(text: string): string {
  return text
    .slice(0, MAX_CHARS * 4)
    .toWellFormed()
    .normalize('NFKC')
    .slice(0, MAX_CHARS)
    .replace(/<[@#:/][^>\s]{0,80}>|@(?:everyone|here)\b/g, ' ')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, ' ');
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ term }) => !seen.has(term) && seen.add(term));
}

function groupsOf(term: Term, lexicon: Lexicon, corrections: [string, string][]): Group[] {
  const { word, kind } = term;
  const exact = { terms: [term.term], weight: 1 };
  if (lexicon.frequency(term.term) > 0) return [groupOf([exact], term, lexicon)];
  if (kind === 'number' || kind === 'pair') return [groupOf([exact], term, lexicon, true)];
  const guesses = lexicon.vocabulary.guess(word);
  if (guesses[0]) {
    corrections.push([word, guesses[0].word]);
    return [
      groupOf(
        guesses.map((guess) => ({ terms: [guess.term], weight: guess.weight })),
        term,
        lexicon,
      ),
    ];
  }
  const parts = lexicon.vocabulary.split(word);
  if (parts) {
    corrections.push([word, parts.join(' ')]);
    return parts.flatMap((part) =>
      analyse(part)
        .filter(({ term: piece }) => !isStop(piece))
        .map((piece) => groupOf([{ terms: [piece.term], weight: 0.9 }], piece, lexicon)),
    );
  }
  return isForeignStop(term.term) ? [] : [groupOf([exact], term, lexicon, true)];
}

/** Chinese is looked up in the dictionary, unless the articles themselves are Chinese. */
function needsDictionary(terms: readonly Term[], lexicon: Lexicon): boolean {
  const pairs = terms.filter(({ kind, term }) => kind === 'pair' && hasHan(term));
  return pairs.length > 0 && pairs.filter(({ term }) => lexicon.inTexts(term)).length * 2 < pairs.length;
}

/** What an alias covers is searched for under its other names only. */
function blank(text: string, expansions: readonly Expansion[]): string {
  return expansions.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}

function chineseGroups(text: string, dictionary: ChineseDictionary, lexicon: Lexicon): Group[] {
  return dictionary.queryGroups(text).flatMap(({ word, glosses, value }) => {
    if (!hasHan(word)) return [];
    const pairs = analyse(word).map(({ term }) => term);
    const readings = [
      ...glosses.map((gloss) => gloss.map((part) => stem(fold(part))).filter((term) => !isStop(term))),
      ...(value === undefined ? [] : [[`#${value}`]]),
      ...(hasHan(word) && word.length > 1 ? [pairs] : []),
    ];
    const known = readings.filter((terms) => terms.length > 0 && terms.some((term) => lexicon.frequency(term) > 0));
    const unknown = known.length === 0;
    const alternatives = (unknown ? [pairs] : known).map((terms, at) => ({
      terms,
      weight: Math.max(0.6, 1 - 0.08 * at),
    }));
    return [
      groupOf(
        alternatives,
        { word: readings[0]?.[0] ?? word, kind: value === undefined ? 'word' : 'number' },
        lexicon,
        unknown,
      ),
    ];
  });
}

function groupOf(
  alternatives: readonly Alternative[],
  { word, kind }: Pick<Term, 'word' | 'kind'>,
  lexicon: Lexicon,
  unknown = false,
): Group {
  const idf = Math.min(...alternatives.map(({ terms }) => Math.max(...terms.map((term) => lexicon.idf(term, word)))));
  return { alternatives, idf, unknown, word, kind };
}

function aliasGroup({ from, to, alternatives }: Expansion, text: string, lexicon: Lexicon): Group {
  const written = text.slice(from, to);
  const known = alternatives.filter((terms) => terms.every((term) => lexicon.frequency(term) > 0));
  const weighted = known.map((terms, at) => ({ terms, weight: at === 0 ? 1 : ALIAS_WEIGHT }));
  const fallback = [{ terms: analyse(written).map(({ term }) => term), weight: 1 }];
  return groupOf(
    weighted.length > 0 ? weighted : fallback,
    { word: written, kind: 'name' },
    lexicon,
    weighted.length === 0,
  );
}

const WANTED: readonly (readonly [Wanted, RegExp])[] = [
  [
    'money',
    /\bhow much (?:money|did|does|was|were|is)\b.*\b(?:cost|pay|paid|earn|spend|spent|worth|fee|price|income|revenue|sales|value)|\bhow much money\b|\bwhat (?:was|is|were) the (?:cost|price|fee|value|income|revenue)|多少钱|多少元/i,
  ],
  ['percent', /\b(?:percent(?:age)?|what share|what proportion|what fraction|what portion|rate)\b|百分/i],
  [
    'time',
    /\b(?:when|what year|which year|what date|what day|since when|by when|how long|what month|what decade|what century)\b|什么时候|何时|哪一?年|wann|cuándo|cuando\b|quand/i,
  ],
  [
    'number',
    /\bhow (?:many|much|far|high|large|big|tall|old|fast|often|long)\b|\b(?:number|amount|count|total|size|population) of\b|多少|几|cu[aá]nt[oa]s|combien|wie ?viele?|quant[oa]s/i,
  ],
  [
    'name',
    /\b(?:who|whom|whose|where|which (?:city|country|person|company|place|state|village|party|team|king|queen))\b|谁|哪里|在哪|qui[eé]n|\bqui\b|\bwer\b|\bwo\b|quem|onde/i,
  ],
];

function wantedBy(text: string): Wanted {
  return WANTED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}

/**
 * How far a text holds a group: the weight of its best alternative, by the share of its terms that are there.
 *
 * @returns 0 to 1.
 */
export function held(group: Group, has: (term: string) => boolean): number {
  let best = 0;
  for (const { terms, weight } of group.alternatives) {
    const share = terms.filter(has).length / terms.length;
    const value = terms.length > 1 && share < 1 ? share * weight * 0.6 : share * weight;
    if (value > best) best = value;
  }
  return best;
}

/** Every term by which a query may match, once. */
export const termsOf = ({ groups }: Query): string[] => [
  ...new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))),
];

/** The positions at which a text holds a group, in order. */
export function positionsOf(group: Group, text: IndexedText): number[] {
  const found = group.alternatives.flatMap(({ terms }) => terms.flatMap((term) => text.positions.get(term) ?? []));
  return [...new Set(found)].sort((a, b) => a - b);
}
