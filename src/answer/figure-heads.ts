import type { Quantity } from '../model.ts';
import { wordsOf } from './words.ts';

/** What a figure is a number of, without what says more of it: "per capita income" of "per capita income of farmers". */
export function headsOf(figure: Quantity): string {
  const { text, unit } = figure;
  const words = wordsOf(headOf(figure));
  const named = GENERAL.test(words.at(-1) ?? '') ? words.slice(-2) : words.slice(-1);
  return [...named, ...wordsOf(unit ?? '').slice(-2), ...wordsOf(text).slice(-2)].join(' ');
}

/** The first words of what it measures, up to a preposition. */
export const headOf = ({ measures }: Quantity): string =>
  (measures?.text ?? '').split(/\s(?:of|in|for|by|per|to|at|on)\s/)[0] ?? '';

/** Says how a thing is measured, not which. */
const GENERAL =
  /^(?:throughput|volume|number|total|output|sales|production|rate|ratio|count|share|level|amount|value)$/;
