import type { FoundUnit } from './amounts.ts';
import type { Match } from './phrases.ts';
import { type Token, touches } from './tokens.ts';
import { isDuration, UNITS, type Unit } from './units.ts';
import { isContent, isPlural } from './word-classes.ts';

/** What a price or an amount is often per, after "a": "$80 a barrel". */
const PIECES = new Set(
  'share piece head person ticket unit bottle pack kilo copy ride night seat game meal'.split(' '),
);

/** Reads what a rate is per, after a unit: "per barrel", "a year", "/kWh", "-a-day", "each month". */
export function readRate(tokens: readonly Token[], found: FoundUnit): FoundUnit {
  const word = tokens[found.last + 1];
  if (word === undefined || found.kind === 'age') return found;
  if (word.text === '-' && /^an?$/.test(tokens[found.last + 2]?.lower ?? ''))
    return per(tokens, found, found.last + 4, true);
  if (word.text === '/' && touches(word) && touches(tokens[found.last + 2]))
    return per(tokens, found, found.last + 2, false);
  if (word.lower === 'per') return per(tokens, found, found.last + 2, false);
  return /^(?:an?|each|every)$/.test(word.lower) ? per(tokens, found, found.last + 2, true) : found;
}

/** The rate, when a unit stands at the token; a percentage is only ever per time. */
function per(tokens: readonly Token[], found: FoundUnit, at: number, strict: boolean): FoundUnit {
  if (/^(?:additional|extra|new|single|further)$/.test(tokens[at]?.lower ?? ''))
    return per(tokens, found, at + 1, strict);
  const unit = UNITS.at(tokens, at);
  if (/^(?:ago|earlier|before|later)$/.test(tokens[(unit?.last ?? at) + 1]?.lower ?? '')) return found;
  if (unit && isPlain(tokens, unit, strict) && (found.kind !== 'percent' || isDuration(unit.value.symbol))) {
    return { ...found, unit: `${found.unit}/${singular(unit.value.symbol)}`, last: unit.last };
  }
  const noun = tokens[at];
  if (found.kind === 'percent' || unit || !noun || !isContent(noun) || isPlural(noun)) return found;
  if (strict && !PIECES.has(noun.lower)) return found;
  return { ...found, unit: `${found.unit}/${noun.text}`, last: at };
}

/** A unit's own word in the singular; a symbol stays as it is. */
const singular = (symbol: string): string =>
  /^[a-z]{3,}s$/.test(symbol) ? symbol.replace(/ies$/, 'y').replace(/s$/, '') : symbol;

/** A unit of letters counts after "/" and "per" only, in its own case: "€50/t". */
const isPlain = (tokens: readonly Token[], { first, value }: Match<Unit>, strict: boolean): boolean =>
  !value.letters || (!strict && value.letters.written.includes(tokens[first]?.text ?? ''));
