import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../src/search/vocabulary.ts';

const WORDS = {
  airport: 3,
  passenger: 2,
  throughput: 2,
  secretary: 4,
  village: 6,
  villages: 1,
  forest: 2,
  form: 5,
  from: 9,
  farm: 1,
  farms: 1,
  cargo: 2,
  agricultural: 4,
  digital: 7,
  economy: 5,
  produced: 2,
  the: 90,
  港: 1,
  '8-8': 2,
};
const vocabulary = buildVocabulary(new Map(Object.entries(WORDS)));
const guesses = (word: string): string[] => vocabulary.guess(word).map((guess) => guess.word);

describe('guess', () => {
  test.each([
    ['airprot', ['airport']], // two letters swapped
    ['pasenger', ['passenger']], // one left out
    ['seecretary', ['secretary']], // one too many
    ['villaje', ['village']], // one wrong
    ['throughp', ['throughput']], // not finished
    ['agricutral', ['agricultural']], // two slips in a long word
    ['thruoghputt', ['throughput']], // letters swapped, and one too many
    ['frst', ['forest']], // vowels dropped
    ['scrtry', ['secretary']],
    ['vllgs', ['villages']],
    ['kitchen', []],
    ['xylophone', []],
  ])('takes %s for %j', (written, meant) => {
    expect(guesses(written)).toEqual(meant);
  });

  test.each([
    ['cgo', 'three letters may be anything'],
    ['crgao', 'two slips in a short word make another'],
    ['', 'nothing was written'],
    ['constructor', 'no word is like it'],
    ['__proto__', 'no word is like it'],
  ])('leaves %j alone: %s', (written) => {
    expect(guesses(written)).toEqual([]);
  });

  test('offers the commoner word first, and only the closest', () => {
    expect(guesses('frorm')).toEqual(['from', 'form']);
    expect(guesses('villagess')).toEqual(['villages']);
  });

  test('is surest of a word as it stands, and less sure the more slips there are', () => {
    const weights = ['village', 'villaeg', 'villgae', 'vilagges'].map((word) => vocabulary.guess(word)[0]?.weight);
    expect(weights).toEqual([1, 0.8, 0.8, 0.6]);
  });

  test('gives the stem by which the word is indexed', () => {
    expect(vocabulary.guess('agricultral')).toEqual([{ term: 'agricultur', word: 'agricultural', weight: 0.8 }]);
  });

  test('guesses no word that is not in the corpus, at most four, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{3,12}$/)), (word) => {
        const guessed = vocabulary.guess(word);
        expect(guessed.length).toBeLessThanOrEqual(4);
        for (const each of guessed) expect(Object.keys(WORDS)).toContain(each.word);
      }),
    );
  });
});

describe('split', () => {
  test.each([
    ['digitaleconomy', ['digital', 'economy']],
    ['cargothroughput', ['cargo', 'throughput']],
    ['economyofthevillage', ['economy', 'of', 'the', 'village']],
    ['farmsecretary', ['farm', 'secretary']],
    ['farmssecretary', ['farms', 'secretary']],
    ['cargoproduce', ['cargo', 'produce']], // known with another ending
    ['thevillages', ['the', 'villages']],
    ['whereis', ['where', 'is']],
  ])('takes %s apart', (joined, parts) => {
    expect(vocabulary.split(joined)).toEqual(parts);
  });

  test.each([
    ['village', 'it is one word'],
    ['aia', 'letters are no words'],
    ['digitalx', 'something is left over'],
    [`${'village'.repeat(5)}`, 'nobody writes so'],
    ['', 'there is nothing'],
  ])('leaves %s whole: %s', (word) => {
    expect(vocabulary.split(word)).toBeUndefined();
  });

  test('gives parts that make the word again', () => {
    const part = fc.constantFrom(...Object.keys(WORDS), 'of', 'x', '_');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const word = parts.join('');
        const split = vocabulary.split(word);
        return split === undefined || split.join('') === word;
      }),
    );
  });
});

describe('join', () => {
  test.each([
    ['thro', 'ughput', 'throughput'],
    ['air', 'port', 'airport'],
    ['vil', 'la', undefined],
    ['car', 'go', undefined], // too short to be sure
  ])('takes %s %s for %s', (left, right, word) => {
    expect(vocabulary.join(left, right)).toBe(word);
  });
});

describe('heardAs', () => {
  test.each([
    ['sek', 'retary', 'secretary'],
    ['sek', 'retarying', undefined], // too long for it
    ['vil', 'la', undefined],
  ])('takes %s %s for %s', (left, right, word) => {
    expect(vocabulary.heardAs(left, right)).toBe(word);
  });
});

describe('cognates', () => {
  test.each([
    ['agricultura', ['agricultural']],
    ['economia', ['economy']],
    ['digitale', ['digital']],
    ['ecologia', []],
    ['', []],
  ])('gives for %s %j', (foreign, english) => {
    expect(vocabulary.cognates(foreign)).toEqual(english);
  });
});

describe('soundsLike', () => {
  test.each([
    ['fillage', ['village']],
    ['포리스트', []],
    ['フォレスト', ['forest']],
    ['o', []],
  ])('gives for %s %j', (name, alike) => {
    expect(vocabulary.soundsLike(name)).toEqual(alike);
  });
});
