import type { FoundUnit } from './amounts.ts';
import type { Numeral } from './numerals.ts';
import { phraseTable } from './phrases.ts';
import { isCapital, type Token } from './tokens.ts';
import { isContent } from './word-classes.ts';

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

/** Reads an age with its words: "18-year-old", "18 months old". */
export function readAge(tokens: readonly Token[], { first, last }: Numeral): FoundUnit | undefined {
  const after = AFTER.at(tokens, tokens[last + 1]?.text === '-' ? last + 2 : last + 1);
  return after && { kind: 'age', unit: after.value, first, last: after.last };
}

/** Who an age is said of: "children under 12". */
const PERSONS = new Set(
  'people persons those anyone everyone adults children kids youths teenagers men women boys girls pupils students patients'.split(
    ' ',
  ),
);

/** Reads an age that no unit tells: "aged 18", "the age of 30", "Hague, 44, said", "children under 12", "turned 40". */
export function readBareAge(tokens: readonly Token[], { first, last, value, form }: Numeral): FoundUnit | undefined {
  if (value === null || value > 120 || !Number.isInteger(value) || form === 'fraction') return undefined;
  const [third, second, before] = [3, 2, 1].map((step) => tokens[first - step]?.lower ?? '');
  const isAlone = !isContent(tokens[last + 1]) && tokens[last + 1]?.text !== '%';
  const aged =
    before === 'aged' ||
    (second === 'aged' && /^(?:between|from|about|over|under|above)$/.test(before ?? '')) ||
    (second === 'who' && (before === 'was' || before === 'is' || before === 'turns')) ||
    before === 'turned' ||
    (before === 'of' && /^(?:man|woman|boy|girl|child|youth|teenager)$/.test(second ?? '') && isAlone) ||
    (before === 'of' && /^ages?$/.test(second ?? ''));
  const ofAge = before === 'age' && second !== 'the' && third !== 'the';
  const bound = /^(?:under|over|above|below)$/.test(before ?? '') && PERSONS.has(second ?? '');
  const isAge = aged || ofAge || bound || isApposition(tokens, first, last);
  return isAge ? { kind: 'age', unit: 'years', first, last } : undefined;
}

/** Somebody, whose age may follow. */
const PERSON =
  /^(?:man|woman|boy|girl|victim|suspect|teenager|driver|passenger|student|pupil|mother|father|son|daughter|brother|sister|wife|husband|widow|grandmother|grandfather|actor|actress|singer|player|striker|midfielder|defender|goalkeeper|farmer|officer|doctor|nurse|teacher|engineer|lawyer|artist|author|writer|captain|businessman|businesswoman|billionaire|defendant|attacker|gunman|pensioner)$/;

/** "Hague, 44, said", "the victim, 19, was": a name, a comma, a number alone, and a comma or the sentence's end. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first || tokens[first]?.kind !== 'number' || !/^\d{1,3}$/.test(tokens[first]?.text ?? '')) return false;
  const comma = /^(?:both|now|then|just|only)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[first - 1]?.lower === 'at' && tokens[first - 2]?.text === ',')
    return isCapital(tokens[first - 3]) && /^(?:,|the)$/.test(tokens[last + 1]?.lower ?? '');
  const named = isCapital(tokens[comma - 1]) || PERSON.test(tokens[comma - 1]?.lower ?? '') || comma < first - 1;
  return tokens[comma]?.text === ',' && named && tokens[last + 1]?.text === ',';
}
