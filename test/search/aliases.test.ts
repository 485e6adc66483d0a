import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExpander } from '../../src/search/aliases.ts';
import { termsOf } from '../../src/search/documents.ts';
import { analyse } from '../../src/search/terms.ts';

const ALIASES = [
  ['August Eight Strategy', 'Double Eight Strategy', '八八战略'],
  ['Double Eight', 'lucky numbers'],
  ['health code', 'Covid pass', 'QR code'],
  ['Zheli Office', 'Zheliban', '浙里办', 'オフィス'],
  ['unheard of', 'never heard'],
  ['app', 'programme'],
  ['numbers', 'programme'],
  ['number one', 'app'],
];
const TEXTS = ['The August Eight Strategy.', 'A health code, and lucky numbers.', 'The Zheli Office app.'];

const texts = TEXTS.map((text) => new Set(termsOf(text)));
const expand = buildExpander([{ article: 'a', aliases: ALIASES, asked: [], unsaid: [] }], (terms) =>
  texts.some((text) => terms.every((term) => text.has(term))),
);
const expansions = (query: string) => expand(analyse(query), query);
const named = (query: string): string[] => expansions(query).map(({ from, to }) => query.slice(from, to));

describe('buildExpander', () => {
  test.each([
    ['What is the Double Eight Strategy?', ['Double Eight Strategy']],
    ['the DOUBLE-EIGHT strategies', ['DOUBLE-EIGHT strategies']], // case, hyphens and endings are no matter
    ['double eight', ['double eight']], // the shorter name, on its own
    ['covid pass or qr codes', ['covid pass', 'qr codes']],
    ['pass the covid', []], // the words of a name stand in its order
    ['double and eight', []], // two things, no name
    ['什么是八八战略？', ['八八战略']], // inside a text without spaces
    ['浙里办和八八战略', ['浙里办', '八八战略']],
    ['never heard of it', []], // no text has any of its names
    ['constructor __proto__', []],
    ['number one', ['number one']],
    ['a number', []], // the stop word belongs to that name
    ['', []],
  ])('finds in %j %j', (query, names) => {
    expect(named(query)).toEqual(names);
  });

  test('gives the names that stand in the articles, as terms', () => {
    expect(expansions('Zheliban')).toEqual([{ from: 0, to: 8, alternatives: [['zheli', 'offic']] }]);
  });

  test('gives the other names of every line that has a name', () => {
    expect(expansions('programmes')[0]?.alternatives).toEqual([['app'], ['number']]);
  });

  test('finds a name in its place whatever stands before it', () => {
    expect(named('İİİ 八八战略')).toEqual(['八八战略']); // this capital is two characters in lower case
  });

  test('searches word by word for a name that stands in the articles under no other form', () => {
    expect(expansions('Zheli Office')).toEqual([]);
  });

  test('prefers the longest name, and lets none overlap another', () => {
    const query = fc
      .array(fc.constantFrom(...ALIASES.flat(), ...ALIASES.flat().flatMap((name) => name.split(' ')), 'the', '，'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(query, (text) => {
        let last = 0;
        for (const { from, to } of expansions(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
    expect(named('double eight strategy, double eight')).toEqual(['double eight strategy', 'double eight']);
  });
});
