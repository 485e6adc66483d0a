import { isLevel } from '../answer/change.ts';
import { type FigureLine, figureLines } from '../answer/figure-lines.ts';
import type { Difference, Excerpt, LocatedQuantity, Passage, Quantity, Span } from '../model.ts';
import type { Text } from '../text/index.ts';
import { label } from './render-citation.ts';
import { noteLine } from './render-notes.ts';
import { markExcerpt } from './render-quotation.ts';

/** Figures in Markdown, and the editors' notes that stand beside them. */
export interface RenderedQuantities {
  readonly markdown: string;
  readonly notes: ReadonlySet<string>;
}

/** How much of a line is shown, in UTF-16 units. */
export interface LineRoom {
  /** As long as it should be; without any, only the figure is shown. */
  readonly lineChars: number;
  readonly printedChars: number;
  readonly whenChars: number;
}

/** A line up to this long wraps once on a phone. */
const ROOM: LineRoom = { lineChars: 60, printedChars: 80, whenChars: 40 };
/** Two cuts, and an arrow, stand beside a clause. */
const CLAUSE_CHARS = ROOM.lineChars - 10;
/** What a figure measures is shown so far even on a longer line. */
const LABEL_SHARE = 0.6;
const NOTE_CHARS = 300;

/** The first figures, a line each, the editors' word under those it corrects, and how many more there are. */
export function renderQuantities(
  quantities: readonly LocatedQuantity[],
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  atMost: number,
  text: Text,
): RenderedQuantities {
  const { lines, rest } = figureLines(quantities, passageOf, { atMost, clauseChars: CLAUSE_CHARS });
  const notes = new Set<string>();
  const written = lines.flatMap((line) => {
    const fresh = line.notes.filter((note) => !notes.has(note));
    for (const note of fresh) notes.add(note);
    return [
      renderLine(line, passageOf(line.quantities[0]), text),
      ...fresh.map((note) => noteLine(note, NOTE_CHARS, text)),
    ];
  });
  const more = rest > 0 ? [`-# ${text.more(text.number(rest))}`] : [];
  return { markdown: atMost > 0 ? [...written, ...more].join('\n') : '', notes };
}

/**
 * A figure as printed, what it measures, and when. Where it is not sure what it measures, the words that state it, the
 * figure set off in them.
 *
 * @example
 * renderLine(line, passage, text); // 'over **1.1 billion tons** · cargo throughput · 2020'
 */
export function renderLine(line: FigureLine, passage: Passage | undefined, text: Text, room = ROOM): string {
  const { quantities, isChange, clause, difference } = line;
  const [first, second = first] = quantities;
  const newest = isChange ? second : first;
  if (clause && passage && !isChange) {
    const shown = clauseText(clause, newest.sentence, quantities, passage);
    return [arrow(quantities.length === 1 ? newest : {}, text) + shown, whenText(newest, shown, text, room)]
      .filter(Boolean)
      .join(' · ');
  }
  const figure = isChange
    ? arrow(newest, text) + changeText(first, second, room)
    : figureText(newest, passage, text, room);
  const calculated = difference && differenceText(difference, text);
  const when = whenText(newest, '', text, room);
  const used = [figure, calculated, when].reduce(
    (sum, part) => sum + (part ? part.replaceAll('*', '').length + 3 : 0),
    0,
  );
  const left = Math.max(LABEL_SHARE * room.lineChars, room.lineChars - used);
  const beside =
    clause && passage
      ? clauseText(clause, newest.sentence, [], passage)
      : left > 8
        ? label(line.label ?? '', left)
        : '';
  return [figure, beside, calculated, when].filter(Boolean).join(' · ');
}

/** A figure by itself, as its line begins; both values of a change that it is part of. */
export function figureAlone(
  quantity: LocatedQuantity,
  others: readonly LocatedQuantity[],
  passage: Passage,
  text: Text,
): string {
  const { lines } = figureLines([quantity, ...others.filter((other) => other !== quantity)], () => passage, {
    atMost: 1,
    clauseChars: CLAUSE_CHARS,
  });
  const [older, newer] = lines[0]?.isChange ? lines[0].quantities : [];
  return older && newer
    ? arrow(newer, text) + changeText(older, newer, ROOM)
    : figureText(quantity, passage, text, ROOM);
}

/** `over **1.1 billion tons**`; a level that something rose to is told from a rise. */
function figureText(quantity: Quantity, passage: Passage | undefined, text: Text, { printedChars }: LineRoom): string {
  const { text: printed, qualifier } = quantity;
  const level = passage && isLevel(quantity, passage) && text.to;
  const parts = [level, qualifier && text.qualifiers[qualifier], `**${label(printed, printedChars)}**`];
  return arrow(quantity, text) + parts.filter(Boolean).join(' ');
}

/** Only for a change that the text states. */
const arrow = ({ direction }: Pick<Quantity, 'direction'>, text: Text): string =>
  direction ? `${text[direction]} ` : '';

/** `**0.45 → 0.37 tons**`: a unit that is printed with the older value alone stands after both. */
function changeText(older: Quantity, newer: Quantity, { printedChars }: LineRoom): string {
  const [, number = older.text, unit = ''] = /^(\D{0,4}\d[\d.,]*)(\s[\s\S]*)$/.exec(older.text) ?? [];
  const shared = /^\D{0,4}\d[\d.,]*$/.test(newer.text) && isOnlyUnit(number, older);
  const printed = shared ? [number, newer.text + unit] : [older.text, newer.text];
  return `**${printed.map((part) => label(part, printedChars)).join(' → ')}**`;
}

/** Whether what follows a number does not scale it, as `million` would. */
const isOnlyUnit = (number: string, { value }: Quantity): boolean => Number(number.replace(/[^\d.]/g, '')) === value;

/** `calc. −17.8%`: what we computed is always marked so. */
export const differenceText = ({ value, unit }: Difference, text: Text): string =>
  text.calculated(text.difference(`${value < 0 ? '−' : '+'}${text.number(Math.abs(value))}`, unit));

/** The time as printed, with the year that is known from the date of publication; nothing that has been said. */
function whenText({ when, whenYear }: Quantity, said: string, text: Text, { whenChars }: LineRoom): string {
  if (when === undefined || whenChars === 0) return '';
  const printed = label(when, whenChars);
  if (whenYear !== undefined) return text.whenYear(printed, String(whenYear));
  return said.includes(printed) ? '' : printed;
}

/** Parts of a sentence, the figures bold in them, a `[…]` for all that is left out of it. */
function clauseText(excerpt: Excerpt, sentence: Span, figures: readonly Quantity[], passage: Passage): string {
  const marks = { figures: figures.map(({ span }) => span), matches: [] };
  return oneLine(markExcerpt({ ...passage, sentences: [sentence] }, excerpt, marks));
}

const oneLine = (markdown: string): string => markdown.replace(/\s+/g, ' ').trim();
