import { describe, expect, test } from 'vitest';
import { lacksAsked } from '../../src/answer/lacks-asked.ts';
import { splitSentences } from '../../src/corpus/sentences.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

const TEXT =
  'In 2019 the port handled 1.2 million tons of grain. It has 40 cranes and grew by 5%, as it had for three consecutive years.';
const quantities = extractQuantities(TEXT, splitSentences(TEXT));

describe('lacksAsked', () => {
  test.each([
    'How many ships called there?',
    'How many hospitals are there in town?',
    'How much did the new quay cost?',
  ])('is so for what the passage has no number of: %s', (question) => {
    expect(lacksAsked(question, quantities)).toBe(true);
  });

  test.each([
    'How many cranes are there?',
    'How many tons of grain did it handle?',
    'When did it handle the grain?',
    'How long has it grown?',
    'By how much did it grow?',
    'How much grain was handled?',
    'What is the throughput?',
    'Who runs the port?',
    '有多少起重机？',
    'grain harbour',
  ])('is not so, or not plain, for %s', (question) => {
    expect(lacksAsked(question, quantities)).toBe(false);
  });

  test('tells what is counted from where', () => {
    const text = 'Airport passenger throughput exceeds 70 million.';
    const of = extractQuantities(text, splitSentences(text));
    expect([lacksAsked('How many airports are there?', of), lacksAsked('How many passengers flew?', of)]).toEqual([
      true,
      false,
    ]);
  });

  test('takes only a length for how far something is', () => {
    const text = 'The bridge is 2.5 km long and carries tens of thousands of people.';
    const of = extractQuantities(text, splitSentences(text));
    expect([
      lacksAsked('How far is the bridge from town?', quantities),
      lacksAsked('How wide is the river?', of),
    ]).toEqual([true, false]);
  });

  test('takes "years ago" for a time', () => {
    const text = 'The bridge fell ten years ago.';
    expect(lacksAsked('When did the bridge fall?', extractQuantities(text, splitSentences(text)))).toBe(false);
    expect(lacksAsked('When did the bridge fall?', [])).toBe(true);
  });
});
