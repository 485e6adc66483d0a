import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLanguageData } from '../../src/language-data.ts';
import { cosine, readVectors } from '../../src/search/vectors.ts';

const bytes = readLanguageData().vectors;
const vectors = readVectors(bytes);
const aRank = fc.integer({ min: 0, max: vectors.size - 1 });

/** The vectors of three words in two dimensions, packed by hand. */
function handMade(): Uint8Array {
  const list = new TextEncoder().encode('up\nright\nuphill');
  const head = new Uint8Array(new Uint32Array([3, 2, list.length]).buffer);
  return Uint8Array.from([...head, ...list, 0, 127, 64, 0, 127, 127]);
}

describe('readVectors', () => {
  test('reads words, directions and ranks from packed bytes', () => {
    const small = readVectors(handMade());
    expect(small.words).toEqual(['up', 'right', 'uphill']);
    expect([small.rank('uphill'), small.rank('down'), small.has('up'), small.has('down')]).toEqual([
      2,
      undefined,
      true,
      false,
    ]);
    expect(small.similarity('up', 'right')).toBe(0);
    expect(small.similarity('uphill', 'right')).toBeCloseTo(Math.SQRT1_2);
    expect(Array.from(small.vectorAt(1))).toEqual([1, 0]);
    expect(Array.from(small.meanOf([0, 1]))).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2)]);
    expect(Array.from(small.meanOf([0, 1], [0, 2]))).toEqual([1, 0]);
  });

  test('reads bytes that begin anywhere in their buffer', () => {
    const shifted = new Uint8Array([9, ...handMade()]).subarray(1);
    expect(readVectors(shifted).similarity('uphill', 'up')).toBeCloseTo(Math.SQRT1_2);
  });

  test('refuses bytes cut short', () => {
    expect(() => readVectors(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => readVectors(new Uint8Array(8))).toThrow(RangeError);
  });
});

describe('the shipped vectors', () => {
  test('hold 30,000 plain words, each once, the commonest first', () => {
    expect([vectors.size, vectors.dimensions]).toEqual([30_000, 100]);
    expect(vectors.words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(new Set(vectors.words).size).toBe(30_000);
    expect(vectors.words.slice(0, 6)).toEqual(['the', 'of', 'to', 'and', 'in', 'for']);
    expect(vectors.rank('government')).toBeLessThan(vectors.rank('province') as number);
    expect(vectors.rank('province')).toBeLessThan(vectors.rank('circuit') as number);
  });

  // A question's word on the left; of the two on the right the first means nearly the same.
  test.each([
    ['buy', 'purchase', 'village'],
    ['money', 'funds', 'river'],
    ['trash', 'garbage', 'secretary'],
    ['ship', 'cargo', 'school'],
    ['doctor', 'physician', 'economy'],
    ['rose', 'increased', 'port'],
    ['earnings', 'income', 'forest'],
  ])('put %s nearer to %s than to %s', (word, near, far) => {
    expect(vectors.similarity(word, near)).toBeGreaterThan(vectors.similarity(word, far) + 0.3);
  });

  test('leave unrelated words far apart, however common', () => {
    expect(Math.abs(vectors.similarity('car', 'banana'))).toBeLessThan(0.2);
    expect(vectors.similarity('the', 'zhejiangs')).toBe(0);
  });

  test('have cosines between −1 and 1, the same both ways, 1 for a word with itself', () => {
    fc.assert(
      fc.property(aRank, aRank, (a, b) => {
        const similarity = vectors.similarityAt(a, b);
        expect(Math.abs(similarity)).toBeLessThanOrEqual(1.000001);
        expect(similarity).toBe(vectors.similarityAt(b, a));
        expect(similarity).toBeCloseTo(cosine(vectors.vectorAt(a), vectors.vectorAt(b)), 5);
        expect(vectors.similarityAt(a, a)).toBeCloseTo(1, 5);
      }),
    );
  });

  test('sum up to a text of unit length in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aRank, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 30 }),
        (words) => {
          const mean = vectors.meanOf(
            words.map(([rank]) => rank),
            words.map(([, weight]) => weight),
          );
          const reversed = words.toReversed();
          const again = vectors.meanOf(
            reversed.map(([rank]) => rank),
            reversed.map(([, weight]) => weight),
          );
          expect(cosine(mean, mean)).toBeCloseTo(1, 4);
          expect(cosine(mean, again)).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  test('give a text without known words no direction', () => {
    expect(vectors.meanOf([]).every((x) => x === 0)).toBe(true);
  });
});
