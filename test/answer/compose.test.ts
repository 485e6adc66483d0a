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
const source: Source = { articles: [article], quantitiesOf: numbersIn };
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
        const answer = composeAnswer('q', findings, { articles: [article], quantitiesOf: numbersIn });
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
