import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseStart, excerptClause } from '../../src/answer/clause-excerpt.ts';
import { excerptText } from '../../src/answer/excerpt.ts';
import { figureIn, passageOf } from './figure-in.ts';
import { anyArticle, numbersIn } from './generated.ts';

describe('excerptClause', () => {
  const shown = (text: string, printed: string, budgetChars = 50) => {
    const passage = passageOf(text);
    const { clause, span } = figureIn(passage, printed);
    return excerptText(passage, excerptClause(text, clause, span, budgetChars));
  };

  test.each([
    ['a short clause whole', 'The rate is 97.4%.', '97.4%', 'The rate is 97.4%.'],
    [
      'from a comma on',
      'Through the new application of the office, the online availability rate is 100%.',
      '100%',
      '[…] the online availability rate is 100%.',
    ],
    [
      'up to a comma',
      'Airport throughput exceeds 70 million, and the comprehensive trials cover every city.',
      '70 million',
      'Airport throughput exceeds 70 million […]',
    ],
    [
      'first words and what stands before the figure',
      'The proportion of days with good air quality in all the cities of the province increased by 9.5 points.',
      '9.5 points',
      'The proportion of days […] the province increased by 9.5 points.',
    ],
    [
      'no joint before and no sign after',
      'and the share of the whole is now 12%, ',
      '12%',
      '[…] the share of the whole is now 12% […]',
    ],
  ])('shows %s', (_what, text, printed, expected) => {
    expect(shown(text, printed, text.length < 45 ? 36 : 50)).toBe(expected);
  });

  test('shows slices of any clause in order, the figure uncut, little more than there is room for', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 8, max: 90 }), ({ passages }, budgetChars) => {
        for (const { text, sentences, ...rest } of passages) {
          for (const { span, clause } of numbersIn({ text, sentences, ...rest }).slice(0, 8)) {
            const excerpt = excerptClause(text, clause, span, budgetChars);
            const [first, second = first] = excerpt;
            expect(excerpt.length).toBeLessThanOrEqual(2);
            expect(first?.start).toBeGreaterThanOrEqual(clause.start);
            expect(second?.end).toBeLessThanOrEqual(clause.end);
            if (first !== second) expect(first?.end).toBeLessThan(second?.start ?? 0);
            expect(excerpt.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('clauseStart', () => {
  test.each([
    ['and the energy use per head dropped from ', 60, 'the energy use per head dropped from'],
    ['and the energy use per head dropped from ', 20, 'the energy use per'],
    ['', 20, ''],
  ])('shows of %j within %i characters the first words', (text, budgetChars, expected) => {
    const { start, end } = clauseStart(text, { start: 0, end: text.length }, budgetChars);
    expect(text.slice(start, end)).toBe(expected);
  });
});
