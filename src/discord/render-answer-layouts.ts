/** How much of an answer is shown. */
export interface AnswerLayout {
  /** How many passages beside the best one. */
  readonly further: number;
  readonly quotationChars: number;
  readonly furtherChars: number;
  readonly figures: number;
  readonly noteChars: number;
  readonly pictures: number;
  /** Whether figures and matches are set off in the quotation. */
  readonly marked: boolean;
}

const FULL: AnswerLayout = {
  further: 3,
  quotationChars: 1000,
  furtherChars: 240,
  figures: 6,
  noteChars: 600,
  pictures: 3,
  marked: true,
};

/** Fullest first: further passages go before the best one is shortened. The last fits with any article. */
export const ANSWER_LAYOUTS: readonly AnswerLayout[] = [
  FULL,
  { ...FULL, further: 2 },
  { ...FULL, further: 1 },
  { ...FULL, further: 0 },
  { ...FULL, further: 1, quotationChars: 600, furtherChars: 160, noteChars: 300 },
  { ...FULL, further: 0, quotationChars: 400, furtherChars: 160, noteChars: 300, figures: 4 },
  { further: 0, quotationChars: 240, furtherChars: 120, figures: 0, noteChars: 120, pictures: 1, marked: false },
];
