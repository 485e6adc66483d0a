import { expect, test } from 'vitest';
import { parseCorpus } from '../../../src/corpus/corpus.ts';
import { type FeatureName, measured } from '../../../src/search/features.ts';
import { buildIndex } from '../../../src/search/index.ts';

const { articles, sidecars } = parseCorpus(
  Object.entries({
    'coast.txt': 'The coast\n\nThe old port of Kelmar handles grain.',
    'coast.search.yaml':
      'asked:\n  1: [what do ships unload there]\nunsaid: [who owns the port, price of grain in town]',
  }).map(([name, text]) => ({ name, text, revision: '1a2b3c4d' })),
);
const index = buildIndex(articles, sidecars);

const measure = (question: string, name: FeatureName) =>
  measured(index.candidates(question).ranked[0]?.values ?? [], name);

test.each([
  ['What do ships unload there?', { asked: 1, unsaid: 0 }],
  ['unloaded ships', { asked: 1, unsaid: 0 }],
  ['Who owns the port?', { asked: 0, unsaid: 1 }],
  ['owner', { asked: 0, unsaid: 0 }],
  ['Which grain is handled?', { asked: 0, unsaid: expect.closeTo(0.29, 1) }], // one of three words, of which two are asked
])('%j is so far what people ask, and what they ask in vain', (question, like) => {
  expect({ asked: measure(question, 'asked'), unsaid: measure(question, 'unsaid') }).toEqual(like);
});
