import type { Quantity } from '../../src/model.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

/** The quantities of a text less its dates, for tables of what is read. */
export const figuresOf = (text: string): Quantity[] => extractQuantities(text).filter(({ kind }) => kind !== 'date');
