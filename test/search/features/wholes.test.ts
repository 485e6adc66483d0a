import { expect, test } from 'vitest';
import { parseCorpus } from '../../../src/corpus/corpus.ts';
import { type FeatureName, measured } from '../../../src/search/features.ts';
import { buildIndex } from '../../../src/search/index.ts';

const { articles, sidecars } = parseCorpus(
  Object.entries({
    'coast.txt': 'The coast\n\nThe old port of Kelmar handles 47,100 tons of grain. In 2003 it had 12 cranes.',
    'coast.search.yaml': 'aliases:\n  - port of Kelmar, grain harbour',
  }).map(([name, text]) => ({ name, text, revision: '1a2b3c4d' })),
);
const index = buildIndex(articles, sidecars);

const measure = (question: string, name: FeatureName) =>
  measured(index.candidates(question).ranked[0]?.values ?? [], name);

test.each([
  ['grain harbour', 1],
  ['What handles 47,100?', expect.closeTo(0.5)],
  ['What was in 2003?', 0], // a year is in many articles
  ['12 cranes', 0],
  ['old grain', 0],
])('%j is so far named by words that name one thing together, or by a long number', (question, share) => {
  expect(measure(question, 'wholes')).toEqual(share);
});
