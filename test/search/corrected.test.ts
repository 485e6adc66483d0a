import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedText } from '../../src/search/corrected.ts';

describe('correctedText', () => {
  test.each([
    [
      'airprot pasenger figures',
      [
        ['airprot', 'airport'],
        ['pasenger', 'passenger'],
      ],
      'airport passenger figures',
    ],
    ['Which Airprot’s the largest?', [['airprot', 'airport']], 'Which airport the largest?'],
    ['the pumpingstation?', [['pumpingstation', 'pumping station']], 'the pumping station?'],
    ['an air port, twice: air port', [['air port', 'airport']], 'an airport, twice: airport'],
    ['CAFÉS', [['cafes', 'cafe']], 'cafe'],
  ] as const)('reads %j with %j', (question, corrections, read) => {
    expect(correctedText(question, corrections)).toBe(read);
  });

  test.each([
    ['nothing was corrected', 'How large is it?', []],
    ['no word is like that', 'How large is it?', [['airprot', 'airport']]],
    ['it was written without spaces', '大麻鳽有多少', [['大麻', '麻']]],
  ] as const)('is not there when %s', (_when, question, corrections) => {
    expect(correctedText(question, corrections)).toBeUndefined();
  });

  test('leaves all else of a question as it stands', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (before, after) => {
        const around = (middle: string) => [...before, middle, ...after].join(' ');
        expect(correctedText(around('mistypt-9'), [['mistypt', 'mistyped']])).toBe(around('mistyped-9'));
      }),
    );
  });
});
