import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex } from '../../src/search/index.ts';

const ARTICLE = `The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns.

Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.

The drainage commissioners opened a pumping station at Breydon; visitors may see it.

The wardens cut the grass too.

The wardens cut the grass too.`;

const { articles } = parseCorpus([{ name: 'marsh.txt', text: ARTICLE, revision: '0a1b2c3d' }]);
const index = buildIndex(articles, [], readLanguageData());
const passages = (question: string) => index.search(question).hits.map(({ passage }) => passage.number);

describe('search', () => {
  test.each([
    ['How many pairs of bitterns are there, and what did the reed sales bring in?', [1, 2]],
    ['Who opened the pumping station? How many pairs of bitterns live there?', [1, 3]],
    ['pairs of bitterns; reed sales', [1, 2]],
    ['Breydon and Halvergate', [1, 3]], // names are parts by themselves
  ])('answers both parts of %j', (question, expected) => {
    expect(passages(question).slice(0, 2).sort()).toEqual(expected);
  });

  test('leaves a question whole that one passage answers', () => {
    expect(passages('reed sales last year and an increase of 12%')[0]).toBe(2);
  });

  test('shows a passage once that the article prints twice', () => {
    expect(passages('do the wardens cut the grass?').filter((number) => number > 3)).toHaveLength(1);
  });
});
