/** From a dictionary's definitions to a few short English terms worth looking for. */

const MAX_WORDS = 4;

/** Words that find nothing in English text. */
const STOP = new Set(
  `a an the to of in on at by for from with into onto upon as and or nor but not no than that this these those it its be is are was
  were been being do does did have has had having will would can could may might must shall should etc esp sb sth sb's one one's
  oneself something somebody someone about also very so such e.g i.e cf lit fig usu abbr who which what whose when where how if
  he she they his her their you your i we us our me my up out off over kind used
  there any some more most much many too only just own`.split(/\s+/),
);

/** Definitions that are about the word, not its meaning. */
const ABOUT =
  /^(?:CL:|used in|see |same as|also |variant of|old variant|Japanese variant|archaic variant|erroneous|classifier|surname |Taiwan pr|pr\. |used erroneously|Kangxi radical|\(?phonetic|interj|onom|particle|suffix|prefix)/;

/**
 * Cleans one definition.
 *
 * @param proper - A name's definition goes on to describe it: "Denver, Colorado", "Zhejiang Province, capital Hangzhou".
 * @returns Terms of 1 to 4 words parted by spaces, in lower case and ASCII, without duplicates.
 */
export function glossesOf(sense: string, proper: boolean): string[] {
  if (ABOUT.test(sense)) return [];
  const abbreviations = [...sense.matchAll(/\(([A-Z][A-Z0-9]+)\)/g)].map(([, letters = '']) => letters.toLowerCase());
  const text = withoutAsides(sense);
  const parts = proper ? text.split(/[;,]/).slice(0, 1) : text.split(/[;,]/);
  const glosses = parts.map(contentWords).filter((words) => words.length > 0 && words.length <= MAX_WORDS);
  return [...new Set([...glosses.map((words) => words.join(' ')), ...abbreviations])];
}

/** The beginning of a definition that is too long to be a term, for a word that has no other. */
export function longGlossOf(sense: string): string[] {
  const words = ABOUT.test(sense) ? [] : contentWords(withoutAsides(sense)).slice(0, MAX_WORDS);
  return words.length > 0 ? [words.join(' ')] : [];
}

/** Drops what stands in brackets, and Chinese words with their pinyin. */
function withoutAsides(sense: string): string {
  let depth = 0;
  let kept = '';
  for (const char of sense) {
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += char;
  }
  return kept.replace(/[\p{Script=Han}|·]+/gu, ' ');
}

function contentWords(part: string): string[] {
  const words =
    part
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];
  return words.map((word) => word.replace(/['’]s?$/, '')).filter((word) => !STOP.has(word));
}
