import type { Excerpt, Passage, Span } from '../model.ts';
import { cutAfter, cutBefore } from './cuts.ts';

/** What stands where words were left out of a quotation. */
export const CUT = '[…]';

/**
 * Chooses the part of a passage to show: its sentence in full, and the sentences around it while they fit.
 * Only a sentence that is longer than the budget by itself is cut inside, between words and around its marks.
 *
 * @param sentence - The sentence that must be shown.
 * @param budgetChars - Longest part of the passage to show, in UTF-16 units, cut marks not counted; at least 1.
 * @param marks - Spans that no cut may break, figures above all; the first one decides what a cut sentence shows.
 */
export function excerptPassage(
  passage: Passage,
  sentence: Span,
  budgetChars: number,
  marks: readonly Span[] = [],
): Excerpt {
  const all = coverOf(passage);
  if (all.end - all.start <= budgetChars) return [all];
  if (sentence.end - sentence.start > budgetChars) return [cutSentence(passage.text, sentence, budgetChars, marks)];
  let { start, end } = sentence;
  const { sentences } = passage;
  let after = sentences.findIndex((other) => other.start >= end);
  let before = sentences.findLastIndex((other) => other.end <= start);
  for (let grew = true; grew; ) {
    grew = false;
    const next = after < 0 ? undefined : sentences[after];
    if (next && next.end - start <= budgetChars) {
      end = next.end;
      after += 1;
      grew = true;
    }
    const previous = sentences[before];
    if (previous && end - previous.start <= budgetChars) {
      start = previous.start;
      before -= 1;
      grew = true;
    }
  }
  return [{ start, end }];
}

/** The whole of a passage as one span, without the white space around it. */
export function coverOf({ text, sentences }: Passage): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? text.length };
}

/**
 * The slices of an excerpt with a `'cut'` wherever words of the passage are left out.
 *
 * @example
 * excerptPieces(passage, [{ start: 20, end: 35 }]); // ['cut', { start: 20, end: 35 }, 'cut']
 */
export function excerptPieces(passage: Passage, excerpt: Excerpt): (Span | 'cut')[] {
  const { start, end } = coverOf(passage);
  const pieces: (Span | 'cut')[] = [];
  let shown = start;
  for (const span of excerpt) {
    if (passage.text.slice(shown, span.start).trim()) pieces.push('cut');
    pieces.push(span);
    shown = span.end;
  }
  if (passage.text.slice(shown, end).trim()) pieces.push('cut');
  return pieces;
}

/** An excerpt as plain text, every cut a visible `[…]`. */
export function excerptText(passage: Passage, excerpt: Excerpt): string {
  return excerptPieces(passage, excerpt)
    .map((piece) => (piece === 'cut' ? CUT : passage.text.slice(piece.start, piece.end)))
    .join(' ');
}

/**
 * Shortens a text that is no quotation (a caption, a title, a note) from its end, with the cut marked.
 *
 * @param budgetChars - In UTF-16 units, the mark included; at least 8.
 * @example
 * clipText('A caption that goes on and on', 20); // 'A caption that […]'
 */
export function clipText(text: string, budgetChars: number): string {
  if (text.length <= budgetChars) return text;
  return `${text.slice(0, cutBefore(text, budgetChars - CUT.length - 1, 0, []))} ${CUT}`;
}

/** The part of a long sentence that holds its first mark. */
function cutSentence(text: string, sentence: Span, budgetChars: number, marks: readonly Span[]): Span {
  const inside = marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end);
  const first = inside.reduce<Span | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
  const fromStart = !first || first.end - sentence.start <= budgetChars;
  const start = fromStart
    ? sentence.start
    : cutAfter(text, Math.max(sentence.start, first.start - (budgetChars >> 1)), first.start, inside);
  const limit = Math.min(sentence.end, start + budgetChars);
  const end = limit === sentence.end ? limit : cutBefore(text, limit, start, inside);
  return { start, end };
}
