import type { Token } from './tokens.ts';

/** Values by phrase; a phrase is tokens joined by single spaces, in lower case: `per cent`, `lb - ft`. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at a token. */
  readonly at: (tokens: readonly Token[], first: number) => Match<T> | undefined;
  /** The longest phrase that ends before a token. */
  readonly before: (tokens: readonly Token[], next: number) => Match<T> | undefined;
}

/** A phrase found: its value and the tokens it covers, `last` included. */
export interface Match<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Builds a table of phrases that is read in constant time at any token.
 *
 * @example
 * phraseTable([['per cent', '%']]).at(tokenise('5 per cent'), 1); // { value: '%', first: 1, last: 2 }
 */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const entries = [...phrases].map(([phrase, value]) => ({ words: phrase.split(' '), value }));
  const byFirst = group(entries, ({ words }) => words[0] ?? '');
  const byLast = group(entries, ({ words }) => words.at(-1) ?? '');
  const standsAt = (tokens: readonly Token[], first: number) => (entry: Entry<T>) =>
    entry.words.every((word, index) => tokens[first + index]?.lower === word);

  return {
    at(tokens, first) {
      const entry = byFirst.get(tokens[first]?.lower ?? '')?.find(standsAt(tokens, first));
      return entry && { value: entry.value, first, last: first + entry.words.length - 1 };
    },
    before(tokens, next) {
      const candidates = byLast.get(tokens[next - 1]?.lower ?? '');
      const entry = candidates?.find((candidate) => standsAt(tokens, next - candidate.words.length)(candidate));
      return entry && { value: entry.value, first: next - entry.words.length, last: next - 1 };
    },
  };
}

/** Groups entries by a word, the longest phrase of each group first. */
function group<T>(entries: readonly Entry<T>[], wordOf: (entry: Entry<T>) => string): Map<string, Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const members = groups.get(wordOf(entry));
    if (members) members.push(entry);
    else groups.set(wordOf(entry), [entry]);
  }
  return groups;
}
