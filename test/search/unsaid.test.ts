import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex } from '../../src/search/index.ts';

const ARTICLE = `The marsh of Halvergate covers 1,200 km² and is home to 45 pairs of bitterns.

Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.

The drainage commissioners opened a pumping station at Breydon; visitors may see it.`;

const { articles, sidecars } = parseCorpus(
  Object.entries({ 'marsh.txt': ARTICLE, 'marsh.search.yaml': 'asked:\n  3: [how the Norfolk pumps work]' }).map(
    ([name, text]) => ({ name, text, revision: '0a1b2c3d' }),
  ),
);
const index = buildIndex(articles, sidecars, readLanguageData());
const unsaid = (question: string) => {
  const { outcome, unsaid: plain } = index.search(question);
  return [outcome, plain?.subject, plain?.asked];
};

describe('unsaidOf', () => {
  test.each([
    ['How many volcanoes does Breydon have?', ['not-found', 'Breydon', 'volcanoes']],
    ['Who is the emperor of Breydon?', ['not-found', 'Breydon', 'emperor']],
    ['how many opera houses are there in Breydon', ['not-found', 'Breydon', 'opera houses']],
  ])('says what %j asks that the article does not say', (question, expected) => {
    expect(unsaid(question)).toEqual(expected);
  });

  test.each([
    'Who is the emperor of Atlantis?', // no name that the article has
    'How many volcanoes does the marsh have?', // no name
    'What is Breydon’s dialect?', // perhaps the kind of word that says little
    'How many tourists does Breydon have?', // visitors, perhaps
    'How large is Halvergate?',
    'Who was responsible for Breydon?', // perhaps the commissioners
    'How many tourists does K have?', // a letter is no name
    'How many volcanoes does Norfolk have?', // only the editors name it
  ])('says nothing of %j', (question) => {
    expect(unsaid(question).slice(1)).toEqual([undefined, undefined]);
  });
});
