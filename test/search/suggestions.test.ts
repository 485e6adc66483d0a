import { describe, expect, test } from 'vitest';
import { buildSuggestions } from '../../src/search/suggestions.ts';

const suggest = buildSuggestions([
  { text: 'How much cargo did the port handle?', topic: '1' },
  { text: 'cargo throughput', topic: '2' },
  { text: 'forest coverage rate', topic: '3' },
  { text: 'Digital Zhejiang', topic: 'name' },
  { text: '数字浙江', topic: 'name' },
  { text: 'Forest coverage rate', topic: '4' },
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

  test('suggests what shares a whole word with a question', () => {
    const asked = 'Which rate of interest do banks in Zhejiang charge?';
    expect(suggest(asked, 4, 'any')).toEqual(['Digital Zhejiang', 'forest coverage rate']);
    expect(suggest('Who won the chess match?', 4, 'any')).toEqual([]);
  });

  test('suggests no more than asked for, and the first ones before anything is typed', () => {
    expect(suggest('', 2)).toEqual(['How much cargo did the port handle?', 'cargo throughput']);
  });
});
