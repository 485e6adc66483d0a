import { type Difference, isLevel } from '../answer/change.ts';
import { type FigureLine, figureLines } from '../answer/figure-lines.ts';
import type { Excerpt, LocatedQuantity, Passage, Quantity, Span } from '../model.ts';
import type { Text } from '../text/index.ts';
import { label } from './render-citation.ts';
import { noteLine } from './render-notes.ts';
import { markExcerpt } from './render-quotation.ts';

/** Figures in Markdown, and the editors' notes that stand beside them. */
export interface RenderedQuantities {
  readonly markdown: string;
  readonly notes: ReadonlySet<string>;
}

/** A line up to this many UTF-16 units wraps once on a phone. */
const LINE_CHARS = 60;
/** Two cuts, and an arrow, stand beside a clause. */
const CLAUSE_CHARS = LINE_CHARS - 10;
const LEAST_LABEL_CHARS = 36;
const PRINTED_CHARS = 80;
const WHEN_CHARS = 40;
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
export function renderLine(line: FigureLine, passage: Passage | undefined, text: Text): string {
  const { quantities, isChange, clause, difference } = line;
  const [first, second = first] = quantities;
  const newest = isChange ? second : first;
  if (clause && passage && !isChange) {
    const shown = clauseText(clause, newest.sentence, quantities, passage);
    return [arrow(quantities.length === 1 ? newest : {}, text) + shown, whenText(newest, shown, text)]
      .filter(Boolean)
      .join(' · ');
  }
  const figure = isChange ? arrow(newest, text) + changeText(first, second) : figureText(newest, passage, text);
  const calculated = difference && differenceText(difference, text);
  const when = whenText(newest, '', text);
  const used = [figure, calculated, when].reduce(
    (sum, part) => sum + (part ? part.replaceAll('*', '').length + 3 : 0),
    0,
  );
  const room = Math.max(LEAST_LABEL_CHARS, LINE_CHARS - used);
  const beside = clause && passage ? clauseText(clause, newest.sentence, [], passage) : label(line.label ?? '', room);
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
  return older && newer ? arrow(newer, text) + changeText(older, newer) : figureText(quantity, passage, text);
}

/** `over **1.1 billion tons**`; a level that something rose to is told from a rise. */
function figureText(quantity: Quantity, passage: Passage | undefined, text: Text): string {
  const { text: printed, qualifier } = quantity;
  const level = passage && isLevel(quantity, passage) && text.to;
  const parts = [level, qualifier && text.qualifiers[qualifier], `**${label(printed, PRINTED_CHARS)}**`];
  return arrow(quantity, text) + parts.filter(Boolean).join(' ');
}

/** Only for a change that the text states. */
const arrow = ({ direction }: Pick<Quantity, 'direction'>, text: Text): string =>
  direction ? `${text[direction]} ` : '';

/** `**0.45 → 0.37 tons**`: a unit that is printed with the older value alone stands after both. */
function changeText(older: Quantity, newer: Quantity): string {
  const [, number = older.text, unit = ''] = /^(\D{0,4}\d[\d.,]*)(\s[\s\S]*)$/.exec(older.text) ?? [];
  const shared = /^\D{0,4}\d[\d.,]*$/.test(newer.text) && isOnlyUnit(number, older);
  const printed = shared ? [number, newer.text + unit] : [older.text, newer.text];
  return `**${printed.map((part) => label(part, PRINTED_CHARS)).join(' → ')}**`;
}

/** Whether what follows a number does not scale it, as `million` would. */
const isOnlyUnit = (number: string, { value }: Quantity): boolean => Number(number.replace(/[^\d.]/g, '')) === value;

function differenceText({ value, unit }: Difference, text: Text): string {
  const number = `${value < 0 ? '−' : '+'}${text.number(Math.abs(value))}`;
  return text.calculated(unit === '%' ? `${number}%` : text.points(number));
}

/** The time as printed, with the year that is known from the date of publication; nothing that has been said. */
function whenText({ when, whenYear }: Quantity, said: string, text: Text): string {
  if (when === undefined) return '';
  const printed = label(when, WHEN_CHARS);
  if (whenYear !== undefined) return text.whenYear(printed, String(whenYear));
  return said.includes(printed) ? '' : printed;
}

/** Parts of a sentence, the figures bold in them, a `[…]` for all that is left out of it. */
function clauseText(excerpt: Excerpt, sentence: Span, figures: readonly Quantity[], passage: Passage): string {
  const marks = { figures: figures.map(({ span }) => span), matches: [] };
  return oneLine(markExcerpt({ ...passage, sentences: [sentence] }, excerpt, marks));
}

const oneLine = (markdown: string): string => markdown.replace(/\s+/g, ' ').trim();
