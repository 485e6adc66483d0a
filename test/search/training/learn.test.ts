import { describe, expect, test } from 'vitest';
import { EVIDENCE_NAMES } from '../../../src/search/decide.ts';
import { FEATURE_NAMES } from '../../../src/search/features.ts';
import type { Query } from '../../../src/search/query.ts';
import { casesOf, learn, type ToldCase } from '../../../src/search/training/learn.ts';
import type { Asked } from '../../../src/search/training/samples.ts';

const query: Query = {
  groups: [],
  focus: [],
  form: 'topic',
  wanted: 'none',
  isBroad: false,
  isPersonal: false,
  rarest: 1,
  translated: false,
  foreign: false,
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
    const told = cases.map(({ kind, weight, evidence }) => ({ kind, weight, coverage: evidence.values[at] }));
    expect(told).toEqual([
      { kind: 'own', weight: 1, coverage: 0.9 },
      { kind: 'bereft', weight: 1, coverage: 0.2 },
      { kind: 'strange', weight: 1, coverage: 0.1 },
    ]);
  });

  test('has all evidence where nothing is found', () => {
    const none = asked([]);
    const cases = casesOf(
      { name: 'x', article: 0, asked: none, alone: [{ hurried: false, own: none, strange: none }] },
      ranking,
      1,
    );
    expect(cases.map(({ evidence }) => evidence.values.length)).toEqual([EVIDENCE_NAMES.length, EVIDENCE_NAMES.length]);
  });
});

test('learn learns apart what words tell of passages with and without editors’ words', () => {
  const at = EVIDENCE_NAMES.indexOf('coverage');
  const told = (kind: ToldCase['kind'], isEdited: boolean, coverage: number): ToldCase => {
    const values = EVIDENCE_NAMES.map((_, place) => (place === at ? coverage : 0));
    return { kind, hurried: false, evidence: { values, isEdited }, weight: 10 };
  };
  const cases = (['bereft', 'strange'] as const).flatMap((kind) => [
    told('own', true, 1),
    told(kind, true, 0),
    told('own', false, 0),
    told(kind, false, 1),
  ]);
  const { speaks, says } = learn([], () => cases);
  const signs = [speaks, says].map(({ edited, plain }) =>
    [edited, plain].map((weights) => Math.sign(weights[at] ?? 0)),
  );
  expect(signs).toEqual([
    [1, -1],
    [1, -1],
  ]);
});
