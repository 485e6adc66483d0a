import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../src/cli/evaluation.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const name = 'decoding-zhejiang.md';
const corpus = parseCorpus([{ name, text: read(`../../corpus/${name}`), revision: '0a1b2c3d' }]);
const [article] = corpus.articles;
if (!article) throw new Error('The shipped article is not served.');

const TITLE = 'Decoding Zhejiang: Implementing the “unchanged” and “changing” of the new development concept';

/** The lines of the article as received that are no passage, and what they are. */
const NOT_PASSAGES: readonly [line: string, what: string][] = [
  [TITLE, 'the title'],
  ['By yqqlm yqqlm', 'who republished it'],
  [TITLE, 'a headline, repeated as the title of a picture'],
  [`${TITLE}(1)`, 'the same'],
  ['Zhejiang Ningbo Zhoushan Port. Photo by Zhang Yongtao', 'a caption'],
  [`${TITLE}(2)`, 'the same headline'],
  [
    'Zhejiang promotes the health insurance card function of the “Zheli Office” APP. Photo by Zhang Yuhuan',
    'a caption',
  ],
  ['Answer the “Coordination” and “Green” exam questions', 'the sub-heading'],
  [`${TITLE}(3)`, 'the same headline'],
  ['p >Intelligent equipment of a Zhejiang enterprise. Photo by Wang Yifei', 'a caption after a broken tag'],
];

