/** What stands before a full stop without ending a sentence. */

/** A name follows: never the end. */
const TITLES =
  'mr mrs ms mx messrs dr prof st gen adm lt col capt cmdr sgt maj brig rev hon fr sen rep gov pres supt vs cf e.g i.e viz approx ca incl dept univ';

/** The end, unless a numeral follows: `No. 1`, `Fig. 3`, `Sept. 12`. */
const BEFORE_NUMERAL =
  'no nos nr fig figs vol vols art arts sec secs ch chap eq eqs tab p pp para paras ref refs ver cl reg jan feb mar apr jun jul aug sep sept oct nov dec c';

/** The end, unless the company's name goes on: `Co. Ltd.`. */
const COMPANY = 'co corp inc bros pty gmbh pvt pte';

const words = (list: string) => new Set(list.split(' '));
const titles = words(TITLES);
const beforeNumeral = words(BEFORE_NUMERAL);
const company = words(COMPANY);
const companyEnds = words('ltd inc corp llc kg pty pvt limited');

/** Words that begin a sentence far more often than they go on with a name. */
const openers = words(
  'the this that these those he she it they we i you his her its their our my a an in on at by for from with as of to after before since during when while if although though but and or so yet however moreover meanwhile also there here what who how why where not no some many most all both each one two last',
);

/** The last word of a text without the stop that ends it, in lower case; at most 20 characters of it. */
function lastWord(text: string): string {
  const tail = text.slice(-21, -1);
  return (/[\p{L}\p{N}.]*$/u.exec(tail)?.[0] ?? '').toLowerCase();
}

/**
 * Whether the stop at the end of `before` belongs to an abbreviation that `after` goes on from.
 *
 * @param before - Text up to and with the stop, without white space at its end.
 * @param after - What follows the white space.
 * @example
 * isAbbreviated('They met Dr.', 'Wu in May.'); // true
 */
export function isAbbreviated(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false;
  const word = lastWord(before);
  if (titles.has(word)) return true;
  if (/^\p{N}/u.test(after) && beforeNumeral.has(word)) return true;
  const next = /^\p{L}{1,12}/u.exec(after)?.[0]?.toLowerCase() ?? '';
  if (company.has(word) && companyEnds.has(next)) return true;
  return isInitials(word, before) && next !== '' && !openers.has(next);
}

/** `J`, `U.S`, `p.m`: single letters between stops. A single small letter is a variable, not an initial. */
function isInitials(word: string, before: string): boolean {
  if (/^\p{L}(?:\.\p{L}){1,5}$/u.test(word)) return true;
  return /^\p{L}$/u.test(word) && /\p{Lu}\.$/u.test(before);
}
