const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu;
/** What stands before a word that begins a sentence. */
const OPENING = /(?:^|[.!?:…]["”’]?\s|\n)\s*["“‘'(#@]*$/;
const QUOTED = /[“"‘][^“”"‘’]{1,80}[”"’]/g;

/** The capitalised words of a text in lower case, without accents; one that only begins a sentence is left out. */
export function capitalsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    if (OPENING.test(text.slice(Math.max(0, index - 8), index))) continue;
    words.add(fold(word));
  }
  return words;
}

/** The capitalised words that only begin a sentence, in lower case: they may be names, or not. */
export function openingsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    if (OPENING.test(text.slice(Math.max(0, index - 8), index))) words.add(fold(word));
  }
  return words;
}

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A text without what it quotes: the names there are titles, not who or where. */
export const withoutQuoted = (text: string): string => text.replace(QUOTED, ' ');
