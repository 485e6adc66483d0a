import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';

/** Words before a number word that make it a pronoun or a name for what was said before: "the two", "no one". */
const POINTING = new Set(
  'the these those all any other no every each this that another which either neither'.split(' '),
);

/**
 * Whether a number word counts. "One" and "zero" are mostly no figures ("one of them", "no one", "zero-run"): they count before
 * a unit of the lexicon only; a small number without a noun is a pronoun after "the" or "these".
 */
export function isCounting(tokens: readonly Token[], { numeral, source }: Amount): boolean {
  if (numeral.form !== 'words' || numeral.last > numeral.first) return true;
  const word = tokens[numeral.first]?.lower;
  if (word === 'zero') return source === 'lexicon' && tokens[numeral.last + 1]?.text !== '-';
  if (word === 'one') return source === 'lexicon' && !POINTING.has(tokens[numeral.first - 1]?.lower ?? '');
  return source !== 'none' || !POINTING.has(tokens[numeral.first - 1]?.lower ?? '');
}
