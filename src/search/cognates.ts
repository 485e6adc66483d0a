/** Words of kindred languages that English writes nearly the same: *económico*, *Technologie*, *estratégia*. */
export interface Cognates {
  /** Words with the same beginning, the longest in common; none when that is short. */
  readonly of: (word: string) => readonly string[];
}

const MIN_COMMON = 5;
/** The part of the shorter word that must be in common; endings differ. */
const SHARE = 0.65;
const MAX_COGNATES = 4;

/** Prepares folded English words for looking up by folded foreign ones. */
export function buildCognates(words: Iterable<string>): Cognates {
  const byBeginning = new Map<string, { readonly word: string; readonly plain: string }[]>();
  for (const word of words) {
    const plain = plainSpelling(word);
    if (plain.length < MIN_COMMON) continue;
    const beginning = plain.slice(0, MIN_COMMON);
    const known = byBeginning.get(beginning);
    if (known) known.push({ word, plain });
    else byBeginning.set(beginning, [{ word, plain }]);
  }
  return {
    of(word) {
      const plain = plainSpelling(word);
      const alike = (byBeginning.get(plain.slice(0, MIN_COMMON)) ?? [])
        .map((other) => ({ word: other.word, common: commonStart(plain, other.plain), plain: other.plain }))
        .filter(({ common, plain: other }) => common >= SHARE * Math.min(plain.length, other.length));
      const longest = Math.max(0, ...alike.map(({ common }) => common));
      return alike
        .filter(({ common }) => common === longest)
        .sort((a, b) => a.plain.length - b.plain.length || (a.word < b.word ? -1 : 1))
        .slice(0, MAX_COGNATES)
        .map((each) => each.word);
    },
  };
}

/** One spelling for what kindred languages spell apart. */
function plainSpelling(word: string): string {
  return word
    .replace(/^es(?=[cpt])/, 's')
    .replace(/^et(?=[aeiou])/, 'st')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/rh/g, 'r')
    .replace(/ch|k|qu/g, 'c')
    .replace(/y/g, 'i')
    .replace(/z/g, 'c')
    .replace(/(.)\1/g, '$1');
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
