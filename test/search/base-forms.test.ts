import { expect, test } from 'vitest';
import { baseForms } from '../../src/search/base-forms.ts';

test.each([
  ['coped', ['cop', 'cope']],
  ['commonest', ['common', 'commone']],
  ['busiest', ['busi', 'busie', 'busy']],
  ['shipping', ['shipp', 'shippe', 'ship']],
  ['red', []],
  ['harbour', []],
])('baseForms gives what %j may be a form of', (word, forms) => {
  expect(baseForms(word)).toEqual(forms);
});
