import { describe, expect, test } from 'vitest';
import { EVIDENCE_NAMES } from '../../../src/search/decide.ts';
import { FEATURE_NAMES } from '../../../src/search/features.ts';
import type { Query } from '../../../src/search/query.ts';
import { casesOf } from '../../../src/search/training/learn.ts';
import type { Asked } from '../../../src/search/training/samples.ts';

const query: Query = {
  groups: [],
  focus: [],
  asksForKind: false,
  wanted: 'none',
  isBroad: false,
  isPersonal: false,
  rarest: 1,
  translated: false,
  pairs: [],
  gaps: [],
  corrections: [],
};
const ranking = FEATURE_NAMES.map((name) => (name === 'coverage' ? 1 : 0));
const row = (coverage: number) => FEATURE_NAMES.map((name) => (name === 'coverage' ? coverage : 0));
const asked = (right: readonly boolean[], ...coverages: number[]): Asked => ({
  query,
  rows: coverages.map(row),
  right,
});

describe('casesOf', () => {
  test('tells a question of its own article, of that article less its answer, and of another article', () => {
    const own = asked([false, true], 0.2, 0.9);
    const strange = asked([false], 0.1);
    const cases = casesOf({ name: 'x', article: 0, asked: own, alone: [{ hurried: true, own, strange }] }, ranking, 2);
    const at = EVIDENCE_NAMES.indexOf('coverage');
    expect(cases.map(({ kind, so, weight, row }) => ({ kind, so, weight, coverage: row[at] }))).toEqual([
      { kind: 'own', so: true, weight: 1, coverage: 0.9 },
      { kind: 'bereft', so: false, weight: 1, coverage: 0.2 },
      { kind: 'strange', so: false, weight: 1, coverage: 0.1 },
    ]);
  });

  test('has all evidence where nothing is found', () => {
    const none = asked([]);
    const cases = casesOf(
      { name: 'x', article: 0, asked: none, alone: [{ hurried: false, own: none, strange: none }] },
      ranking,
      1,
    );
    expect(cases.map(({ row }) => row.length)).toEqual([EVIDENCE_NAMES.length, EVIDENCE_NAMES.length]);
  });
});
