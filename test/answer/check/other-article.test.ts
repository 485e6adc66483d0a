import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../src/engine.ts';
import { readLanguageData } from '../../../src/language-data.ts';

const text = `The Lowfen marsh covers 1,200 hectares and is home to 45 pairs of bitterns. About 18,000 people visited last year, a rise of 7%.

Reed cutters harvest some 9,000 bundles a year. Ada Reed, the warden, has worked there since 1998.`;

const engine = buildEngine([{ name: 'marsh.txt', text, revision: '1a2b3c4d' }], readLanguageData());

describe('check of messages about another article', () => {
  test.each([
    ['Lowfen marsh covers 12 square kilometres', ['same']],
    ['Lowfen marsh covers 1,500 hectares', ['differs']],
    ['45 pairs of bitterns live in Lowfen marsh', ['same']],
    ['45 pairs of herons live in Lowfen marsh', ['not-in-article']], // no slip of "hers" or "heroes"
    ['Highfen marsh covers 1,200 hectares', ['not-in-article']],
    ['18k people visited, up 7%', ['same', 'same']],
    ['Reed cutters harvest 9,000 bundles a month', ['differs']],
    ['The warden is Ada Reed', ['same']],
    ['Ada Reed has worked there until 1998', ['not-in-article']],
  ])('of %j', (message, verdicts) => {
    expect(engine.check(message).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
