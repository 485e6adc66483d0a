import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../src/quantities/extract.ts';
import { timesAsLong } from '../growth.ts';

const PROSE = 'Output rose 3.5% to 1,200 tons in 2020, and the port of the city handled the rest of the cargo. ';

/** How many times as long a character of a megabyte takes as one of prose. */
function timesProse(part: string): number {
  const [text, prose] = [part.repeat(1_000_000 / part.length), PROSE.repeat(100_000 / PROSE.length)];
  const run = (read: string) => () => extractQuantities(read);
  return timesAsLong(run(text), run(prose), 1) / 10;
}

describe('extractQuantities', () => {
  test.each(['1', '٣', '１', ' ', '\n', '(', ')', '[', '{'])(
    'takes no longer for a megabyte of %j than for prose',
    (sign) => {
      expect(timesProse(sign)).toBeLessThan(1);
    },
  );

  // Prose has a figure every thirty characters, and these have one every three or four.
  test('takes not ten times as long for a megabyte of any digits, spaces and brackets', () => {
    const signs = fc.array(fc.constantFrom(...'0123456789٣１  \n\t()[]{}（'), { minLength: 2, maxLength: 1000 });
    fc.assert(
      fc.property(signs, (part) => {
        expect(timesProse(part.join(''))).toBeLessThan(10);
      }),
      { numRuns: 8 },
    );
  }, 300_000);
});
