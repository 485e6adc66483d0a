import type { Quantity } from '../../model.ts';
import type { Said } from './align.ts';
import type { Printed } from './printed.ts';
import type { Statement } from './statements.ts';
import { timesIn, timesOf } from './times.ts';

/** Every time beside the figure is the article's, and every other one of its sentence at least the passage's. */
export function timesFit(said: Said, printed: Printed): boolean {
  if (said.statement.figure.kind === 'date') return true;
  const passage = timesOf(printed.passage.text, printed.article.published);
  const [own, all] = [said.words, said.sentence].map(timesIn);
  return (
    [...(own ?? [])].every((time) => printed.times.has(time)) &&
    [...(all ?? [])].every((time) => printed.times.has(time) || passage.has(time))
  );
}

/** Words that say when, each line one against the other. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:since|from|after)\W*$/i, /\b(?:until|till|before|up to)\W*$/i],
  [/\b(?:ahead|early|earlier)\b/i, /\b(?:late|later|behind|overdue|delayed?)\b/i],
];

/** Whether a message does not put a figure on the other side of its time: "until 2004", "three years late". */
export function sidesFit({ statement, before, words }: Said, printed: Printed): boolean {
  const { figure } = statement;
  if (figure.kind === 'date' && partOf(figure) !== undefined && partOf(figure) !== partOf(printed.reading))
    return false;
  if (figure.kind !== 'date' && figure.kind !== 'duration') return true;
  if (isAgo(statement) !== isAgo(printed.statement)) return false;
  const here = figure.kind === 'date' ? before : words;
  const there = figure.kind === 'date' ? printed.before : printed.words;
  if (figure.kind === 'date' && BEFORE.test(before) && !BEFORE.test(printed.before)) return false;
  return SIDES.every(([a, b]) => !(a.test(here) && b.test(there)) && !(b.test(here) && a.test(there)));
}

const isAgo = ({ text, figure }: Statement): boolean =>
  figure.kind === 'duration' && /^\s*(?:ago|前)/.test(text.slice(figure.span.end, figure.span.end + 8));

/** Which part of a year a date is. */
function partOf({ text }: Quantity): string | undefined {
  if (/年[底末初中]/.test(text)) return /年[底末]/.test(text) ? 'end' : /年初/.test(text) ? 'beginning' : 'middle';
  return /^(?:end|beginning|start|middle|mid|early|late)\b/i.exec(text)?.[0].toLowerCase();
}

const BEFORE = /\b(?:until|till|before|after)\W*$/i;
