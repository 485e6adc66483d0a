import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex } from '../../src/search/index.ts';

const { articles, sidecars } = parseCorpus([
  {
    name: 'marsh.md',
    text: [
      '---\ntitle: The marsh in numbers\n---\nThe marsh covers 1,200 km². Bitterns nest in the reeds.',
      '## Water\n\nThe pumping station moves the water of the ditches every night.',
      'Wardens cut the reeds by hand. Volunteers help them in autumn.',
    ].join('\n\n'),
    revision: '1a2b3c4d',
  },
  { name: 'marsh.search.yaml', text: 'aliases:\n  - [pumping station, engine house]\n', revision: '1a2b3c4d' },
]);
const index = buildIndex(articles, sidecars, readLanguageData());
const passages = articles[0]?.passages ?? [];

const why = (question: string, number: number) => {
  const passage = passages[number - 1];
  return passage && index.explain(question, passage);
};

describe('explain', () => {
  test.each([
    ['reeds', 3, { word: 'reeds', how: 'written', as: ['reeds'] }],
    ['bittern', 1, { word: 'bittern', how: 'form', as: ['Bitterns'] }],
    ['vlounteers', 3, { word: 'volunteers', written: 'vlounteers', how: 'corrected', as: ['Volunteers'] }],
    ['engine house', 2, { word: 'engine house', how: 'name', as: ['pumping station'] }],
    ['reeds numbers', 3, { word: 'numbers', how: 'around', as: [] }],
    ['ditches hand', 3, { word: 'ditches', how: 'missing', as: [] }],
    ['reeds volcano', 3, { word: 'volcano', how: 'unknown', as: [] }],
    ['reeds in custody', 3, { word: 'custody', how: 'near', as: ['hand'] }],
    ['reeds, autumn and spring', 3, { word: 'spring', how: 'near', as: ['autumn'] }],
  ])('tells of a word of %j how it was found', (question, number, word) => {
    expect(why(question, number)?.words).toContainEqual({ ...word, share: expect.any(Number) });
  });

  test('adds up to the score by which the passage was ranked', () => {
    for (const { passage, score } of index.search('Who cuts the reeds?').hits) {
      const explanation = index.explain('Who cuts the reeds?', passage);
      const sum = explanation?.features.reduce((total, { value, weight }) => total + value * weight, 0);
      expect(explanation?.score).toBeCloseTo(score, 9);
      expect(sum).toBeCloseTo(score, 9);
    }
  });

  test('shares out the whole question among its words', () => {
    const shares = why('Who cuts the reeds in autumn?', 3)?.words.map(({ share }) => share) ?? [];
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
  });

  test('has nothing to say of a passage that no word leads to', () => {
    expect(why('bittern', 2)).toBeUndefined();
    expect(why('', 1)).toBeUndefined();
  });
});
