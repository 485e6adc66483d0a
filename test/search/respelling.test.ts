import { expect, test } from 'vitest';
import { buildRespelling } from '../../src/search/respelling.ts';

const respell = buildRespelling(['bring', 'bridge', 'brine', 'drawn', 'national', 'nationality', 'graduate']);

test.each([
  ['birng', 'bring'],
  ['brign', 'bring'],
  ['brin', undefined],
  ['brind', 'bring'], // as close to "brine", which is rarer
  ['drwan', 'drawn'],
  ['natoinality', 'nationality'],
  ['natoinalty', 'nationality'],
  ['grqduaye', 'graduate'],
  ['dgraute', undefined],
  ['xylophone', undefined],
  ['', undefined],
])('takes %j for %j', (word, meant) => {
  expect(respell(word)).toBe(meant);
});
