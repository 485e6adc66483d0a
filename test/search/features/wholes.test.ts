import { expect, test } from 'vitest';
import { measureIn } from './measure.ts';

const measure = measureIn({
  'coast.txt': 'The coast\n\nThe old port of Kelmar handles 47,100 tons of grain. In 2003 it had 12 cranes.',
  'coast.search.yaml': 'aliases:\n  - port of Kelmar, grain harbour',
});

test.each([
  ['grain harbour', 1],
  ['What handles 47,100?', expect.closeTo(0.5)],
  ['What was in 2003?', 0], // a year is in many articles
  ['12 cranes', 0],
  ['old grain', 0],
])('%j is so far named by words that name one thing together, or by a long number', (question, share) => {
  expect(measure(question, 'wholes')).toEqual(share);
});
