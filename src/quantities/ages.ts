import type { FoundUnit } from './amounts.ts';
import type { Numeral } from './numerals.ts';
import { phraseTable } from './phrases.ts';
import { isCapital, type Token } from './tokens.ts';

const AFTER = phraseTable(
  [
    'year - old',
    'year - olds',
    'years old',
    'year old',
    'years - old',
    'yr old',
    'years of age',
    'month - old',
    'months old',
    'week - old',
    'weeks old',
    'day - old',
    'days old',
  ].map((phrase): [string, string] => [phrase, `${/^[a-z]+?(?=s?\b)/.exec(phrase)?.[0].replace('yr', 'year')}s`]),
);

/** Reads an age: "18-year-old", "aged 18", "Nick Hague, 44, …". */
export function readAge(tokens: readonly Token[], { first, last, value }: Numeral): FoundUnit | undefined {
  const next = tokens[last + 1]?.text === '-' ? last + 2 : last + 1;
  const after = AFTER.at(tokens, next);
  if (after) return { kind: 'age', unit: after.value, first, last: after.last };
  if (value === null || value > 120 || !Number.isInteger(value)) return undefined;
  const before = tokens[first - 1]?.lower;
  const aged = before === 'aged' || (before === 'age' && tokens[first - 2]?.lower !== 'the');
  return aged || isApposition(tokens, first, last) ? { kind: 'age', unit: 'years', first, last } : undefined;
}

/** "Hague, 44, said": a name, a comma, a number alone, and a comma or the sentence's end. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first || tokens[first]?.kind !== 'number' || !/^\d{1,3}$/.test(tokens[first]?.text ?? '')) return false;
  return tokens[first - 1]?.text === ',' && isCapital(tokens[first - 2]) && tokens[last + 1]?.text === ',';
}
