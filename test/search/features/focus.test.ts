import { describe, expect, test } from 'vitest';
import { readLanguageData } from '../../../src/language-data.ts';
import { measureIn } from './measure.ts';

const measure = measureIn(
  {
    'coast.txt':
      'The coast\n\nThe old port of Kelmar handles grain. An airport opened inland, and an enterprise runs it.',
  },
  readLanguageData(),
);

describe('focusHeld', () => {
  test.each([
    ['Which port handles grain?', 1],
    ['Which harbour ship handles grain at the port?', 0],
    ['Which captain handles grain at the port?', 0],
    ['grain at the port', 1],
  ])('is how far the passage has words for what %j asks for', (question, held) => {
    expect(measure(question, 'focusHeld')).toBe(held);
  });

  test('takes a word of like meaning for nearly as good', () => {
    expect(measure('Which aerodrome is inland?', 'focusHeld')).toBe(0.8);
  });
});

describe('focusNamed', () => {
  test.each([
    ['Which port handles grain?', 1],
    ['Which port in Kelmar handles grain?', 0.5],
    ['Which airport opened inland?', 0],
    ['Which captain handles grain at the port?', 1],
    ['When did the airport open?', 1],
  ])('is whether a name stands beside the kind of thing that %j asks for', (question, named) => {
    expect(measure(question, 'focusNamed')).toBe(named);
  });
});
