import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex } from '../../src/search/index.ts';
import { cleanText } from '../../src/search/parse-query.ts';

const ARTICLE = `The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns.

Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.

The drainage commissioners opened a pumping station at Breydon; visitors may see it from Kielo village.`;
const SIDECAR = 'aliases:\n  - [bittern, Botaurus stellaris, 大麻鳽, butor]';

const { articles, sidecars } = parseCorpus(
  Object.entries({ 'marsh.txt': ARTICLE, 'marsh.search.yaml': SIDECAR }).map(([name, text]) => ({
    name,
    text,
    revision: '0a1b2c3d',
  })),
);
const index = buildIndex(articles, sidecars, readLanguageData());
const parse = (text: string) => index.candidates(text).query;
/** Each thing asked for, its alternatives joined by `|`, `?` after what the article does not know. */
const asks = (text: string): string[] =>
  parse(text).groups.map(
    ({ alternatives, unknown }) => alternatives.map(({ terms }) => terms.join(' ')).join(' | ') + (unknown ? '?' : ''),
  );

describe('cleanText', () => {
  test.each([
    ['<@123456789012345678> hi <#1> <:reed:42>', '  hi    '],
    ['@everyone @here @marsh', '    @marsh'],
    ['soft\u00adhyphen, zero\u200bwidth, \u202eright to left', 'softhyphen, zerowidth, right to left'],
    ['ＦＯＲＥＳＴ　ﬁre', 'FOREST fire'],
    ['a\0b\u001bc\nd', 'a b c d'],
    ['half \ud800 a pair', 'half � a pair'],
    ['</ask:123456789012345678> and </b>', '  and  '],
  ])('makes %j %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test('keeps no more than 600 characters, also of those that grow', () => {
    expect(cleanText('x'.repeat(100_000))).toHaveLength(600);
    expect(cleanText('ﷺ'.repeat(100_000))).toHaveLength(600); // one is eighteen, written out
  });
});

