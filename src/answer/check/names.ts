import type { Article } from '../../model.ts';

const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu;
/** What stands before a word that begins a sentence. */
const OPENING = /(?:^|[.!?:…]["”’]?\s|\n)\s*["“‘'(#@]*$/;
const QUOTED = /[“"‘][^“”"‘’]{1,80}[”"’]/g;

/** The capitalised words of a text in lower case, without accents; one that only begins a sentence is left out. */
export const capitalsIn = (text: string): Set<string> => capitalised(text, false);

/** The capitalised words that only begin a sentence, in lower case: they may be names, or not. */
export const openingsIn = (text: string): Set<string> => capitalised(text, true);

function capitalised(text: string, opens: boolean): Set<string> {
  const words = [...text.matchAll(CAPITAL)].filter(
    ({ index }) => OPENING.test(text.slice(Math.max(0, index - 8), index)) === opens,
  );
  return new Set(words.map(([word]) => fold(word)));
}

const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A text without what it quotes: the names there are titles, not who or where. */
export const withoutQuoted = (text: string): string => text.replace(QUOTED, ' ');

const proper = new WeakMap<Article, ReadonlySet<string>>();

/** Words that are names in an article wherever they stand, in lower case. */
export function properNames(article: Article): ReadonlySet<string> {
  const known = proper.get(article);
  if (known) return known;
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const { text } of article.passages) {
    for (const word of capitalsIn(text)) inside.add(word);
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}+/gu)) small.add(word);
  }
  const names = new Set([...inside].filter((word) => !small.has(word)));
  proper.set(article, names);
  return names;
}

/** The names in a text, in lower case; a word that begins its sentence is one if the article knows it as one. */
export function namesIn(text: string, sentence: string, article: Article): Set<string> {
  const known = properNames(article);
  const openings = [...openingsIn(sentence)].filter((word) => known.has(word));
  const names = new Set([...capitalsIn(sentence), ...openings]);
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => names.has(word)));
}

/** Whether an article's title has all of some words, in lower case: it is what the whole article is about. */
export function isInTitle(words: Iterable<string>, { title }: Article): boolean {
  const titled = title.toLowerCase();
  return [...words].every((word) => titled.includes(word));
}
