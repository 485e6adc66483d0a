import { CARDINALS } from '../numerals.ts';
import type { Amount } from './amounts.ts';
import { isStop, type Token } from './tokens.ts';

/** Words before a number word that make it a pronoun or a name for what was said before: "the two", "no one". */
const POINTING = new Set(
  'the these those all any other no every each this that another which either neither'.split(' '),
);

/** Words that a hyphen ties to a number word to make an adjective: "two-factor login". */
const ADJECTIVES = /^(?:factor|party|dimensional|digit|figure|way|sided|tier|state|nation|piece)$/;

/** Before a number word alone, they make it an engine: "the 2.5-liter four". */
const ENGINE = /^(?:lit(?:er|re)|turbo|turbocharged|inline|flat|straight|boxer)$/;

/** Words right before "one" that stress the number. */
const STRESSING = new Set('only just least than exactly about nearly'.split(' '));

/** Nouns of events and persons that news counts from one on. */
const COUNTED = new Set(
  `person man woman child boy girl officer soldier worker player driver passenger student civilian death goal point game match
  vote seat win loss defeat draw title run wicket shot medal interception touchdown assist penalty vehicle house bedroom`.split(
    /\s+/,
  ),
);

/** How far after "one" another number, or what it is per, shows that it counts. */
const REACH = 8;

/**
 * Whether a number word counts. "One" mostly does not ("one of them", "no one"): it does before a unit of the lexicon, and
 * before a noun when it is stressed, counted along with others, or a rate. "Zero" is a number before a unit only; a number
 * without a noun is a pronoun after "the" or "these".
 */
export function isCounting(tokens: readonly Token[], { numeral, source, noun, last }: Amount): boolean {
  if (numeral.form !== 'words' || numeral.last > numeral.first) return true;
  const word = tokens[numeral.first]?.lower;
  const pointed = POINTING.has(tokens[numeral.first - 1]?.lower ?? '');
  if (word === 'zero') return source === 'lexicon' && tokens[numeral.last + 1]?.text !== '-';
  if (
    source === 'none' &&
    tokens[numeral.last + 1]?.text === '-' &&
    ADJECTIVES.test(tokens[numeral.last + 2]?.lower ?? '')
  )
    return false;
  if (source === 'none' && ENGINE.test(tokens[numeral.first - 1]?.lower ?? '')) return false;
  if (word !== 'one') return source !== 'none' || !pointed;
  if (pointed || source === 'none') return false;
  return (
    source === 'lexicon' ||
    COUNTED.has(tokens[noun?.last ?? last]?.lower ?? '') ||
    STRESSING.has(tokens[numeral.first - 1]?.lower ?? '') ||
    isCountedAlong(tokens, numeral.first, noun?.last ?? last)
  );
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || CARDINALS[token?.lower ?? ''] !== undefined;

/** "one … every 1.2 seconds", "one … for every 1,000", "one … and three others". */
function isCountedAlong(tokens: readonly Token[], first: number, last: number): boolean {
  if (
    /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '') &&
    [2, 3, 4, 5, 6].some((step) => isNumber(tokens[first - step]))
  )
    return true;
  if (/^(?:every|per)$/.test(tokens[last + 1]?.lower ?? '')) return true;
  for (let at = last + 1; at <= last + REACH && at < tokens.length && !isStop(tokens, at); at += 1) {
    const joins = tokens[at]?.lower === 'and' || tokens[at]?.lower === 'every';
    if (joins && isNumber(tokens[at + 1])) return true;
  }
  return false;
}
