import type { Difference, Excerpt, LocatedQuantity, Passage, Span } from '../model.ts';
import { changedFrom, differenceOf } from './change.ts';
import { clauseStart, excerptClause } from './clause-excerpt.ts';
import { notesOn } from './notes-on.ts';

/** A line of a list of figures: one figure as a rule. */
export interface FigureLine {
  /** The older and the newer one of a change; in reading order those of one clause. */
  readonly quantities: readonly [LocatedQuantity, ...LocatedQuantity[]];
  /** Whether the text states a change from the first to the second. */
  readonly isChange: boolean;
  readonly difference?: Difference;
  /** What it is a number of, in the passage's own words, where that is sure and the number does not say it. */
  readonly label?: string;
  /** The words that state it, where it is not sure what it is a number of. */
  readonly clause?: Excerpt;
  /** The editors' notes that correct how it reads: those that quote it, or give it a unit. */
  readonly notes: readonly string[];
}

/** How figures are laid out in lines. */
export interface FigureLayout {
  readonly atMost: number;
  /** Longest clause to show, in UTF-16 units. */
  readonly clauseChars: number;
}

/** How much longer than a clause may be what belongs together. */
const GROUP_CHARS = 12;

type Quantities = readonly LocatedQuantity[];

/**
 * Lays figures out in lines: a change from one value to another in one, unsure figures of one clause in one, and no
 * date that another line gives as its time already.
 *
 * @param quantities - The most important first; every line stands where its first figure does.
 * @param passageOf - The passage of each; without it no clause is shown.
 * @returns The first lines, and how many figures stand in none of them.
 */
export function figureLines(
  quantities: Quantities,
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  { atMost, clauseChars }: FigureLayout,
): { readonly lines: FigureLine[]; readonly rest: number } {
  const lines: FigureLine[] = [];
  const listed = quantities.filter(
    (quantity) => !isPer(quantity, passageOf(quantity)) && !isRepeated(quantity, quantities),
  );
  const left = new Set(listed);
  for (const quantity of listed) {
    if (lines.length === atMost) break;
    if (!left.has(quantity)) continue;
    const line = lineOf(quantity, [...left], passageOf(quantity), clauseChars);
    for (const said of [...line.quantities, ...datesSaid(line.quantities, left)]) left.delete(said);
    lines.push(line);
  }
  return { lines, rest: left.size };
}

/** The 10,000 yuan of "per 10,000 yuan of GDP" say what another figure is of. */
const isPer = ({ span }: LocatedQuantity, passage: Passage | undefined): boolean =>
  passage !== undefined && /\bper\s+$/.test(passage.text.slice(Math.max(0, span.start - 8), span.start));

/** Printed before in the same passage, word for word: "eight areas … eight areas". */
const isRepeated = (quantity: LocatedQuantity, quantities: Quantities): boolean =>
  quantity.kind === 'count' &&
  quantity.unit !== null &&
  quantities.some(
    (other) =>
      other.span.start < quantity.span.start &&
      other.article === quantity.article &&
      other.passage === quantity.passage &&
      other.kind === quantity.kind &&
      other.text.toLowerCase() === quantity.text.toLowerCase(),
  );

function lineOf(
  quantity: LocatedQuantity,
  left: Quantities,
  passage: Passage | undefined,
  clauseChars: number,
): FigureLine {
  const line = changeLine(quantity, left, passage, clauseChars) ?? plainLine(quantity, left, passage, clauseChars);
  const notes = line.quantities.flatMap(({ note, span }) => [
    ...(note?.unit === undefined ? [] : [note.text]),
    ...(passage ? notesOn(passage, span) : []),
  ]);
  return { ...line, notes: [...new Set(notes)] };
}

type Line = Omit<FigureLine, 'notes'>;

function changeLine(
  quantity: LocatedQuantity,
  left: Quantities,
  passage: Passage | undefined,
  clauseChars: number,
): Line | undefined {
  const [older, newer] = changeOf(quantity, left) ?? [];
  if (!older || !newer) return undefined;
  const difference = differenceOf(older, newer);
  const change = { quantities: [older, newer], isChange: true, ...(difference && { difference }) } as const;
  const label = [newer, older].find(isSure)?.measures?.text;
  if (label !== undefined || !passage) return { ...change, ...(label !== undefined && { label }) };
  // Before the first of the two values stands what has changed.
  const end = Math.min(older.span.start, newer.span.start);
  const start = Math.min(older.clause.start, newer.clause.start, end);
  return { ...change, clause: [clauseStart(passage.text, { start, end }, clauseChars)] };
}

