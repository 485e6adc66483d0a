import { describe, expect, test } from 'vitest';
import { buildEngine } from '../src/engine.ts';

const marsh = { name: 'marsh.txt', text: 'The marsh covers 1,200 km².', revision: '1a2b3c4d' };
const mill = { name: 'mill.txt', text: 'The mill grinds 20 tonnes of flour a day.', revision: '2b3c4d5e' };

describe('buildEngine', () => {
  test('answers from a corpus of one passage', () => {
    const answer = buildEngine([marsh]).ask('How large is the marsh?');
    expect(answer).toMatchObject({
      outcome: 'found',
      hits: [{ passage: { article: 'marsh', number: 1, text: 'The marsh covers 1,200 km².' } }],
      quantities: [{ article: 'marsh', passage: 1, text: '1,200 km²', value: 1200, unit: 'km²' }],
      citation: { article: 'marsh', revision: '1a2b3c4d', locator: 1 },
    });
  });

  test('says of it that it does not answer', () => {
    expect(buildEngine([marsh]).ask('Who is the king of France?')).toMatchObject({ outcome: 'not-found', hits: [] });
  });

  test('asks one article of several when told', () => {
    const engine = buildEngine([mill, marsh]);
    expect(engine.ask('how many tonnes a day', { article: 'marsh' }).hits).toEqual([]);
    expect(engine.ask('how many tonnes a day', { article: 'mill' }).hits).toMatchObject([
      { passage: { article: 'mill' } },
    ]);
  });

  test('finds nothing without an article', () => {
    expect(buildEngine([])).toMatchObject({ articles: [], problems: [] });
    expect(buildEngine([]).ask('How large is the marsh?')).toMatchObject({
      outcome: 'not-found',
      hits: [],
      nearest: [],
    });
  });

  test('lists every figure in reading order, or those on a topic', () => {
    const engine = buildEngine([mill, marsh]);
    expect(engine.figures().map(({ text }) => text)).toEqual(['1,200 km²', '20 tonnes']);
    expect(engine.figures({ about: 'flour' }).map(({ text }) => text)).toEqual(['20 tonnes']);
    expect(engine.figures({ article: 'marsh' }).map(({ text }) => text)).toEqual(['1,200 km²']);
  });
});
