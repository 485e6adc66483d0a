import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import type { Findings } from '../../src/model.ts';
import { buildIndex } from '../../src/search/index.ts';

const data = readLanguageData();
const corpus = (files: Record<string, string>) =>
  parseCorpus(Object.entries(files).map(([name, text]) => ({ name, text, revision: '0a1b2c3d' })));
const shipped = (name: string) => readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8');

const zhejiang = corpus({
  'decoding-zhejiang.md': shipped('decoding-zhejiang.md'),
  'decoding-zhejiang.search.yaml': shipped('decoding-zhejiang.search.yaml'),
});
const bare = buildIndex(zhejiang.articles, [], data);
const full = buildIndex(zhejiang.articles, zhejiang.sidecars, data);

const places = ({ hits }: Findings): number[] => hits.map(({ passage }) => passage.number);
const indexOf = (...blocks: string[]) => buildIndex(corpus({ 'notes.txt': blocks.join('\n\n') }).articles, [], data);

describe('search', () => {
  test.each([
    // Both words stand in 23 alone; "rate" stands in four passages.
    ['forest coverage rate', 23],
    // Three passages name Yiwu; one holds "foreign businessmen" and "every year" in the same sentence.
    ['How many foreign businessmen are stationed in Yiwu every year?', 27],
    // 22 names the village more often; 21 says who its secretary is.
    ['Who is the secretary of Lujia Village?', 21],
    // A number is a word like any other, and a rare one.
    ['312.95 billion yuan', 27],
    ['702bn', 10],
    // "throughput" stands in 28 alone, whatever is written around it.
    ['so tell me please, what about the throughput of cargo?', 28],
    // The heading of 14 is about coordination too; the numbers are in 19.
    ['coordination in terms of numbers', 19],
  ])('puts the passage first that answers %j', (question, passage) => {
    expect(places(bare.search(question))[0]).toBe(passage);
  });

  test.each([
    ['airprot pasenger throuhgput', 28],
    ['kindergardens', 30],
    ['circiut braekers', 8],
    ['mountian colaboration', 17],
    ['who is songtao?', 2],
    ['hand held services by which year', 13],
    ['wht is the crg thrghpt of the prt', 28],
    ['whereis lujia village?', 21],
    ['What natoinality is Mu De?', 25],
  ])('reads %j as it was meant', (question, passage) => {
    expect(places(bare.search(question))[0]).toBe(passage);
  });

  test.each([
    ['八八战略', 'unspaced'],
    ['Double Eight Strategy', 'spaced'],
  ])('finds the strategy by the name that editors know for it: %s', (name) => {
    expect(places(full.search(name)).every((number) => [3, 6, 9, 14, 27].includes(number))).toBe(true);
    expect(full.search(name).outcome).toBe('found');
  });

  test('prefers the word as written to one like it', () => {
    const index = indexOf(
      'The farm was sold to a neighbour.',
      'The form was sent to a neighbour.',
      'Nothing else happened.',
    );
    expect(places(index.search('form neighbour'))[0]).toBe(2);
    expect(places(index.search('farm neighbour'))[0]).toBe(1);
  });

  test('prefers words that stand together', () => {
    const index = indexOf(
      'The bank lent money. Far away, a river flooded the valley in spring.',
      'A walk on the river bank leads to the old mill.',
    );
    expect(places(index.search('river bank'))).toEqual([2, 1]);
  });

  test('finds what means the same, by its thesaurus alone', () => {
    const { articles } = corpus({ 'notes.txt': 'Herons nest here.\n\nThe freight goes by rail.' });
    const first = (thesaurus?: Uint8Array) =>
      buildIndex(articles, [], thesaurus && { thesaurus }).candidates('cargo').ranked[0]?.document.of;
    expect(first(data.thesaurus)).toMatchObject({ passage: { number: 2 } });
    expect(first()).toMatchObject({ passage: { number: 1 } });
  });

  test('takes a telling word that neither article nor editors have for another matter', () => {
    expect(full.search('a speech for a wedding').outcome).toBe('not-found');
    expect(full.search('what’s your name?').outcome).toBe('no-question');
    expect(full.search('how did the filthy streams get clean?').outcome).not.toBe('not-found');
  });

  test('joins words that only stand in the article as one', () => {
    expect(full.search('kinder gartens in town ships').searchedFor).toBe('kindergartens in townships');
  });

  test('lists what it is asked to list', () => {
    expect(full.search('list all the photographers').pictures).toHaveLength(3);
    expect(full.search('name the countries that he sells to').hits[0]?.passage.number).toBe(25);
  });

  test('breaks ties by the order of the article', () => {
    const index = indexOf(
      'Herons nest here.',
      'Something else.',
      'Herons nest there, egrets too.',
      'Egrets nest here.',
    );
    const { hits } = index.search('nest');
    expect(hits.map(({ passage }) => passage.number)).toEqual([1, 4, 3]);
  });

  test('shows what is said again with nearly the same words once, unless a number is another', () => {
    const said = (town: string, count: number) =>
      `The herons of ${town} built ${count} nests in the tall reeds beside the old railway bridge.`;
    const index = indexOf(said('Acle', 40), said('Acle', 40), said('Reedham', 40), said('Acle', 45));
    const { hits } = index.search('heron nests');
    expect(hits.map(({ passage }) => passage.number)).toEqual([1, 4]);
  });

  test('names the sentence that answers, and marks the words by which it matches', () => {
    const [hit] = bare.search('What is the income ratio of urban and rural residents?').hits;
    const text = hit?.passage.text ?? '';
    expect(text.slice(hit?.sentence.start, hit?.sentence.end)).toMatchInlineSnapshot(
      `"The income ratio of urban and rural residents has shrunk to less than 2, becoming the province with the smallest income gap between urban and rural areas."`,
    );
    expect(hit?.matches.map(({ start, end }) => text.slice(start, end)).slice(-5)).toMatchInlineSnapshot(`
      [
        "rural",
        "residents",
        "income",
        "urban",
        "rural",
      ]
    `);
  });

  test.each([
    ['who took the port photo?', 'Zhejiang Ningbo Zhoushan Port.'],
    ['the photo by Zhang Yuhuan', 'Zhejiang promotes the health insurance card function of the “Zheli Office” APP.'],
    ['any picture of equipment?', 'Intelligent equipment of a Zhejiang enterprise.'],
  ])('finds the picture for %j', (question, caption) => {
    const { outcome, pictures } = full.search(question);
    expect(outcome).not.toBe('not-found');
    expect(pictures[0]?.caption).toBe(caption);
  });

  test.each(['who published this, and when?', 'which news agency is it from?', 'who is the author?'])(
    'knows that %j is about the source',
    (question) => {
      const { aboutSource, hits } = full.search(question);
      expect({ aboutSource, first: hits[0]?.passage.number }).toEqual({ aboutSource: true, first: 1 });
    },
  );

  test.each(['who sang Bohemian Rhapsody?', 'my printer is jammed', 'capital of Mongolia', 'best pizza in Naples'])(
    'does not answer %j, and names the nearest',
    (question) => {
      const { outcome, hits, nearest } = full.search(question);
      expect({ outcome, hits }).toEqual({ outcome: 'not-found', hits: [] });
      expect(nearest.length).toBeLessThanOrEqual(3);
    },
  );

  test.each(['', '   ', '....', '@here', '<@123456789012345678>', 'the of and', 'what is it?', '🤔', '\u202e\u200b'])(
    'sees no question in %j',
    (question) => {
      expect(full.search(question)).toEqual({
        outcome: 'no-question',
        hits: [],
        nearest: [],
        pictures: [],
        aboutSource: false,
      });
    },
  );

  test('keeps to the limit, and to one article', () => {
    const { articles } = corpus({
      'a.txt': 'The marsh floods.\n\nThe marsh dries.\n\nThe marsh sleeps.',
      'b.txt': 'The marsh of another book.\n\nIt rains.',
    });
    const index = buildIndex(articles, [], data);
    expect(index.search('marsh', { limit: 2 }).hits).toHaveLength(2);
    expect(index.search('marsh', { article: 'b' }).hits.map(({ passage }) => passage.article)).toEqual(['b']);
  });

  test('works without language data', () => {
    const plain = buildIndex(zhejiang.articles, zhejiang.sidecars);
    expect(places(plain.search('How many foreign businessmen are stationed in Yiwu every year?'))[0]).toBe(27);
    expect(plain.search('农创客').hits[0]?.passage.number).toBe(16);
  });

  test('survives anything, the same each time', () => {
    const word = fc.constantFrom(
      'Yiwu',
      'yuan',
      '浙江',
      '__proto__',
      'constructor',
      '\ud800',
      '\u202e',
      '8-8',
      '"',
      '*',
      'x'.repeat(99),
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const question = parts.join(' ');
        const findings = full.search(question);
        expect(full.search(question)).toEqual(findings);
        for (const { passage, matches, sentence } of [...findings.hits, ...findings.nearest]) {
          expect(passage.sentences).toContain(sentence);
          matches.forEach(({ start, end }, at) => {
            expect(start).toBeGreaterThanOrEqual(matches[at - 1]?.end ?? 0);
            expect(end).toBeLessThanOrEqual(passage.text.length);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('asks for no more than 24 things, the rarest of them', () => {
    const long = zhejiang.articles.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' ');
    const { groups } = full.candidates(long).query;
    expect(groups.length).toBeLessThanOrEqual(24);
  });
});
