import type { Difference, LocatedQuantity, Passage, Quantity } from '../model.ts';

/**
 * Finds the figure that another one changed from: the nearest of that value in the same sentence.
 *
 * @returns `undefined` unless the text states both.
 */
export function changedFrom(figure: LocatedQuantity, others: readonly LocatedQuantity[]): LocatedQuantity | undefined {
  if (figure.from === undefined) return undefined;
  const distance = ({ span }: LocatedQuantity) => Math.abs(span.start - figure.span.start);
  return others
    .filter(
      (other) =>
        other !== figure &&
        other.article === figure.article &&
        other.passage === figure.passage &&
        other.sentence.start === figure.sentence.start &&
        other.value === figure.from,
    )
    .sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * How large a change is, rounded to a tenth.
 *
 * @returns `undefined` when that cannot be told: for ranges, for a number that is only about so, from nothing, for
 *   two units, and for a change that a tenth does not show.
 * @example
 * differenceOf(from, to); // { value: -17.8, unit: '%' } for 0.45 and 0.37
 */
export function differenceOf(from: LocatedQuantity, to: LocatedQuantity): Difference | undefined {
  const exact = [from, to].every(({ value, valueTo, qualifier }) => value !== null && !valueTo && !qualifier);
  if (!exact || from.value === null || to.value === null || from.unit !== to.unit) return undefined;
  if (from.kind === 'percent') return rounded(to.value - from.value, 'percentage points');
  return from.value > 0 ? rounded((100 * (to.value - from.value)) / from.value, '%') : undefined;
}

function rounded(exact: number, unit: Difference['unit']): Difference | undefined {
  const value = Number(exact.toFixed(1));
  return value === 0 || !Number.isFinite(value) ? undefined : { value, unit };
}

/** Whether a change led to a figure, as in "rose to 61.2%", and is not the figure itself. */
export function isLevel({ direction, span }: Quantity, { text }: Passage): boolean {
  return (
    direction !== undefined && /\bto\s+(?:\S+\s+){0,2}$/i.test(text.slice(Math.max(0, span.start - 24), span.start))
  );
}
