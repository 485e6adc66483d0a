import type { LocatedQuantity } from '../model.ts';
import { FUNCTION_WORDS, holds, wordsOf } from './words.ts';

/**
 * What a figure is a number of, where that is sure: the topic by which it is found and grouped.
 *
 * @example
 * topicOf(quantity); // 'cargo throughput', or 'family farms' of '110,000 family farms'
 */
export function topicOf({ measures }: LocatedQuantity): string | undefined {
  return measures?.confidence === 'high' ? measures.text : undefined;
}

/** The topics of figures, each once, the commonest first, else in the order they came. */
export function topicsOf(quantities: readonly LocatedQuantity[]): string[] {
  const topics = new Map<string, { name: string; count: number }>();
  for (const quantity of quantities) {
    const name = topicOf(quantity) ?? (quantity.measures?.confidence === 'medium' ? quantity.measures.text : undefined);
    if (name === undefined) continue;
    const key = name.toLowerCase();
    topics.set(key, { name: topics.get(key)?.name ?? name, count: (topics.get(key)?.count ?? 0) + 1 });
  }
  return [...topics.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}

/** The topics in which every word typed begins a word. */
export function matchingTopics(topics: readonly string[], typed: string): string[] {
  const wanted = wordsOf(typed);
  return topics.filter((topic) => {
    const words = wordsOf(topic);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** The figures that measure what a topic names with all its words, wherever they stand. */
export function figuresNamed(quantities: readonly LocatedQuantity[], about: string): LocatedQuantity[] {
  const words = wordsOf(about).filter((word) => !FUNCTION_WORDS.has(word));
  if (words.length === 0) return [];
  return quantities.filter(({ text, unit, measures }) => {
    const said = wordsOf([text, unit ?? '', measures?.text ?? ''].join(' '));
    return words.every((word) => holds(said, word));
  });
}
