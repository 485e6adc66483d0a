import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex } from '../../src/search/index.ts';

const SIMPLIFIED = `湿地公园的面积是一千二百公顷，栖息着四十五对水鸟。

去年芦苇的销售收入增加了百分之十二。王小鸣管理公园里的水闸。`;
const TRADITIONAL = `濕地公園的面積是一千二百公頃，棲息著四十五對水鳥。

去年蘆葦的銷售收入增加了百分之十二。`;
const ENGLISH = `The wetland park covers 1,200 hectares and is home to 45 pairs of water birds.`;

/** The terms that a question is searched for by, in an article of its own. */
function soughtIn(text: string, question: string, data = readLanguageData()): string[] {
  const { articles } = parseCorpus([{ name: 'park.txt', text, revision: '0a1b2c3d' }]);
  const { groups } = buildIndex(articles, [], data).candidates(question).query;
  return groups.map(({ alternatives }) => alternatives[0]?.terms.join(' ') ?? '');
}

describe('tellingTerms', () => {
  test.each([
    ['simplified', SIMPLIFIED, '公园的面积是多少？', ['公', '公园', '园', '面', '面积', '积']],
    ['traditional', TRADITIONAL, '公園的面積是多少？', ['公', '公園', '園', '面', '面積', '積']],
  ])(
    'drops function words, question words and what straddles them from %s Chinese',
    (_script, text, question, terms) => {
      expect(soughtIn(text, question)).toEqual(terms);
    },
  );

  test('keeps a pair where two words meet only when the articles have it', () => {
    expect(soughtIn(SIMPLIFIED, '公园面积')).not.toContain('园面');
    expect(soughtIn(SIMPLIFIED, '芦苇销售收入')).toContain('售收');
  });

  test('searches for every pair where there is no dictionary', () => {
    const { articles } = parseCorpus([{ name: 'park.txt', text: SIMPLIFIED, revision: '0a1b2c3d' }]);
    const { groups } = buildIndex(articles).candidates('公园的面积').query;
    expect(groups.map(({ word }) => word)).toContain('园的');
  });

  test('leaves Japanese as it is', () => {
    expect(soughtIn('湿地公園の面積は千二百ヘクタールです。', '公園の面積')).toContain('面積');
  });
});

describe('needsDictionary', () => {
  test('looks Chinese up for English articles', () => {
    expect(soughtIn(ENGLISH, '公园的面积是多少？')).toContain('park');
  });

  test('is not misled by how a question is asked', () => {
    // Most of its pairs are grammar, which an article on anything may lack.
    expect(soughtIn(SIMPLIFIED, '水闸是用来做什么的？')).toEqual(['水', '水闸', '闸']);
  });
});
