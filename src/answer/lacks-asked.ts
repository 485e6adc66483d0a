import type { Quantity } from '../model.ts';
import { askedNumber } from './asked-kind.ts';
import { headsOf } from './figure-heads.ts';
import { holds, wordsOf } from './words.ts';

/** Told at a glance from other figures; an amount may be stated in many ways. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['date', 'duration', 'age', 'money']);

/**
 * Whether a question asks for a number that a passage plainly does not state: how many of something of which it counts
 * none, when of something it dates in no way.
 *
 * @param quantities - All of the passage.
 * @example
 * lacksAsked('How many airports are there?', quantitiesOf(passage)); // true where passengers are counted, but no airports
 */
export function lacksAsked(question: string, quantities: readonly Quantity[]): boolean {
  const asked = askedNumber(question);
  if (!asked || asked.isForeign || asked.isNamed) return false;
  const { kinds, counted, units } = asked;
  if (units) return !quantities.some(({ unit }) => unit !== null && units.includes(unit));
  if (counted) return !quantities.some((quantity) => counted.some((noun) => holds(wordsOf(headsOf(quantity)), noun)));
  const isPlain = kinds.every((kind) => PLAIN_KINDS.has(kind));
  return isPlain && !quantities.some((quantity) => kinds.includes(quantity.kind) || isAlike(quantity, kinds));
}

/** "Three years ago" tells when; an editors' note may say of which currency an amount is. */
const isAlike = ({ kind, note }: Quantity, kinds: readonly string[]): boolean =>
  (kinds.includes('date') && kind === 'duration') || (kinds.includes('money') && note?.unit !== undefined);
