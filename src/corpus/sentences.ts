import type { Span } from '../model.ts';
import { isAbbreviated } from './abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Lines shorter than this, characters, are an address or a verse rather than wrapped prose. */
const NARROWEST_PROSE = 45;

/** The segmenter looks ahead to the end of its text at every stop; in windows that stays linear. */
const WINDOW = 2_000;

/**
 * Splits a text into sentences, in time linear in its length.
 *
 * A line break that only wraps the text is white space; every other one ends a sentence.
 *
 * @param lines - `apart`: every line break ends a sentence, as in a list or a table.
 * @returns Spans in order, without white space at their ends, that cover all else. Empty for a blank text.
 * @example
 * splitSentences('Dr. Wu left. It rained.'); // [{ start: 0, end: 12 }, { start: 13, end: 23 }]
 */
export function splitSentences(text: string, lines: 'wrapped' | 'apart' = 'wrapped'): Span[] {
  return splitLines(text, lines).flatMap((line) => {
    const flat = text.slice(line.start, line.end).replace(/[\r\n]/g, ' ');
    return sentencesOf(flat).map(({ start, end }) => ({ start: start + line.start, end: end + line.start }));
  });
}

/** Parts a text at the line breaks that end a sentence. */
function splitLines(text: string, lines: 'wrapped' | 'apart'): Span[] {
  const all: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) all.push({ start: match.index, end: match.index + match[0].length });
  if (lines === 'apart') return all;

  const width = all.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const joined: Span[] = [];
  let above: Span | undefined;
  for (const line of all) {
    const last = joined.at(-1);
    if (above && last && wraps(text, above, line, width)) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
    above = line;
  }
  return joined;
}

/** Whether a line goes on from the one above: it begins with a small letter, or its first word would not have fitted there. */
function wraps(text: string, above: Span, line: Span, width: number): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + width));
  if (/^\s*(?:[-*+•–—]|\d{1,3}[.)])\s/.test(opening)) return false;
  if (/^\s*\p{Ll}/u.test(opening)) return true;
  if (width < NARROWEST_PROSE) return false;
  const firstWord = /\S+/.exec(opening)?.[0].length ?? 0;
  return above.end - above.start + 1 + firstWord > width;
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...boundaries(text), text.length]) {
    const span = trim(text, start, end);
    start = end;
    if (!span) continue;
    const last = spans.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) {
      spans[spans.length - 1] = { start: last.start, end: span.end };
    } else spans.push(span);
  }
  return spans;
}

function trim(text: string, start: number, end: number): Span | undefined {
  const kept = text.slice(start, end);
  const trimmed = kept.trimStart();
  if (trimmed === '') return undefined;
  const from = start + kept.length - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}

/** Where sentences begin, but the first, in order. */
function boundaries(text: string): number[] {
  const places = new Set<number>();
  for (const place of [...segmented(text), ...unseen(text)]) {
    const moved = isOpening(text, place) ? place - 1 : place;
    if (endsSentence(text, moved)) places.add(moved);
  }
  return [...places].sort((a, b) => a - b);
}

/** The segmenter's boundaries, window by window. */
function segmented(text: string): number[] {
  const found: number[] = [];
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const starts = [...segmenter.segment(window)].map((segment) => from + segment.index).slice(1);
    found.push(...starts);
    if (from + WINDOW >= text.length) break;
    // The last sentence of a window may go on beyond it: begin there again, unless it fills the window.
    from = starts.at(-1) ?? from + WINDOW;
  }
  return found;
}

/** A missing space (`growth.The next`), an ellipsis (`cities… Zhejiang`), a numeral (`It grew. 25 more joined.`). */
const UNSEEN =
  /(?<=\p{Ll}{3}[.])(?=\p{Lu}\p{Ll}*(?:\s|,))|(?<=[\p{L}\p{N}]…\s?)(?=[“"‘']?\p{Lu})|(?<=(?:\p{Ll}{3}|%)[.]["”’)]?\s)(?=[“"‘]?\p{N})/gu;

/** Boundaries that the segmenter does not see. */
function unseen(text: string): number[] {
  return [...text.matchAll(UNSEEN)]
    .map((match) => match.index)
    .filter((place) => text.charAt(place - 1) !== '.' || !/[/@:.]/.test(tokenBefore(text, place - 1)));
}

/** The characters without a space that lead up to a place, at most 40. */
function tokenBefore(text: string, place: number): string {
  return /\S*$/.exec(text.slice(Math.max(0, place - 40), place))?.[0] ?? '';
}

/** Whether the character before a boundary opens a quotation or bracket that belongs to the next sentence. */
function isOpening(text: string, place: number): boolean {
  return /[\p{Ps}\p{Pi}]/u.test(text.charAt(place - 1)) && /\S/.test(text.charAt(place));
}

function endsSentence(text: string, place: number): boolean {
  const after = text.slice(place, place + 40).trimStart();
  const before = text.slice(Math.max(0, place - 40), place).trimEnd();
  return !/^\p{Ll}/u.test(after) && !isAbbreviated(before, after);
}
