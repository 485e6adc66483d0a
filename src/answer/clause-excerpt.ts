import type { Excerpt, Span } from '../model.ts';
import { cutAfter, cutBefore } from './cuts.ts';

/** How many UTF-16 units before a figure, or in all, say enough of it. */
const SAID_BEFORE = 12;
const SAID_IN_ALL = 16;

/** The least of what a clause speaks of, and of what stands right before its figure, in UTF-16 units. */
const LEAST_PIECE = 26;

/** How far around a figure a place to cut is looked for, in UTF-16 units. */
const SEEN_CHARS = 300;

/** Where a clause may be cut without harm: around a comma, a semicolon, a colon or a dash. */
const BREAK = /\s?[,;:]\s+|\s[—–]\s+/g;

/** What joins a clause to the one before it, and what it ends with. */
const JOINT = /^(?:and|but|while|so|that|which)\s+/i;
const END = /[,;:\s]/;

/**
 * A short part of a clause with a figure in it: from a comma on where that fits, else its first words, which say what it
 * speaks of, and those around the figure.
 *
 * @param clause - Of `text`; holds `figure`.
 * @param budgetChars - In UTF-16 units, kept where it leaves enough to understand; a figure is never cut.
 */
export function excerptClause(text: string, clause: Span, figure: Span, budgetChars: number): Excerpt {
  const whole = trimmed(text, clause, figure);
  const figureChars = figure.end - figure.start;
  const roomChars = Math.max(budgetChars, figureChars + SAID_BEFORE);
  if (whole.end - whole.start <= roomChars) return [whole];
  const from = Math.max(whole.start, figure.start - SEEN_CHARS);
  const seen = text.slice(from, Math.min(whole.end, figure.end + SEEN_CHARS));
  const breaks = [...seen.matchAll(BREAK)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
  const starts = [whole.start, ...breaks.map(({ end }) => end)].filter((start) => start <= figure.start);
  const ends = [whole.end, ...breaks.map(({ start }) => start).reverse()].filter((end) => end >= figure.end);
  const until = (limit: number) =>
    ends.find((end) => end <= limit) ??
    (limit <= figure.end ? figure.end : cutBefore(text, limit, figure.end - 1, [figure]));

  for (const start of starts) {
    const end = until(start + roomChars);
    const says = start === whole.start || figure.start - start >= SAID_BEFORE || end - start >= SAID_IN_ALL;
    if (says && figure.end - start <= roomChars) return [{ start, end }];
  }
  const piece = Math.max(LEAST_PIECE, (roomChars - figureChars) >> 1);
  const first = starts.findLast((start) => figure.start - start >= 2 * piece) ?? whole.start;
  const lead = { start: first, end: cutBefore(text, first + piece, first, [figure]) };
  const near = { start: cutAfter(text, figure.start - piece, figure.start, [figure]), end: until(figure.end + 2) };
  return lead.end < near.start ? [lead, near] : [{ start: first, end: near.end }];
}

/** The first words of a clause, cut between words. */
export function clauseStart(text: string, clause: Span, budgetChars: number): Span {
  const { start, end } = trimmed(text, clause, { start: clause.end, end: clause.start });
  return { start, end: end - start <= budgetChars ? end : cutBefore(text, start + budgetChars, start, []) };
}

/** Without the word that joins it to what is before, and the sign that ends it. */
function trimmed(text: string, { start, end }: Span, kept: Span): Span {
  const clause = text.slice(start, end);
  const from = start + (JOINT.exec(clause)?.[0].length ?? 0);
  let to = end;
  while (to > Math.max(from, kept.end) && END.test(text[to - 1] ?? '')) to -= 1;
  return { start: Math.min(from, kept.start), end: Math.max(to, from) };
}
