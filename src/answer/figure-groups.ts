import type { LocatedQuantity, Passage } from '../model.ts';
import { type FigureLine, figureLines } from './figure-lines.ts';
import { topicOf } from './topics.ts';

/** Lines of figures that measure the same; a single one has no name. */
export interface FigureGroup {
  readonly name?: string;
  readonly lines: readonly FigureLine[];
}

/**
 * Lays figures out by what they measure, those of one measure together where the first of them stands.
 *
 * @param quantities - The most important first.
 */
export function groupFigures(
  quantities: readonly LocatedQuantity[],
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  clauseChars: number,
): FigureGroup[] {
  const groups = new Map<string, FigureLine[]>();
  for (const inPassage of byPassage(quantities)) {
    const { lines } = figureLines(inPassage, passageOf, { atMost: inPassage.length, clauseChars });
    for (const [at, line] of lines.entries()) {
      const [{ article, passage }] = line.quantities;
      const key = nameOf(line)?.toLowerCase() ?? `\n${article}\n${passage}\n${at}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return [...groups.values()].map((lines) => {
    const name = lines[0] && nameOf(lines[0]);
    return lines.length > 1 && name !== undefined ? { name, lines } : { lines };
  });
}

/** What a line's figures measure, where that is sure. */
const nameOf = ({ label, clause, quantities: [first] }: FigureLine): string | undefined =>
  label ?? (clause ? undefined : topicOf(first));

/** The figures of each passage, in the order in which the passages come. */
function byPassage(quantities: readonly LocatedQuantity[]): LocatedQuantity[][] {
  const passages = new Map<string, LocatedQuantity[]>();
  for (const quantity of quantities) {
    const key = `${quantity.article}\n${quantity.passage}`;
    const group = passages.get(key);
    if (group) group.push(quantity);
    else passages.set(key, [quantity]);
  }
  return [...passages.values()];
}
