import { parseCorpus } from '../../../src/corpus/corpus.ts';
import { type FeatureName, measured } from '../../../src/search/features.ts';
import { buildIndex, type SearchResources } from '../../../src/search/index.ts';

/** Measures a feature of what answers a question best, in a corpus of files by name. */
export function measureIn(
  files: Readonly<Record<string, string>>,
  resources?: SearchResources,
): (question: string, name: FeatureName) => number {
  const { articles, sidecars } = parseCorpus(
    Object.entries(files).map(([name, text]) => ({ name, text, revision: '1a2b3c4d' })),
  );
  const index = buildIndex(articles, sidecars, resources);
  return (question, name) => measured(index.candidates(question).ranked[0]?.values ?? [], name);
}