function plainLine(
  quantity: LocatedQuantity,
  left: Quantities,
  passage: Passage | undefined,
  clauseChars: number,
): Line {
  if (isSure(quantity) || !passage) {
    const label = isSure(quantity) && !saysItself(quantity) ? quantity.measures?.text : undefined;
    return { quantities: [quantity], isChange: false, ...(label !== undefined && { label }) };
  }
  const changed = new Set(left.flatMap(({ from }) => from ?? []));
  const unsure = left.filter(
    (other) => other !== quantity && isIn(other, quantity, quantity.clause) && addsNothing(other, changed),
  );
  const group = groupSpan(quantity, unsure, passage.text, clauseChars);
  const excerpt = excerptClause(passage.text, quantity.clause, group, clauseChars);
  const clause = untilWhen(excerpt, group, quantity, passage.text);
  const beside = unsure.filter((other) => clause.some((shown) => isIn(other, quantity, shown)));
  const [first = quantity, ...others] = [quantity, ...beside].sort((a, b) => a.span.start - b.span.start);
  return { quantities: [first, ...others], isChange: false, clause };
}

/** A figure with those around it that nothing parts from it: "first in the world for the 12th consecutive year". */
function groupSpan({ span }: LocatedQuantity, others: Quantities, text: string, budgetChars: number): Span {
  return others.reduce((group, { span: other }) => {
    const start = Math.min(group.start, other.start);
    const end = Math.max(group.end, other.end);
    const between = text.slice(Math.min(group.end, other.end), Math.max(group.start, other.start));
    return end - start > budgetChars + GROUP_CHARS || /[,;:—–]/.test(between) ? group : { start, end };
  }, span);
}

/** Without the time that is shown apart. */
function untilWhen(excerpt: Excerpt, group: Span, { when, whenYear }: LocatedQuantity, text: string): Excerpt {
  const at = when === undefined || whenYear === undefined ? -1 : text.indexOf(when, group.end);
  return excerpt.map(({ start, end }) => {
    const isAfter = at >= group.end && start <= group.start && at < end;
    return { start, end: isAfter ? group.end + text.slice(group.end, at).trimEnd().length : end };
  });
}

/** The older and the newer value of the change that a figure is part of. */
function changeOf(quantity: LocatedQuantity, left: Quantities): [LocatedQuantity, LocatedQuantity] | undefined {
  const newer = [quantity, ...left.filter(({ from }) => from !== undefined && from === quantity.value)];
  return newer
    .map((each) => [changedFrom(each, left), each] as const)
    .find((pair): pair is [LocatedQuantity, LocatedQuantity] => pair[0] !== undefined && pair.includes(quantity));
}

const isSure = ({ measures }: LocatedQuantity): boolean => measures?.confidence === 'high';

/** "15,000 businessmen" is a number of businessmen, and of "businessmen of many countries". */
function saysItself({ text, unit, measures }: LocatedQuantity): boolean {
  if (!measures) return false;
  const measured = measures.text.toLowerCase();
  return text.toLowerCase().includes(measured) || (unit !== null && measured.startsWith(`${unit.toLowerCase()} `));
}

/** Whether a figure loses nothing when it is only set off in the words of another; the older value of a change does. */
const addsNothing = (quantity: LocatedQuantity, changed: ReadonlySet<number>): boolean =>
  (!isSure(quantity) || saysItself(quantity)) &&
  quantity.from === undefined &&
  !(quantity.value !== null && changed.has(quantity.value));

const isIn = (other: LocatedQuantity, quantity: LocatedQuantity, { start, end }: Span): boolean =>
  other.article === quantity.article &&
  other.passage === quantity.passage &&
  other.span.start >= start &&
  other.span.end <= end;

/** The dates that are given already as the time of a figure in their sentence. */
function datesSaid(stated: Quantities, left: Iterable<LocatedQuantity>): LocatedQuantity[] {
  return [...left].filter(
    (date) =>
      date.kind === 'date' &&
      stated.some(
        ({ when, article, passage, sentence }) =>
          when?.includes(date.text) &&
          date.article === article &&
          date.passage === passage &&
          date.sentence.start === sentence.start,
      ),
  );
}
