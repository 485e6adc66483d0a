import type { Quantity, Verdict } from '../../model.ts';

/** How far a rounding may lead from the article's value; farther when the message says that it rounds. */
const ROUNDING = { plain: 0.1, hedged: 0.25 };
/** How far below a value a bound may stand that still speaks of it: "over 1 billion" of 1.1 billion. */
const BOUND = 0.1;

/**
 * Compares the value of a message's figure with the article's, in the same unit.
 *
 * @param factor - How many of the message's unit one of the article's is.
 */
export function compareValues(said: Quantity, printed: Quantity, factor: number): Exclude<Verdict, 'not-in-article'> {
  if (said.value === null || printed.value === null) return 'differs';
  const value = scaled(printed.value, factor);
  if (said.valueTo !== undefined || printed.valueTo !== undefined) {
    const to = printed.valueTo === undefined ? undefined : scaled(printed.valueTo, factor);
    const isSame =
      equal(said.value, value) && said.valueTo !== undefined && to !== undefined && equal(said.valueTo, to);
    return isSame ? 'same' : 'differs';
  }
  if (equal(said.value, value)) return agrees(said, printed) ? 'same' : 'differs';
  if (isExact(said)) return 'differs';
  return compareRounded(said, said.value, value);
}

/** A year, a rank or a date is never rounded. */
const isExact = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'rank';

function compareRounded(said: Quantity, mine: number, value: number): Exclude<Verdict, 'not-in-article'> {
  const digits = significantDigits(said, mine);
  const near = Math.abs(mine - value) / Math.abs(value);
  const { qualifier } = said;
  const isBelow = qualifier === 'over' || qualifier === 'at-least';
  if (isBelow || qualifier === 'under' || qualifier === 'at-most') {
    const fits = isBelow ? mine < value : mine > value;
    return fits && near <= BOUND && equal(mine, towards(value, digits, isBelow)) ? 'same' : 'differs';
  }
  if (qualifier === 'nearly' && mine < value) return 'differs';
  if (near > (qualifier ? ROUNDING.hedged : ROUNDING.plain)) return 'differs';
  return equal(mine, Number(value.toPrecision(digits))) ? 'rounded' : 'differs';
}

/** A value cut to so many digits, down or up. */
function towards(value: number, digits: number, down: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return (down ? Math.floor : Math.ceil)(scaled(value, 1 / unit)) * unit;
}

/** How many digits of a number are meant: zeros at the end of a whole one are not. */
function significantDigits({ text, kind, qualifier }: Quantity, value: number): number {
  const printed = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  const digits = printed ?? String(value);
  // Nobody says 100% of 97.4%, or 70% of 65%, who does not say "about".
  const isWhole = !qualifier && (kind === 'percent' || kind === 'points');
  const meant = isWhole || digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '');
  return Math.min(15, Math.max(1, meant.replace(/^0+/, '').length));
}

/** Whether two figures of one value say the same of it. */
function agrees({ qualifier: said }: Quantity, { qualifier: printed }: Quantity): boolean {
  if (said === undefined || said === 'about' || said === printed) return true;
  switch (printed) {
    case 'over':
    case 'at-least':
      return said === 'over' || said === 'at-least';
    case 'under':
    case 'nearly':
    case 'at-most':
      return said === 'under' || said === 'nearly' || said === 'at-most';
    case 'about':
      return said === 'nearly';
    default:
      // "As many as 2,961" only stresses the number.
      return said === 'at-least' || said === 'at-most';
  }
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15));
