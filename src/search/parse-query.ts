import { hasHan } from './chinese.ts';
import { chineseGroups } from './chinese-groups.ts';
import { isChinese, needsDictionary, tellingTerms } from './chinese-terms.ts';
import { type Focus, focusOf } from './focus.ts';
import { foldDigits, foldNumbers } from './foreign-numbers.ts';
import { isForeign, isForeignStop, isIdleKana, joinsWords } from './foreign-words.ts';
import { groupOf } from './group.ts';
import { isBroad, isPersonal, isTopic } from './manner.ts';
import { mendTerms } from './mend-terms.ts';
import type { Expansion, Form, Group, Lexicon, Query } from './query.ts';
import { withoutFrames } from './question-frames.ts';
import { isStop } from './stop-words.ts';
import { analyse, type Term } from './terms.ts';
import { type Wanted, wantedBy } from './wanted.ts';
import { groupsOf } from './word-groups.ts';

const MAX_CHARS = 600;
/** A Chinese character says about as much as three letters. */
const HAN_COUNTS = 3;
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];
const MAX_TERMS = 24;
/** Characters and pairs of them say less each than words. */
const MAX_PAIRS = 64;
const ALIAS_WEIGHT = 0.9;
/** What a foreign word counts that nothing translates: it may be a name, or of no weight. */
const UNTRANSLATED = 0.35;
/**
 * Makes a query of a person's words, capped before anything is searched.
 *
 * @param text - Anything at all.
 * @param literal - No word is joined with another, or dropped for a mistyped function word: each may matter.
 */
export function parseQuery(text: string, lexicon: Lexicon, literal = false): Query {
  const clean = foldNumbers(foldDigits(cleanText(text)));
  const corrections: [string, string][] = [];
  const asked = withoutFrames(clean);
  const written = analyse(asked);
  const foreign = isForeign(written, lexicon.isEnglish);
  const reading = { lexicon, foreign, literal, corrections };
  const all = literal ? written : mendTerms(written, asked, reading);
  const expansions = lexicon.expand(all, clean);
  const chinese = isChinese(all) ? lexicon.chinese() : undefined;
  const telling = chinese ? tellingTerms(all, asked, chinese, lexicon) : all;
  const dictionary = needsDictionary(telling, lexicon) ? lexicon.chinese() : undefined;
  const terms = distinct(telling).filter(
    (each) =>
      !isStop(each.term) &&
      !(foreign && isForeignStop(each.term)) &&
      !(dictionary && each.kind === 'pair' && hasHan(each.term)) &&
      !(isIdleKana(each, all) && !lexicon.inTexts(each.term)) &&
      !covers(expansions, each),
  );
  const weighed = (group: Group): Group =>
    foreign && group.unknown ? { ...group, idf: group.idf * UNTRANSLATED } : group;
  const placed: Placed[] = [
    ...terms.slice(0, MAX_PAIRS).flatMap((term) =>
      groupsOf(term, reading).map((group, at) => ({
        group: weighed(group),
        place: all.indexOf(term) + at,
      })),
    ),
    ...(dictionary ? chineseGroups(blank(clean, expansions), dictionary, lexicon) : []).map((group, at) => ({
      group,
      place: all.length + at,
    })),
    ...expansions.map((expansion) => ({
      group: aliasGroup(expansion, clean, lexicon),
      place: all.findIndex(({ end }) => end > expansion.from),
    })),
  ];
  const most = placed.some(({ group }) => group.kind === 'pair') ? MAX_PAIRS : MAX_TERMS;
  const kept = placed.sort((a, b) => b.group.idf - a.group.idf).slice(0, most);
  const ordered = kept.sort((a, b) => a.place - b.place);
  const focus = focusOf(all);
  const wanted = wantedBy(clean);
  const translated = foreign || dictionary !== undefined;
  return {
    groups: ordered.map(({ group }) => group),
    focus: ordered.flatMap(({ place }, at) => (focus.places.includes(place) ? [at] : [])),
    form: formOf(clean, focus, wanted),
    rarest: lexicon.idf('', ''),
    wanted,
    isBroad: isBroad(clean),
    isPersonal: isPersonal(asked),
    translated,
    foreign,
    pairs: ordered.slice(1).map((_, at) => [at, at + 1]),
    gaps: ordered.slice(1).map(({ place }, at) => place - (ordered[at]?.place ?? 0)),
    corrections,
  };
}

function formOf(text: string, { isKind }: Focus, wanted: Wanted): Form {
  if (isKind) return 'kind';
  if (wanted === 'none') return isTopic(text) ? 'topic' : 'other';
  return wanted === 'name' ? 'name' : 'number';
}

/** A group and where it stands in the query, counted in words. */
interface Placed {
  readonly group: Group;
  readonly place: number;
}

/** Compatibility characters folded, invisible ones and markup marks gone, length capped. */
export function cleanText(text: string): string {
  const plain = text
    .slice(0, MAX_CHARS * 4)
    .toWellFormed()
    .normalize('NFKC');
  return capped(plain)
    .replace(/<[@#:/][^>\s]{0,80}>|@(?:everyone|here)\b/g, ' ')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, ' ');
}

/** As much of a text as is searched for. */
export function capped(text: string): string {
  let left = MAX_CHARS;
  let end = 0;
  for (; end < text.length && left > 0; end++) {
    const code = text.charCodeAt(end);
    left -= code >= FIRST_HAN && code <= LAST_HAN ? HAN_COUNTS : 1;
  }
  return text.slice(0, end);
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ term }) => !seen.has(term) && seen.add(term));
}

/** Whether an alias covers a word, or a part of one that is written without spaces or with its particles. */
function covers(expansions: readonly Expansion[], { start, end, word }: Term): boolean {
  return expansions.some(({ from, to }) => (joinsWords(word) ? start < to && end > from : start >= from && end <= to));
}

/** What an alias covers is searched for under its other names only. */
function blank(text: string, expansions: readonly Expansion[]): string {
  return expansions.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}

function aliasGroup({ from, to, alternatives }: Expansion, text: string, lexicon: Lexicon): Group {
  const weighted = alternatives.map((terms, at) => ({ terms, weight: at === 0 ? 1 : ALIAS_WEIGHT }));
  const terms = analyse(text.slice(from, to));
  const word = terms.map((term) => term.word).join(' ');
  const kind = terms.every((term) => term.kind === 'word') ? 'word' : 'name';
  return groupOf(weighted, { word, kind }, lexicon);
}
