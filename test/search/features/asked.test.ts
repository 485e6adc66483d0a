import { expect, test } from 'vitest';
import { measureIn } from './measure.ts';

const measure = measureIn({
  'coast.txt': 'The coast\n\nThe old port of Kelmar handles grain.',
  'coast.search.yaml': 'asked:\n  1: [what do ships unload there]\nunsaid: [who owns the port, price of grain in town]',
});

test.each([
  ['What do ships unload there?', { asked: 1, unsaid: 0 }],
  ['unloaded ships', { asked: 1, unsaid: 0 }],
  ['Who owns the port?', { asked: 0, unsaid: 1 }],
  ['owner', { asked: 0, unsaid: 0 }],
  ['Which grain is handled?', { asked: 0, unsaid: expect.closeTo(0.29, 1) }], // one of three words, of which two are asked
])('%j is so far what people ask, and what they ask in vain', (question, like) => {
  expect({ asked: measure(question, 'asked'), unsaid: measure(question, 'unsaid') }).toEqual(like);
});
