import type { Alternative, Group, Lexicon } from './query.ts';
import type { Term } from './terms.ts';

/** Makes a group, as telling as its commonest alternative. */
export function groupOf(
  alternatives: readonly Alternative[],
  { word, kind }: Pick<Term, 'word' | 'kind'>,
  lexicon: Lexicon,
  unknown = false,
): Group {
  const idf = Math.min(...alternatives.map(({ terms }) => Math.max(...terms.map((term) => lexicon.idf(term, word)))));
  return { alternatives, idf, unknown, word, kind };
}