describe('the shipped article', () => {
  test('holds the received text word for word, less the named lines', () => {
    const left = NOT_PASSAGES.map(([line]) => line);
    const body = read('../fixtures/decoding-zhejiang.txt')
      .split('\n')
      .filter((line) => {
        if (line === '') return false;
        if (line !== left[0]) return true;
        left.shift();
        return false;
      });
    expect(left).toEqual([]);
    expect(article.passages.map(({ text }) => text).join('\n')).toBe(body.join('\n'));
  });

  test('has no problem', () => {
    expect(corpus.problems).toEqual([]);
  });

  test('says where it comes from', () => {
    const { passages: _passages, pictures: _pictures, ...source } = article;
    expect(source).toEqual({
      id: 'decoding-zhejiang',
      revision: '0a1b2c3d',
      title: TITLE,
      authors: ['Wang Yifei'],
      publisher: 'China News Service',
      published: '2021-04-16',
      place: 'Hangzhou',
      url: 'https://www.yqqlm.com/2021/04/decoding-zhejiang-implementing-the-unchanged-and-changing-of-the-new-development-concept/',
      language: 'en',
      republishedBy: 'yqqlm',
      sections: [{ heading: 'Answer the “Coordination” and “Green” exam questions', level: 2, firstPassage: 14 }],
    });
  });

  test('has 31 paragraphs, numbered from 1', () => {
    expect(article.passages.map(({ number, kind }) => [number, kind])).toEqual(
      Array.from({ length: 31 }, (_, index) => [index + 1, 'paragraph']),
    );
  });

  test('has three pictures with caption and credit, their addresses not known', () => {
    expect(article.pictures).toEqual([
      {
        article: 'decoding-zhejiang',
        number: 1,
        caption: 'Zhejiang Ningbo Zhoushan Port.',
        credit: 'Photo by Zhang Yongtao',
        afterPassage: 3,
      },
      {
        article: 'decoding-zhejiang',
        number: 2,
        caption: 'Zhejiang promotes the health insurance card function of the “Zheli Office” APP.',
        credit: 'Photo by Zhang Yuhuan',
        afterPassage: 13,
      },
      {
        article: 'decoding-zhejiang',
        number: 3,
        caption: 'Intelligent equipment of a Zhejiang enterprise.',
        credit: 'Photo by Wang Yifei',
        afterPassage: 23,
      },
    ]);
  });

  test('has the editors’ notes under what they explain', () => {
    const notes = article.passages.flatMap(({ number, notes }) => notes.map((note) => `${number}. ${note}`));
    expect(notes.join('\n')).toMatchInlineSnapshot(`
      "1. The first sentence runs on. It most likely says that the presentation meeting “The Story of the Communist Party of China …”, co-sponsored by the two bodies named, was held in Hangzhou. The year is 2021.
      3. The “August Eight Strategy” is the Double Eight Strategy (八八战略). The article also calls it the “August Eighth Strategy”, the “8-8 Strategy” and the “88 Strategy”.
      6. The “August Eight Strategy” and the “8-8 Strategy” are one thing: the Double Eight Strategy (八八战略), eight advantages and eight measures.
      6. The stray “. is printed so in the source. The words from “In the past” to “in the land of Zhejiang.” are Yuan Jiajun’s.
      8. “3 million-pole circuit breakers” means three million poles of circuit breakers a day, not breakers of three million poles.
      9. The “August Eighth Strategy” is the Double Eight Strategy (八八战略).
      10. A verb is missing before “added value”: it most likely says that the added value of the core digital industries grew to 702 billion yuan. “Last year” is 2020.
      11. The “Zheli Office” is Zheliban (浙里办), the province’s app for public services. “Run at most once” means one visit to an office at most; “zero-run”, none.
      11. “Last year” is 2020.
      13. “This year” is 2021.
      14. The “88 Strategy” is the Double Eight Strategy (八八战略).
      14. “Promote the lack of Developed regions have developed by leaps and bounds” most likely means: promote the development of underdeveloped regions by leaps and bounds. Its closing quotation mark is missing in the source.
      15. “45 million last year. Yuan provides” most likely means “45 million yuan last year, which provides”: the currency slid into the next sentence. “Last year” is 2020.
      16. “Two advances and two rounds” most likely means two entries and two returns, those listed in the brackets. “Last year” is 2020.
      19. “20 and 36 consecutive years” go with “urban and rural” in that order: 20 years for urban residents, 36 for rural ones.
      22. The “Ten Thousand Million Project” is a name, not an amount: most likely the project of a thousand model villages and ten thousand renovated ones (千万工程).
      22. “Last year” is 2020.
      23. “0.37” is in tons of standard coal, like the 0.45 before it: the energy use per 10,000 yuan of GDP fell from 0.45 to 0.37 tons.
      23. “61.2% per ton of standard coal”: the forest coverage rate is 61.2%, a plain share. “Per ton of standard coal” slid here from the sentence before.
      25. Mu De and “Mudd” in the next paragraph are one man.
      26. “Mudd” is Mu De of the paragraph before. “Last year” is 2020.
      27. The “August Eight Strategy” is the Double Eight Strategy (八八战略). One of the two opening quotation marks in its first sentence is too many.
      27. “Last year” is 2020.
      28. “Will complete … in 2020” is the past: the port handled over 1.1 billion tons in 2020.
      28. “Comprehensive cross-border e-commerce trials The district achieves full coverage of districts and cities” most likely means that every city of the province has a comprehensive pilot zone for cross-border e-commerce.
      30. “Non-governmental affairs” most likely means practical services to the people (为民办实事)."
    `);
  });

  test('quotes in a note only what stands in the article', () => {
    const printed = article.passages.map(({ text }) => text).join('\n');
    const quoted = article.passages.flatMap(({ notes }) =>
      notes.flatMap((note) => note.match(/(?<=“)[^“”]+(?=”)/g) ?? []),
    );
    const invented = quoted
      .filter((quotation) => !quotation.startsWith('45 million yuan')) // what the text most likely means
      .flatMap((quotation) => quotation.split(/ ?… ?/))
      .filter((part) => !printed.toLowerCase().includes(part.toLowerCase()));
    expect(invented).toEqual([]);
  });

  test('is asked nothing in its sidecar that a golden question asks', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '';
    const file = 'decoding-zhejiang.search.yaml';
    const text = read(`../../corpus/${file}`);
    const { sidecars } = parseCorpus([
      { name, text: read(`../../corpus/${name}`), revision: '0a1b2c3d' },
      { name: file, text, revision: '1a2b3c4d' },
    ]);
    const { judgements } = parseQuestions(read('../../corpus/decoding-zhejiang.questions.jsonl'));
    const golden = new Set(judgements.map(({ question }) => plain(question)));
    const phrases = sidecars.flatMap(({ asked, unsaid }) => [...asked.flatMap(({ phrases }) => phrases), ...unsaid]);
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.filter((phrase) => golden.has(plain(phrase)))).toEqual([]);
  });
});
