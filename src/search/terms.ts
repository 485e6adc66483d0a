import stemmers from 'snowball-stemmers';
import type { Span } from '../model.ts';
import { SCALES, scaleDecimal } from '../numerals.ts';
import { IRREGULAR } from './irregular-forms.ts';
import { remember } from './remember.ts';

/** One token of a text after analysis. */
export interface Term extends Span {
  /** What is indexed: a stem, a canonical number (`#702000000000`), or a pair of unspaced characters. */
  readonly term: string;
  /** The folded word before stemming. */
  readonly word: string;
  /** How it was written: a name has a capital. */
  readonly kind: 'word' | 'name' | 'number' | 'pair';
}

/** Whether it is written in letters with spaces around: no number, and no character of a script without them. */
export const isSpelt = ({ kind }: Pick<Term, 'kind'>): boolean => kind === 'word' || kind === 'name';

/** Whether only a space stands between two. */
export const areSideBySide = (left: Span, right: Span): boolean => right.start - left.end === 1;

const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const LETTER = `(?!${SIGN})\\p{L}(?:(?!${SIGN})[\\p{L}\\p{M}])*`;
/** Read faster than by what they are in Unicode. */
const LATIN = "[A-Za-z]+(?![\\p{L}\\p{M}'’‘])";
const TOKEN = new RegExp(
  `${LATIN}|\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:[-–]\\p{Nd}+)*|${SIGN}+|${LETTER}(?:['’‘]${LETTER})*`,
  'gu',
);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SCALE = new RegExp(
  `^\\s?(${Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'iu',
);
/** Longer words are hashes, addresses or attacks. */
const MAX_WORD_CHARS = 40;
const MAX_STEMS_KEPT = 100_000;

const english = stemmers.newStemmer('english');

/**
 * Breaks a text into terms, in reading order. Numbers stay whole and equal ones are equal (`702 billion`, `702bn`);
 * words are folded (compatibility characters, case, accents, quotes) and stemmed; Han and kana become single characters and pairs.
 *
 * @example
 * analyse('Fees of US$8,000').map(({ term }) => term); // ['fee', 'of', 'us', '#8000']
 */
export function analyse(text: string): Term[] {
  const terms: Term[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    if (index < end) continue;
    if (UNSPACED.test(raw)) addPairs(terms, raw, index);
    else if (/^\p{Nd}/u.test(raw)) terms.push(numberTerm(text, raw, index));
    else addWord(terms, raw, index);
    end = Math.max(end, terms.at(-1)?.end ?? 0);
  }
  return terms;
}

/** What French and its kin write before a vowel: l'économie, d'habitants, qu'il. */
const ELISION = /^(?:[ldjmtsnc]|(?:jus|lors|puis|quel)?qu)['’‘](?=\p{L}{2})/u;

/** Letters that there is nothing to fold in but case. */
const PLAIN = /^[A-Za-z]+$/;

/**
 * Folds compatibility characters, case, accents and quotes, and takes a possessive and an elided article off.
 *
 * @example
 * fold('Café’s'); // 'cafe'
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/['’‘]s$/, '')
    .replace(ELISION, '')
    .replace(/['’‘]/g, '');
}

/** The English stem of a folded word, of an irregular form that of its word: `sold` is `sell`. */
export const stem = remember((word) => english.stem(IRREGULAR.get(word) ?? word), MAX_STEMS_KEPT);

function addWord(terms: Term[], raw: string, start: number): void {
  const word = fold(raw);
  if (word === '' || word.length > MAX_WORD_CHARS) return;
  const kind = /^\p{Lu}/u.test(raw) ? 'name' : 'word';
  terms.push({ term: stem(word), word, kind, start, end: start + raw.length });
}

function addPairs(terms: Term[], raw: string, start: number): void {
  const characters = [...raw.normalize('NFC')];
  let at = start;
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    for (const term of next === undefined ? [character] : [character, character + next])
      terms.push({ term, word: term, kind: 'pair', start: at, end: at + term.length });
    at += character.length;
  });
}

/** A number with its scale word and per cent sign; a label such as `8-8` stays as it is. */
function numberTerm(text: string, raw: string, start: number): Term {
  let end = start + raw.length;
  if (/[-–]/.test(raw)) {
    const term = `#${raw.normalize('NFKC').replace(/–/g, '-')}`;
    return { term, word: term, kind: 'number', start, end };
  }
  const scale = SCALE.exec(text.slice(end, end + 12));
  const power = SCALES[scale?.[1]?.toLowerCase() ?? ''] ?? 0;
  const value = scaleDecimal(decimalOf(raw.normalize('NFKC')), power);
  if (scale && value !== null) end += scale[0].length;
  if (/^[%％]/.test(text.slice(end, end + 1))) end += 1;
  const term = `#${value ?? raw}`;
  return { term, word: term, kind: 'number', start, end };
}

/** Groups of three after a comma or point belong together; a lone comma is a decimal one: `1,200` and `3,5`. */
function decimalOf(raw: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw)) return raw.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return raw.replaceAll('.', '');
  return raw.replace(',', '.');
}
