import { describe, expect, test } from 'vitest';
import { buildSuggestions } from '../../src/search/suggestions.ts';

const suggest = buildSuggestions([
  { text: 'How much cargo did the port handle?', topic: '1', worth: 1 },
  { text: 'cargo throughput', topic: '2', worth: 1 },
  { text: 'forest coverage rate', topic: '3', worth: 1 },
  { text: 'Digital Zhejiang', topic: 'name', worth: 1 },
  { text: '数字浙江', topic: 'name', worth: 1 },
  { text: 'Forest coverage rate', topic: '4', worth: 1 },
]);

describe('buildSuggestions', () => {
  test.each([
    ['carg', ['cargo throughput', 'How much cargo did the port handle?']],
    ['how much car', ['cargo throughput', 'How much cargo did the port handle?']],
    ['forst cov', ['forest coverage rate']],
    ['COVERAGE of the', ['forest coverage rate']],
    ['数字', ['数字浙江']],
    ['zhejiang', ['Digital Zhejiang']],
    ['zebra', []],
    ['“?!', ['How much cargo did the port handle?', 'cargo throughput', 'forest coverage rate', 'Digital Zhejiang']],
  ])('completes %j', (typed, suggested) => {
    expect(suggest(typed, 25)).toEqual(suggested);
  });

  test('puts what is worth more before what is as much like what is typed', () => {
    const towns = ['port of Acle', 'port of Yare'].map((text, at) => ({ text, topic: text, worth: 1 + at }));
    expect(buildSuggestions(towns)('por', 25)).toEqual(['port of Yare', 'port of Acle']);
  });

  test('suggests what shares a whole word with a question', () => {
    const asked = 'Which rate of interest do banks in Zhejiang charge?';
    expect(suggest(asked, 4, 'any')).toEqual(['Digital Zhejiang', 'forest coverage rate']);
    expect(suggest('Who won the chess match?', 4, 'any')).toEqual([]);
  });

  test('suggests no more than asked for, and the first ones before anything is typed', () => {
    expect(suggest('', 2)).toEqual(['How much cargo did the port handle?', 'cargo throughput']);
  });
});
