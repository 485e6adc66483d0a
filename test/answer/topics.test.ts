import { describe, expect, test } from 'vitest';
import { figuresNamed, matchingTopics, topicsOf } from '../../src/answer/topics.ts';
import { figureIn, passageOf } from './figure-in.ts';

const passage = passageOf('There are 5 farms, 6 old farms, 7 tons and 8 more.');
const sure = (text: string) => ({ measures: { text, confidence: 'high' as const } });
const farms = figureIn(passage, '5 farms', { unit: 'farms', ...sure('farms') });
const old = figureIn(passage, '6 old farms', { unit: 'old farms', ...sure('Farms') });
const cargo = figureIn(passage, '7 tons', { unit: 't', ...sure('cargo throughput of the port') });
const unsure = figureIn(passage, '8', { measures: { text: 'more', confidence: 'low' } });
const all = [cargo, farms, old, unsure];

describe('topicsOf', () => {
  test('names each topic once, the commonest first, and none that is not sure', () => {
    expect(topicsOf(all)).toEqual(['farms', 'cargo throughput of the port']);
  });
});

describe('matchingTopics', () => {
  test.each([
    ['', ['farms', 'cargo throughput of the port']],
    ['thr', ['cargo throughput of the port']],
    ['Port CARGO', ['cargo throughput of the port']],
    ['arms', []],
  ])('completes %j', (typed, topics) => {
    expect(matchingTopics(topicsOf(all), typed)).toEqual(topics);
  });
});

describe('figuresNamed', () => {
  test.each([
    ['the farm', [farms, old]],
    ['cargo throughput', [cargo]],
    ['cargo of farms', []],
    ['how much', []],
  ])('finds what %j names', (about, figures) => {
    expect(figuresNamed(all, about)).toEqual(figures);
  });
});
