const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as exact as it is known, in the forms that citations need. */
export interface PartialDate {
  readonly year: string;
  /** BibTeX's name for it: `apr`. */
  readonly month?: string;
  readonly day?: string;
  /** `16 April 2021`, `April 2021` or `2021`. */
  readonly long: string;
  /** `2021, April 16`, `2021, April` or `2021`. */
  readonly apa: string;
  /** `April 16, 2021`, `April 2021` or `2021`. */
  readonly american: string;
}

/**
 * Reads an ISO 8601 date of a year, a month or a day; a time after it is not looked at.
 *
 * @returns `undefined` when there is none.
 * @example
 * partialDate('2021-04')?.long; // 'April 2021'
 */
export function partialDate(iso: string | undefined): PartialDate | undefined {
  const [, year, monthNumber, dayNumber] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  if (!year) return undefined;
  const month = MONTHS[Number(monthNumber) - 1];
  if (!month) return { year, long: year, apa: year, american: year };
  const known = { year, month: month.slice(0, 3).toLowerCase() };
  if (!dayNumber) {
    return { ...known, long: `${month} ${year}`, apa: `${year}, ${month}`, american: `${month} ${year}` };
  }
  const day = String(Number(dayNumber));
  return {
    ...known,
    day,
    long: `${day} ${month} ${year}`,
    apa: `${year}, ${month} ${day}`,
    american: `${month} ${day}, ${year}`,
  };
}
