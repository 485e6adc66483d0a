import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAnswer, type Source } from '../../src/answer/compose.ts';
import type { Article, Findings, Hit } from '../../src/model.ts';
import { anyArticle, findingsIn, numbersIn } from './generated.ts';

const texts = ['It rained for 3 days. Output fell by 12%.', 'Nobody came.', 'All 45 birds left.'];
const article: Article = {
  id: 'marsh',
  revision: '1a2b3c4d',
  title: 'The marsh',
  authors: [],
  url: 'https://example.org/marsh',
  language: 'en',
  sections: [],
  passages: texts.map((text, index) => ({
    article: 'marsh',
    number: index + 1,
    text,
    kind: 'paragraph',
    sentences: [...text.matchAll(/[A-Z][^.]+\./g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    notes: [],
    line: index + 1,
  })),
  pictures: [0, 1, 2, 3].map((afterPassage) => ({
    article: 'marsh',
    number: afterPassage + 1,
    caption: `After ${afterPassage}`,
    afterPassage,
  })),
};
const source: Source = { articles: [article], quantitiesOf: numbersIn, headlineOf: () => undefined };
const nothing: Findings = { outcome: 'not-found', hits: [], nearest: [], pictures: [], aboutSource: false };

function hit(number: number, sentence = 0): Hit {
  const passage = article.passages[number - 1];
  const best = passage?.sentences[sentence];
  if (!passage || !best) throw new Error(`No sentence ${sentence} in ${number}`);
  return { passage, score: 1, matches: [], sentence: best };
}

describe('composeAnswer', () => {
  test('lists the figures of the best sentence first, then those of its passage, then the rest', () => {
    const answer = composeAnswer('q', { ...nothing, outcome: 'found', hits: [hit(1, 1), hit(3)] }, source);
    expect(answer.quantities.map(({ text, passage }) => [text, passage])).toEqual([
      ['12%', 1],
      ['3', 1],
      ['45', 3],
    ]);
  });

  test('is unsure where the best passage has no number of what is asked for', () => {
    const outcomeOf = (question: string) =>
      composeAnswer(question, { ...nothing, outcome: 'found', hits: [hit(2), hit(3)] }, source).outcome;
    expect([outcomeOf('How many boats came?'), outcomeOf('Who came?')]).toEqual(['unsure', 'found']);
  });

  test('is sure where the best passage plainly states the number that is asked for', () => {
    const stating: Source = { ...source, headlineOf: (_, passage) => numbersIn(passage)[0] };
    const findings: Findings = { ...nothing, outcome: 'unsure', hits: [hit(3)] };
    expect(composeAnswer('q', findings, stating)).toMatchObject({ outcome: 'found', headline: { text: '45' } });
    expect(composeAnswer('q', findings, source).outcome).toBe('unsure');
  });

  test('cites the best hit, its sentence in the address', () => {
    const { citation } = composeAnswer('q', { ...nothing, outcome: 'unsure', hits: [hit(1, 1), hit(3)] }, source);
    expect(citation).toMatchObject({ locator: 1, url: 'https://example.org/marsh#:~:text=Output%20fell%20by%2012' });
  });

  test('cites the nearest passage when nothing is found, and the only article when nothing is near', () => {
    expect(composeAnswer('q', { ...nothing, nearest: [hit(2)] }, source).citation).toMatchObject({ locator: 2 });
    const { citation } = composeAnswer('q', nothing, source);
    expect(citation).toMatchObject({ url: 'https://example.org/marsh' });
    expect(citation).not.toHaveProperty('locator');
    const two = { ...source, articles: [article, { ...article, id: 'mill' }] };
    expect(composeAnswer('q', nothing, two)).not.toHaveProperty('citation');
  });

  test('cites the article as a whole when the source or a picture answers', () => {
    const [first] = article.pictures;
    const asked: Findings = { ...nothing, outcome: 'found', hits: [hit(1)] };
    const source1 = composeAnswer('q', { ...asked, aboutSource: true }, source);
    const picture1 = composeAnswer('q', { ...asked, pictures: first ? [first] : [] }, source);
    expect([source1.aboutPicture, picture1.aboutPicture]).toEqual([false, true]);
    for (const { citation } of [source1, picture1]) {
      expect(citation).toMatchObject({ url: 'https://example.org/marsh' });
      expect(citation).not.toHaveProperty('locator');
    }
  });

  test('takes no picture for the answer where words of the passage match', () => {
    const [first] = article.pictures;
    const matching = { ...hit(1), matches: [{ start: 0, end: 2 }] };
    const findings: Findings = { ...nothing, outcome: 'found', hits: [matching], pictures: first ? [first] : [] };
    expect(composeAnswer('q', findings, source).aboutPicture).toBe(false);
  });

  test('leads with the figures whose clause the question names', () => {
    const text = 'Rain fell on 30 days, output by 12%.';
    const passage = { ...hit(1).passage, text, sentences: [{ start: 0, end: text.length }] };
    const quantitiesOf: Source['quantitiesOf'] = (any) =>
      numbersIn(any).map((quantity) => ({
        ...quantity,
        clause: quantity.span.start < 20 ? { start: 0, end: 20 } : { start: 22, end: text.length - 1 },
      }));
    const matches = [{ start: 22, end: 28 }];
    const asked: Hit = { passage, score: 1, matches, sentence: { start: 0, end: text.length } };
    const answer = composeAnswer('q', { ...nothing, outcome: 'found', hits: [asked] }, { ...source, quantitiesOf });
    expect(answer.quantities.map((quantity) => quantity.text)).toEqual(['12%', '30']);
  });

  test('shows the pictures that match, then those beside the best hit', () => {
    const [first] = article.pictures;
    const findings: Findings = { ...nothing, outcome: 'found', hits: [hit(3)], pictures: first ? [first] : [] };
    expect(composeAnswer('q', findings, source).pictures.map(({ caption }) => caption)).toEqual([
      'After 0',
      'After 2',
      'After 3',
    ]);
  });

  test('shows a slice of the passage for every hit, in any article', () => {
    const any = anyArticle.chain((article) => fc.tuple(fc.constant(article), findingsIn(article)));
    fc.assert(
      fc.property(any, ([article, findings]) => {
        const answer = composeAnswer('q', findings, {
          articles: [article],
          quantitiesOf: numbersIn,
          headlineOf: () => undefined,
        });
        for (const { passage, excerpt } of [...answer.hits, ...answer.nearest]) {
          expect(excerpt.length).toBeGreaterThan(0);
          for (const { start, end } of excerpt) {
            expect(0 <= start && start < end && end <= passage.text.length).toBe(true);
          }
        }
      }),
    );
  });
});
