import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities } from '../../src/quantities/extract.ts';
import { growth } from '../growth.ts';

/** Pieces of news text and of its enemies, which a generated text is put together from. */
const pieces = fc.constantFrom(
  ...'1 2,961 3.5 .5 2020 1,00,000 0800 ½ 3/4 9007199254740993 $ US$ £ € ¥ % bn m k million tens of thousands of people'.split(
    ' ',
  ),
  ...'one two-thirds half a dozen twenty-five hundred and first 12th consecutive year in the world No. Article S&P'.split(
    ' ',
  ),
  ...'from to between rose fell over nearly up respectively per every was were yuan tons km² °C years old aged “ ” ( ) - – , . ; \n'.split(
    ' ',
  ),
  ...['May ', 'April 16th', ' ', '  ', '\u00a0', '\u{1F600}', '\ud800', '\u0301', '＄５', '１２％', '東京', 'İ', 'ß'],
);
const newsText = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 })
  .map((all) => all.flat().join(''));
const anyText = fc.oneof(newsText, newsText, fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 }));

describe('extractQuantities', () => {
  test('finds slices of the text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const quantity of extractQuantities(text)) {
          const { span, clause, sentence, value } = quantity;
          expect(text.slice(span.start, span.end)).toBe(quantity.text);
          expect(quantity.text.trim()).toBe(quantity.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect([clause.start <= span.start, clause.end >= span.end]).toEqual([true, true]);
          expect([sentence.start <= span.start, sentence.end >= span.end]).toEqual([true, true]);
          expect(value === null || Number.isFinite(value)).toBe(true);
          if (quantity.measures) expect(text).toContain(quantity.measures.text);
          if (quantity.when) expect(text).toContain(quantity.when);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['yuan', 'tons', '%', 'ships', 'years', 'km'])('reads back any plain number of %s', (unit) => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.constantFrom('', ' million', ' billion'), (number, scale) => {
        const text = `They counted ${number.toLocaleString('en')}${scale} ${unit} of it.`;
        const [quantity] = extractQuantities(text);
        expect(quantity?.value).toBe(number * { '': 1, ' million': 1e6, ' billion': 1e9 }[scale]);
      }),
    );
  });

  test.each([
    ...'1| |(|()|1 |1,|1.|(1|[1]|1-|1/|“1|$1|9 9|\n|- |a|a.|was |"|the |万|第|1年|从1吨降至'.split('|'),
    ...'1 was |from 1 to |1, |1% |one and |of 1 |1 respectively |May 1 |and was 1 |, 1 '.split('|'),
  ])('takes linear time for %j repeated', (part) => {
    expect(growth(extractQuantities, part, 2_500)).toBeLessThan(8);
  });
});