describe('parseQuery', () => {
  test.each([
    ['How large is the Halvergate marsh?', ['halverg', 'marsh']],
    ['the of and which is', []],
    ['reed reeds Reed’s', ['reed']],
    ['pairs of bitterns, 45', ['pair', 'bittern', '#45']],
    ['3.5 million pounds', ['#3500000', 'pound?']],
    ['bitern', ['bittern']],
    ['pumpingstation', ['pump', 'station']],
    ['pumping stat ion', ['pump', 'station']],
    ['hal vergate marsh', ['halverg', 'marsh']],
    ['vstrs in the mrsh', ['visitor', 'marsh']],
    ['Botaurus stellaris', ['bittern']],
    ['Botaurus stelaris', ['bittern']],
    ['¿Quiénes son los comisionados?', ['commission']], // nearly the same word
    ['브레이던은 어디입니까?', ['breydon']], // the name by its sound
    ['ブレイダンはどこですか', ['breydon']],
    ['¿Dónde está Breydon?', ['breydon']], // "donde" is no mistyped "done"
    ['the ma rsh', ['marsh']],
    ['有多少大麻鳽？', ['bittern']],
    ['helicopter', ['helicopt?']],
    ['whcih marsh', ['marsh']],
    ['what do we learn about the names of the reeds?', ['reed']], // how it is asked is no matter
    ['Seit wann gibt es eine marche?', ['march?']], // no mistyped "marsh": the question is German
    ['the mother', ['mother?']], // a good word is no mistyped "other"
    ['reed sal', ['reed', 'sale']], // as it stands beside reeds
    ['sal', ['sal?']],
    ['key low village', ['kielo', 'villag']], // heard so, beside "village"
    ['key low', ['key?', 'low?']],
    ['hi all, quick one: how many bitterns are there?', ['bittern']],
    ['does anyone know who the wardens are again, please?', ['warden']],
    ['What does the article say of reeds, according to the author?', ['reed']],
    ['all wardens', ['warden']],
    ['', []],
    ['🤔 ?! …', []],
  ])('asks for the matter of %j', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  test.each([
    ['Which drainage commissioners opened it?', ['drainage', 'commissioners', 'opened'], 'kind'],
    ['What is the name of the pumping station?', ['pumping', 'station'], 'kind'],
    ['By what percentage did reed sales grow?', [], 'number'],
    ['In which year did the station open?', [], 'number'],
    ['How many bitterns nest there?', ['bitterns', 'nest'], 'number'],
    ['Who cuts the reeds?', ['cuts'], 'name'],
    ['Why are the reeds cut?', [], 'other'],
    ['沼泽有什么鸟？', [], 'other'],
    ['reed sales', [], 'topic'],
  ])('knows what %j asks for', (question, words, form) => {
    const query = parse(question);
    expect({ words: query.focus.map((at) => query.groups[at]?.word), form: query.form }).toEqual({ words, form });
  });

  test('says what it took a word for', () => {
    expect(parse('bitern pumpingstation marsh').corrections).toEqual([
      ['bitern', 'bitterns'],
      ['pumpingstation', 'pumping station'],
    ]);
  });

  test.each([
    ['how many bitterns?', 'number'],
    ['when was it opened?', 'time'],
    ['who cut the reeds?', 'name'],
    ['what percentage?', 'percent'],
    ['what is the price of reed?', 'money'],
    ['tell me of the reeds', 'none'],
    ['瘟疫持续了多久？', 'time'],
    ['在哪個世紀建成', 'time'],
    ['山有多高？', 'number'],
    ['開幾個小時', 'number'],
    ['付多少美元？', 'money'],
    ['哪位作家寫的', 'name'],
    ['哪座城市最大？', 'name'],
    ['许多大城市的几何学', 'none'], // “many large”, “geometry”: no number is asked for
  ])('hears what kind of answer %j wants', (text, wanted) => {
    expect(parse(text).wanted).toBe(wanted);
  });

  const zalgo = `m${'\u0300\u0323\u035f'.repeat(500)}arsh`;
  test.each<[name: string, text: string]>([
    ['100,000 characters', 'marsh reed '.repeat(10_000)],
    ['2,000 different words', Array.from({ length: 2000 }, (_, at) => `word${at.toString(36)}x`).join(' ')],
    ['2,000 numbers', Array.from({ length: 2000 }, (_, at) => `${at}.${at}`).join(' ')],
    ['one word of 4,000 characters', 'marsh'.repeat(800)],
    ['one number of 4,000 digits', '9'.repeat(4000)],
    ['thousands of hyphens and digits', '8-'.repeat(2000)],
    ['thousands of words between numbers', '1 million '.repeat(1000)],
    ['marks upon marks', zalgo],
    ['lone surrogates', '\ud83d marsh \udc00'.repeat(300)],
    ['right to left', '\u202eهوارد \u2066marsh\u2069'.repeat(100)],
    ['emoji joined by the dozen', '👩‍👩‍👧‍👦'.repeat(1000)],
    ['what objects are made of', '__proto__ constructor toString hasOwnProperty valueOf'],
    ['Chinese without end', '大麻鳽有多少'.repeat(1000)],
    ['the words of patterns', '(a+)+$ [^]* \\p{L} .*?'.repeat(100)],
    ['half a markup', '<@'.repeat(3000)],
  ])('makes a small query of %s', (_name, text) => {
    const { groups, pairs, rarest } = parse(text);
    expect(groups.length).toBeLessThanOrEqual(24);
    expect(pairs).toHaveLength(Math.max(0, groups.length - 1));
    for (const { idf, alternatives } of groups) {
      expect(idf).toBeGreaterThan(0);
      expect(idf).toBeLessThanOrEqual(rarest);
      expect(alternatives.length).toBeGreaterThan(0);
      expect(alternatives.every(({ terms }) => terms.every((term) => term.length <= 601))).toBe(true);
    }
  });

  test('takes any text, the same each time', () => {
    const word = fc.constantFrom('marsh', 'reeds', '大麻', '３', 'bilion', '-', '£', '\u0301', '\ud83d', 'où', 'ﷺ');
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('', ' '), (parts, between) => {
        const query = parse(parts.join(between));
        expect(parse(parts.join(between))).toEqual(query);
        expect(query.groups.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});
