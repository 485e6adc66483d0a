import type { Texts } from './texts.ts';

/** Whether two texts, by the numbers of their terms, have nearly the same words, and all the same numbers. */
export type IsAlmost = (one: Uint32Array, other: Uint32Array) => boolean;

/** Two texts that share so many of their words say the same. */
const ALMOST = 0.8;

/** Prepares the comparison of texts. */
export function buildAlmost({ terms: { names } }: Texts): IsAlmost {
  const lastSeen = new Uint32Array(names.length);
  let comparisons = 0;
  /** Whether so many words of a text are not in another that they cannot be almost the same: of most texts the first few show it. */
  const differs: IsAlmost = (one, other) => {
    const comparison = ++comparisons;
    for (let at = 0; at < other.length; at++) lastSeen[other[at] as number] = comparison;
    let left = ((one.length + other.length) * (1 - ALMOST)) / (1 + ALMOST);
    for (let at = 0; at < one.length && left >= 0; at++) {
      const term = one[at] as number;
      if (lastSeen[term] === comparison) continue;
      lastSeen[term] = comparison;
      left--;
    }
    return left < 0;
  };
  return (one, other) => {
    if (differs(one, other)) return false;
    const [own, others] = [new Set(one), new Set(other)];
    const only = [...[...own].filter((term) => !others.has(term)), ...[...others].filter((term) => !own.has(term))];
    const all = (own.size + others.size + only.length) / 2;
    return all > 0 && only.length <= (1 - ALMOST) * all && !only.some((term) => names[term]?.startsWith('#'));
  };
}
