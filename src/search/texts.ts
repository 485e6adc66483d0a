import type { Span } from '../model.ts';
import { buildColumn } from './column.ts';
import { buildNumbering, type Numbering } from './numbering.ts';
import { isStop } from './stop-words.ts';
import { analyse, type Term } from './terms.ts';

/** A text with all that ranking asks of it: numbers by position, stop words left out, in reading order. */
export interface IndexedText {
  readonly id: number;
  /** Of each term, its number in `Texts.terms`. */
  readonly terms: Uint32Array;
  /** Of each word as written, folded, its number in `Texts.words`. */
  readonly words: Uint32Array;
  /** Of each term, the sentence it stands in. */
  readonly sentenceOf: Uint16Array;
  /** Of each term, its place among all words, stop words counted. */
  readonly places: Uint16Array;
  /** Of each term, what it may tell: see `TELLS`. */
  readonly tells: Uint8Array;
  /** Of each sentence, what it holds that a question may ask for: see `HOLDS`. */
  readonly holds: Uint8Array;
}

/** Texts prepared once, side by side: about 20 bytes a term, where objects would take ten times as much. */
export interface Texts {
  readonly terms: Numbering;
  readonly words: Numbering;
  /** The beginnings of words. */
  readonly beginnings: Numbering;
  /** Of each word, by its number in `words`, the number of its beginning. */
  readonly beginningOf: (word: number) => number;
  readonly count: () => number;
  /** Prepares a text, as the next one; returns its terms, stop words left out. */
  readonly add: (text: string, sentences: readonly Span[]) => Term[];
  readonly at: (id: number) => IndexedText;
  /** `at(id).terms`, without the rest. */
  readonly termsOf: (id: number) => Uint32Array;
  /** Where a text's terms stand in it, by position. */
  readonly spanOf: (id: number, position: number) => Span;
}

/** A term is hardly ever longer than a few characters; what is kept of its length fits 16 bits. */
const MAX_CHARS = 65_535;
const MAX_PLACE = 65_535;

/** What words of one family share: "econo" is in economy, economist and economical. */
export const beginningOfWord = (word: string): string => word.slice(0, 5);

/** Makes an empty store of texts. */
export function buildTexts(): Texts {
  const [termNames, wordNames, beginnings] = [buildNumbering(), buildNumbering(), buildNumbering()];
  const beginningOf = buildColumn(Uint32Array);
  const [terms, words, starts] = [buildColumn(Uint32Array), buildColumn(Uint32Array), buildColumn(Uint32Array)];
  const [lengths, sentenceOf, holds] = [buildColumn(Uint16Array), buildColumn(Uint16Array), buildColumn(Uint8Array)];
  const [places, tells] = [buildColumn(Uint16Array), buildColumn(Uint8Array)];
  const [firstTerm, firstSentence] = [[0], [0]];
  return {
    terms: termNames,
    words: wordNames,
    beginnings,
    beginningOf: beginningOf.at,
    count: () => firstTerm.length - 1,
    add(text, sentences) {
      const kept: Term[] = [];
      let sentence = 0;
      analyse(text).forEach((each, place) => {
        const { term, word, start, end } = each;
        if (isStop(term)) return;
        kept.push(each);
        while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
        terms.add(termNames.give(term));
        const number = wordNames.give(word);
        if (number === beginningOf.size()) beginningOf.add(beginnings.give(beginningOfWord(word)));
        words.add(number);
        starts.add(start);
        lengths.add(Math.min(end - start, MAX_CHARS));
        sentenceOf.add(sentence);
        places.add(Math.min(place, MAX_PLACE));
        tells.add(toldBy(each));
      });
      for (const { start, end } of sentences) holds.add(contentOf(text.slice(start, end)));
      firstTerm.push(terms.size());
      firstSentence.push(holds.size());
      return kept;
    },
    at(id) {
      const [from = 0, to = 0] = [firstTerm[id], firstTerm[id + 1]];
      return {
        id,
        terms: terms.slice(from, to),
        words: words.slice(from, to),
        sentenceOf: sentenceOf.slice(from, to),
        places: places.slice(from, to),
        tells: tells.slice(from, to),
        holds: holds.slice(firstSentence[id] ?? 0, firstSentence[id + 1] ?? 0),
      };
    },
    termsOf: (id) => terms.slice(firstTerm[id] ?? 0, firstTerm[id + 1] ?? 0),
    spanOf(id, position) {
      const at = (firstTerm[id] ?? 0) + position;
      const start = starts.at(at);
      return { start, end: start + lengths.at(at) };
    },
  };
}

/** What a sentence may hold, as bits of a number. */
export const HOLDS = { number: 1, year: 2, name: 4, money: 8, percent: 16 } as const;

/** What a term may tell, as bits of a number. */
export const TELLS = { number: 1, time: 2, name: 4 } as const;

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|first|second|third)\b/i;
const YEAR =
  /\b(?:1[0-9]|20)\d{2}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bcentury\b/;
const YEAR_TERM = /^#(?:1[0-9]|20)\d{2}$/;
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|century|centuries)$/;
const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [HOLDS.number, /\d/],
  [HOLDS.number, NUMBER_WORD],
  [HOLDS.year, YEAR],
  // A capitalised word that does not begin the sentence.
  [HOLDS.name, /[^.!?“"]\s\p{Lu}\p{L}/u],
  [HOLDS.money, /[$€£¥]|\b(?:yuan|dollars?|euros?|pounds?|RMB)\b/i],
  [HOLDS.percent, /%|\bper ?cent\b|percentage/i],
];

const contentOf = (sentence: string): number =>
  PATTERNS.reduce((bits, [kind, pattern]) => (pattern.test(sentence) ? bits | kind : bits), 0);

function toldBy({ term, word, kind }: Term): number {
  const number = kind === 'number' || NUMBER_WORD.test(word) ? TELLS.number : 0;
  const time = (kind === 'number' && YEAR_TERM.test(term)) || MONTH.test(word) ? TELLS.time : 0;
  return number | time | (kind === 'name' ? TELLS.name : 0);
}
