/** Words that say nothing of what a text is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to by for from with as and or is are was were be been being do does did has have had will would can could should may might must shall it its this that these those there their they them he she his her you we i our your how much many long old often high large big great far when what whats which year since until than about into per each every all any some no not so just only now currently please tell me know number amount total'.split(
    ' ',
  ),
);

/** The words and numbers of a text in order, in lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word stands among others, but for its ending. */
export const holds = (some: readonly string[], word: string): boolean => some.some((other) => alike(word, other));

/** The same word but for its ending: "farm" and "farms", "grow" and "growing". */
const alike = (a: string, b: string): boolean => a === b || (stem(a) === stem(b) && stem(a).length >= 3);

const stem = (word: string): string =>
  word.replace(/(?:ations?|ment|ments|ings?|ions?|ers?|ies|ied|ed|es|ly|al|e|y|s)$/, '');
