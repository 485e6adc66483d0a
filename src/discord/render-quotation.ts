import { CUT, excerptPassage, excerptPieces } from '../answer/excerpt.ts';
import type { AnswerHit, Excerpt, Passage, Span } from '../model.ts';
import { escapeText } from './escape.ts';

/** What to set off in a quotation; figures win where both meet. */
export interface Marks {
  /** In bold. */
  readonly figures: readonly Span[];
  /** Underlined. */
  readonly matches: readonly Span[];
}

/** An excerpt in Discord Markdown, each cut a visible `[…]`. */
export function markExcerpt(passage: Passage, excerpt: Excerpt, marks?: Marks): string {
  const styled = marks ? styles(marks) : [];
  return excerptPieces(passage, excerpt)
    .map((piece) => (piece === 'cut' ? CUT : markSpan(passage.text, piece, styled)))
    .join(' ');
}

/** Every line as a block quotation. */
export function blockQuote(markdown: string): string {
  return markdown
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** The excerpt of a hit, shortened further when a layout has less room. */
export function excerptWithin(hit: AnswerHit, budgetChars: number, figures: readonly Span[]): Excerpt {
  const shown = hit.excerpt.reduce((sum, { start, end }) => sum + end - start, 0);
  if (shown <= budgetChars) return hit.excerpt;
  return excerptPassage(hit.passage, hit.sentence, budgetChars, [...hit.matches, ...figures]);
}

interface Style extends Span {
  readonly mark: '**' | '__';
}

/** Figures in bold and the matches outside them underlined: in order, never one inside another. */
function styles({ figures, matches }: Marks): Style[] {
  const bold = join(figures);
  const rest = join(matches).flatMap((match) => without(match, bold));
  return [
    ...bold.map((span): Style => ({ ...span, mark: '**' })),
    ...rest.map((span): Style => ({ ...span, mark: '__' })),
  ].sort((a, b) => a.start - b.start);
}

/** Spans in order, those that touch or overlap made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** What is left of a span outside others, which are in order. */
function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (const other of others) {
    if (other.end <= start || other.start >= span.end) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = other.end;
  }
  return start < span.end ? [...left, { start, end: span.end }] : left;
}

function markSpan(text: string, { start, end }: Span, styled: readonly Style[]): string {
  let markdown = '';
  let at = start;
  for (const style of styled) {
    const from = Math.max(style.start, at);
    const to = Math.min(style.end, end);
    if (from >= to) continue;
    markdown += escapeText(text.slice(at, from)) + wrap(text.slice(from, to), style.mark);
    at = to;
  }
  return markdown + escapeText(text.slice(at, end));
}

/** Marks take no white space at their ends, and no line break. */
function wrap(text: string, mark: string): string {
  const core = text.trim();
  if (core === '' || /[\n\r\u2028\u2029]/.test(core)) return escapeText(text);
  const start = text.indexOf(core);
  return `${text.slice(0, start)}${mark}${escapeText(core)}${mark}${text.slice(start + core.length)}`;
}
