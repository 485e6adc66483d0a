/** A time that the text states. */
export interface Time {
  readonly first: number;
  /** The last token of it. */
  readonly last: number;
  /** `date`: a day, month or year in digits, a quantity of its own. `relative`: "last year". `clock`: an hour, no figure. */
  readonly kind: 'date' | 'relative' | 'clock';
  readonly year: number | null;
  readonly yearTo?: number;
  /** Of a relative year: how many years after the year of writing it is. */
  readonly yearsOn?: number;
}

/** A day, month or year; `year` is null when the text does not give it. */
export const date = (first: number, last: number, year: number | null): Time => ({ first, last, kind: 'date', year });

/** A time told from the day of writing: "last year". */
export const relative = (first: number, last: number): Time => ({ first, last, kind: 'relative', year: null });

/** A set of the words of a string. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
