import type { Quantity } from '../model.ts';
import { extractQuantities } from './extract.ts';

/**
 * Puts to each quantity the editors' note that states its value too, and the unit that only the note prints: a text that says
 * "45 million last year. Yuan" under a note that says "45 million yuan".
 *
 * Nothing else of a note is believed: the value, the words and the span stay the text's.
 *
 * @param notes - The notes on the passage that the quantities stand in.
 */
export function applyNotes(quantities: readonly Quantity[], notes: readonly string[]): Quantity[] {
  const read = notes.map((text) => ({ text, stated: extractQuantities(text).filter(({ kind }) => kind !== 'date') }));
  return quantities.map((quantity) => {
    if (quantity.kind === 'date' || quantity.value === null) return quantity;
    for (const { text, stated } of read) {
      const same = stated.filter((other) => isSame(quantity, other));
      const unit = quantity.unit === null ? (same.find((other) => other.unit !== null)?.unit ?? undefined) : undefined;
      if (same.length > 0) return { ...quantity, note: { text, ...(unit !== undefined && { unit }) } };
    }
    return quantity;
  });
}

/** Whether a note states the quantity: the same value, in the same unit or with one that only one of them prints. */
const isSame = (quantity: Quantity, { value, valueTo, unit }: Quantity): boolean =>
  value === quantity.value &&
  valueTo === quantity.valueTo &&
  (unit === quantity.unit || unit === null || quantity.unit === null);
