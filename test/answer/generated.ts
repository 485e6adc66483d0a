import fc from 'fast-check';
import type { Article, Findings, Hit, Passage, Quantity, Span } from '../../src/model.ts';

/** Words of every sort that an article may hold: names, figures, markup, mentions, other scripts, one without an end. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('marsh', 'the', 'output', 'fell', 'by', 'Norwich', 'café', 'year-on-year') },
  { weight: 2, arbitrary: fc.constantFrom('3.5%', '1,200', 'US$8,000', '702', '12.', '1.', '(3)', '“No. 1”', '[…]') },
  { weight: 2, arbitrary: fc.constantFrom('**', '_x_', '<@1>', '@everyone', '# ', '> ', '-', '`', '||', '\\', ':a:') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('千万工程', '浙江省的数字经济', '🇨🇳', '👩‍👩‍👧', 'e\u0301', 'https://a.b/c-d'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 400 }).map((length) => 'x1'.repeat(length)) },
);

const wellFormed = (text: string): string => text.replace(/\p{Cs}|\p{Cc}/gu, '');
export const words = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: max }).map((list) => wellFormed(list.join(' ')).trim() || 'marsh');

/** Names and titles, at times far longer than anybody would write them. */
const name = fc.oneof({ weight: 5, arbitrary: words(6) }, { weight: 1, arbitrary: words(60) });

const sentences = fc.array(fc.oneof({ weight: 6, arbitrary: words(20) }, { weight: 1, arbitrary: words(200) }), {
  minLength: 1,
  maxLength: 6,
});

function toPassage(texts: readonly string[], number: number, notes: readonly string[], section?: string): Passage {
  const spans: Span[] = [];
  let text = '';
  for (const sentence of texts) {
    if (text) text += number % 3 === 0 ? '\n' : ' ';
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += sentence;
  }
  const kind = number % 3 === 0 ? 'list' : 'paragraph';
  return {
    article: 'generated',
    number,
    text,
    kind,
    sentences: spans,
    notes,
    line: number,
    ...(section && { section }),
  };
}

const optional = <Key extends string>(key: Key, value: fc.Arbitrary<string>) =>
  fc.option(value, { nil: undefined }).map((known) => (known === undefined ? {} : { [key]: known })) as fc.Arbitrary<
    Partial<Record<Key, string>>
  >;

const url = fc.constantFrom(
  'https://example.org/marsh',
  'https://example.org/a?b=c#top',
  `https://a.org/${'p'.repeat(600)}`,
);

/** Any article, its fields as unlikely as they may be. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    title: name,
    authors: fc.array(name, { maxLength: 3 }),
    passages: fc.array(fc.record({ texts: sentences, notes: fc.array(words(30), { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    pictures: fc.array(fc.record({ caption: name, afterPassage: fc.nat(5) }), { maxLength: 4 }),
    section: name,
    rest: fc.tuple(
      optional('publisher', name),
      optional('place', name),
      optional('url', url),
      optional('republishedBy', name),
      optional('published', fc.constantFrom('2021-04-16', '2021-04', '2021')),
    ),
  })
  .map(({ title, authors, passages, pictures, section, rest }) => ({
    id: 'generated',
    revision: '1a2b3c4d',
    title,
    authors,
    language: 'en',
    sections: [{ heading: section, level: 2, firstPassage: 2 }],
    passages: passages.map(({ texts, notes }, index) =>
      toPassage(texts, index + 1, notes, index > 0 ? section : undefined),
    ),
    pictures: pictures.map((picture, index) => ({ ...picture, article: 'generated', number: index + 1 })),
    ...Object.assign({}, ...rest),
  }));

const matchesIn = (text: string): Span[] =>
  [...text.matchAll(/marsh|output|Norwich|数字/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** The numbers of a passage, as figures. */
export function numbersIn({ text, sentences }: Passage): Quantity[] {
  return [...text.matchAll(/US\$8,000|\d(?:[\d,.]*\d)?%?/g)].map(({ index, 0: printed }): Quantity => {
    const span = { start: index, end: index + printed.length };
    const sentence = sentences.find(({ start, end }) => start <= index && index < end) ?? span;
    return { text: printed, span, kind: 'count', value: 1, unit: null, clause: sentence, sentence };
  });
}

/** Any answer's findings in an article. */
export const findingsIn = (article: Article): fc.Arbitrary<Findings> =>
  fc
    .record({
      outcome: fc.constantFrom('found', 'unsure', 'not-found', 'no-question'),
      order: fc.shuffledSubarray([...article.passages], { minLength: 1 }),
      sentence: fc.nat(),
      aboutSource: fc.boolean(),
    })
    .map(({ outcome, order, sentence, aboutSource }) => {
      const hits = order.map((passage, rank): Hit => {
        const best = passage.sentences[sentence % passage.sentences.length] ?? { start: 0, end: passage.text.length };
        return { passage, score: 10 - rank, matches: matchesIn(passage.text), sentence: best };
      });
      const found = outcome === 'found' || outcome === 'unsure';
      return {
        outcome,
        hits: found ? hits : [],
        nearest: outcome === 'not-found' ? hits : [],
        pictures: found ? article.pictures.slice(0, 2) : [],
        aboutSource,
      };
    });
