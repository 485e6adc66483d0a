import type { Hit, LocatedQuantity, Passage, Span } from '../model.ts';
import { type AskedNumber, askedNumber } from './asked-kind.ts';
import { isLevel } from './change.ts';
import { FUNCTION_WORDS, holds, wordsOf } from './words.ts';

/** What a figure must reach, and by how much it must lead the next one, to stand alone on top. */
const LEAST = 0.5;
const LEAD = 0.15;
/** How much more a figure needs that is asked for by its name alone. */
const LEAST_NAMED = 0.7;

/** How much of what it measures a mere topic must name. */
const LEAST_WHOLE = 0.6;
/** So many words must be there where it is not sure what they ask for. */
const LEAST_WORDS = 3;

/** How much a word of the question counts in the figure or what it measures, else in its clause, else in its sentence. */
const WEIGHTS = [1, 0.75, 0.3];
/** How much it counts that the question names all of what a figure measures. */
const WHOLE_NAME = 0.4;

/**
 * The figure that answers a question for one number, by its kind and what it measures.
 *
 * @param best - The best passage; the figures are those in it.
 * @returns `undefined` unless it is plain: a wrong number on top is far worse than none.
 */
export function headlineOf(
  question: string,
  best: Hit,
  quantities: readonly LocatedQuantity[],
): LocatedQuantity | undefined {
  const asked = askedNumber(question);
  if (!asked) return undefined;
  const suiting = quantities.filter((quantity) => suits(quantity, asked, best.passage));
  const rated = suiting
    .map((quantity) => ({ quantity, ...rate(question, asked, quantity, suiting, best) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = rated;
  if (!first || first.score - (second?.score ?? 0) < LEAD) return undefined;
  if (asked.isTopic && first.whole < LEAST_WHOLE) return undefined;
  return first.share >= (asked.isNamed ? LEAST_NAMED : LEAST) ? first.quantity : undefined;
}

function suits(quantity: LocatedQuantity, asked: AskedNumber, passage: Passage): boolean {
  if (!asked.kinds.includes(quantity.kind)) return false;
  const isStep = quantity.direction !== undefined && !isLevel(quantity, passage);
  if (asked.isChange ? !isStep : isStep && /^(?:percent|points)$/.test(quantity.kind)) return false;
  return asked.counted === undefined || asked.counted.some((word) => holds(heads(quantity), word));
}

/**
 * Which share of the question's words the figure's surroundings hold, those nearest counting most, and beside that
 * whether the question names what the figure measures.
 */
function rate(
  question: string,
  { isForeign, isNamed, isTopic }: AskedNumber,
  quantity: LocatedQuantity,
  suiting: readonly LocatedQuantity[],
  { passage: { text }, matches }: Hit,
): { share: number; whole: number; score: number } {
  const slice = ({ start, end }: Span) => wordsOf(text.slice(start, end));
  const zones = [namesOf(quantity), slice(partOf(quantity, suiting, text)), slice(quantity.sentence)];
  const weigh = (word: string) => WEIGHTS[zones.findIndex((zone) => holds(zone, word))] ?? 0;
  const found = [...new Set(matches.flatMap(slice))].filter((word) => !FUNCTION_WORDS.has(word));
  const { words, names } = isForeign ? { words: found, names: [] } : deedsFirst(question, quantity);
  const least = isForeign || (isNamed && !isTopic) ? LEAST_WORDS : 1;
  const all = wordsOf(text);
  const isMeant =
    names.every((name) => holds(all, name)) &&
    (!isForeign || words.some((word) => holds(heads(quantity), word))) &&
    (quantity.kind !== 'date' || words.every((word) => zones.slice(0, 2).some((zone) => holds(zone, word))));
  const share = isMeant ? words.reduce((sum, word) => sum + weigh(word), 0) / Math.max(least, words.length) : 0;
  const measured = wordsOf(quantity.measures?.text ?? '').filter((word) => !FUNCTION_WORDS.has(word));
  const whole = measured.filter((word) => holds(words, word)).length / Math.max(1, measured.length);
  return { share, whole, score: share + WHOLE_NAME * whole };
}

/** The part of its sentence that speaks of a figure: up to a semicolon or colon while no other stands in it, else its clause. */
function partOf({ span, clause, sentence }: LocatedQuantity, suiting: readonly LocatedQuantity[], text: string): Span {
  const before = text.slice(sentence.start, span.start);
  const after = /[;:]\s/.exec(text.slice(span.end, sentence.end));
  const part = {
    start: sentence.start + Math.max(before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1,
    end: after ? span.end + after.index : sentence.end,
  };
  const isShared = suiting.some(
    (other) => other.span !== span && other.span.start >= part.start && other.span.end <= part.end,
  );
  return isShared ? clause : part;
}

/**
 * The words of a question, and the names among them, which its passage must hold. A time is that of a deed, which must
 * stand beside it, while the name of who did it may stand before.
 */
function deedsFirst(
  question: string,
  { kind }: LocatedQuantity,
): { words: readonly string[]; names: readonly string[] } {
  const capitals = wordsOf([...question.matchAll(/(?<=\S\s)\p{Lu}\p{L}+/gu)].join(' '));
  const words = contentWords(question);
  const names = words.filter((word) => capitals.includes(word));
  const deeds = words.filter((word) => !names.includes(word));
  return { words: kind === 'date' && deeds.length > 1 ? deeds : words, names };
}

/** What a figure is a number of, without what says more of it: "per capita income" of "per capita income of farmers". */
function heads({ text, unit, measures }: LocatedQuantity): string[] {
  const [head = ''] = (measures?.text ?? '').split(/\s(?:of|in|for|by|per|to|at|on)\s/);
  const words = wordsOf(head);
  const named = GENERAL.test(words.at(-1) ?? '') ? words.slice(-2) : words.slice(-1);
  return [...named, ...wordsOf(unit ?? '').slice(-2), ...wordsOf(text).slice(-2)];
}

/** Says how a thing is measured, not which. */
const GENERAL =
  /^(?:throughput|volume|number|total|output|sales|production|rate|ratio|count|share|level|amount|value)$/;

const namesOf = ({ text, unit, measures }: LocatedQuantity): string[] =>
  wordsOf([text, unit ?? '', measures?.text ?? ''].join(' '));

const contentWords = (question: string): string[] =>
  [...new Set(wordsOf(question))].filter((word) => !FUNCTION_WORDS.has(word));
