import type { Qualifier } from '../model.ts';
import type { Amount } from './amounts.ts';
import { CHANGES } from './change-words.ts';
import { type Match, phraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

const BEFORE: Readonly<Record<Qualifier, string>> = {
  about:
    'about, around, approximately, approx, approx ., roughly, some, circa, ca ., ~, ≈, an estimated, estimated, in the region of, in the order of, something like, more or less',
  over: 'over, more than, above, exceed, exceeds, exceeded, exceeding, in excess of, greater than, higher than, larger than, upwards of, upward of, north of, beyond, topped, topping, surpassed, surpassing, surpasses, >, well over, just over, slightly over, a little over',
  under: 'under, less than, fewer than, below, lower than, smaller than, <, just under, south of, just below',
  'at-least':
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, ≥, at a minimum of',
  'at-most':
    'at most, up to, no more than, not more than, a maximum of, maximum of, maximum, as many as, as much as, as high as, as low as, ≤, not exceeding, a maximum, up to about',
  nearly: 'nearly, almost, close to, approaching, near, just shy of, not quite, close on',
};

const AFTER: Readonly<Record<Qualifier, string>> = {
  about: 'or so, or thereabouts, - odd, - ish, approximately',
  over: 'plus, - plus',
  under: '',
  'at-least':
    'or more, or above, or over, or higher, or greater, and above, and over, and up, or older, +, at least, at the least',
  'at-most': 'or less, or fewer, or below, or under, or lower, at most, at the most, or younger',
  nearly: '',
};

const phrases = (table: Readonly<Record<Qualifier, string>>): [string, Qualifier][] =>
  (Object.keys(table) as Qualifier[]).flatMap((qualifier) =>
    table[qualifier]
      .split(', ')
      .filter((phrase) => phrase !== '')
      .map((phrase): [string, Qualifier] => [phrase, qualifier]),
  );

const LEFT = phraseTable(phrases(BEFORE));
const RIGHT = phraseTable(phrases(AFTER));

/** How exact an amount is meant, from the words right before or after it, or after its number: "300-plus miles". */
export function readQualifier(tokens: readonly Token[], { first, last, numeral }: Amount): Qualifier | undefined {
  return (before(tokens, first) ?? RIGHT.at(tokens, last + 1) ?? RIGHT.at(tokens, numeral.last + 1))?.value;
}

/** The first token of an amount together with the qualifier before it. */
export const qualifierStart = (tokens: readonly Token[], first: number): number =>
  before(tokens, first)?.first ?? first;

/** Before "over", they leave it a bound of a length of time: "lasted over four years", "for over a decade". */
const LASTING = new Set(
  'for in of after within took take takes lasted last lasts spent spans spanning is are was were be been a the by than well just with'.split(
    ' ',
  ),
);

/** "$1.2 billion over four years": a time that something is spread over, and no bound. */
const isSpread = (tokens: readonly Token[], { first }: Match<Qualifier>, next: number): boolean =>
  tokens[first]?.lower === 'over' &&
  first === next - 1 &&
  first > 0 &&
  !LASTING.has(tokens[first - 1]?.lower ?? '') &&
  isTimeSpan(tokens, next);

/** "ticked up to 43%": a change that goes to an amount, and no bound. */
const isChange = (tokens: readonly Token[], { first }: Match<Qualifier>): boolean =>
  tokens[first]?.lower === 'up' &&
  tokens[first + 1]?.lower === 'to' &&
  (CHANGES.has(tokens[first - 1]?.lower ?? '') ||
    /^(?:shot|went|goes|go|moved|picked|crept|inched|edged|came|gone)$/.test(tokens[first - 1]?.lower ?? ''));

/** What a game is told over: "12 strikeouts over eight innings". */
const ROUNDS = new Set('innings games matches rounds sets holes legs laps seasons races stages'.split(' '));

/** A number of days, months or years stands here, or of rounds. */
const isTimeSpan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text !== '-' &&
  (ROUNDS.has(tokens[at + 1]?.lower ?? '') ||
    [1, 2].some((step) => UNITS.at(tokens, at + step)?.value.kind === 'duration'));

function before(tokens: readonly Token[], first: number): Match<Qualifier> | undefined {
  if (tokens[first - 1]?.lower === 'a' && tokens[first + 1]?.text === '-' && tokens[first - 2]?.lower === 'over')
    return undefined;
  const found = bound(tokens, first);
  return found && (isSpread(tokens, found, first) || isChange(tokens, found)) ? undefined : found;
}

function bound(tokens: readonly Token[], first: number): Match<Qualifier> | undefined {
  const article = tokens[first - 1]?.lower === 'a';
  return LEFT.before(tokens, first) ?? (article ? LEFT.before(tokens, first - 1) : undefined);
}
