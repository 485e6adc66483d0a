import { describe, expect, test } from 'vitest';
import { type ChanceWeights, chancesBy, chancesOf, decide, EVIDENCE_NAMES } from '../../src/search/decide.ts';

const NOTHING = EVIDENCE_NAMES.map(() => 0);
const bias = (edited: number, plain: number): ChanceWeights => ({
  edited: [...NOTHING, edited],
  plain: [...NOTHING, plain],
});

describe('chancesBy', () => {
  test('says how likely a passage speaks of the matter, then says what is asked, and half of it serves anyhow', () => {
    const speaking = bias(Math.log(4), 0);
    const saying = bias(0, Math.log(9));
    expect({
      edited: chancesBy({ values: NOTHING, isEdited: true }, speaking, saying),
      plain: chancesBy({ values: NOTHING, isEdited: false }, speaking, saying),
    }).toEqual({
      edited: { speaks: expect.closeTo(0.8), says: 0.5, answers: expect.closeTo(0.6) },
      plain: { speaks: 0.5, says: expect.closeTo(0.9), answers: expect.closeTo(0.475) },
    });
  });
});

describe('decide', () => {
  test('answers the surer, the more of the question is held', () => {
    const outcomes = [0, 0.5, 1].map((held) => {
      const values = EVIDENCE_NAMES.map((name) => {
        if (/^(?:unknown|missingMass|heaviestMissing)$/.test(name)) return 1 - held;
        return /^(?:coverage|sentence|phrases|exactPhrases|bm25|heldMass|focus\w+)$/.test(name) ? held : 0;
      });
      const evidence = { values, isEdited: false };
      return { outcome: decide(evidence), answers: chancesOf(evidence).answers };
    });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['not-found', expect.anything(), 'found']);
    expect(outcomes.map(({ answers }) => answers)).toEqual(outcomes.map(({ answers }) => answers).sort());
  });
});
