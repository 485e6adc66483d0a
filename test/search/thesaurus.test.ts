import { describe, expect, test } from 'vitest';
import { readLanguageData } from '../../src/language-data.ts';
import { readThesaurus, type Thesaurus } from '../../src/search/thesaurus.ts';

const bytes = readLanguageData().thesaurus;
const thesaurus = readThesaurus(bytes);

/** "boat" and "ship" mean the same, "ship" is near "vessel". */
function handMade(): Uint8Array {
  const list = new TextEncoder().encode('boat\nship\nvessel\n?');
  const head = new Uint8Array(new Uint32Array([list.length]).buffer);
  const numbers = new Uint16Array([1, 3 * 1 + 0, 2, 3 * 0 + 0, 3 * 2 + 2, 1, 3 * 1 + 2, 0]);
  return Uint8Array.from([...head, ...list, ...new Uint8Array(numbers.buffer)]);
}

/** The kin of a stem, by their names. */
function kinIn({ stems, eachKin }: Thesaurus, stem: string): [string | undefined, number][] {
  const kin: [string | undefined, number][] = [];
  eachKin(stem, (place, closeness) => void kin.push([stems[place], closeness]));
  return kin;
}

describe('readThesaurus', () => {
  test('reads which stems are close, and how close, from packed bytes that begin anywhere', () => {
    const small = readThesaurus(new Uint8Array([9, ...handMade()]).subarray(1));
    expect(['boat', 'ship', 'vessel', '?', 'raft'].map((stem) => kinIn(small, stem))).toEqual([
      [['ship', 1]],
      [
        ['boat', 1],
        ['vessel', 0.6],
      ],
      [['ship', 0.6]],
      [],
      [],
    ]);
  });

  test('refuses bytes cut short', () => {
    expect(() => readThesaurus(bytes.subarray(0, bytes.length - 2))).toThrow(RangeError);
    expect(() => readThesaurus(new Uint8Array(2))).toThrow(RangeError);
  });
});

describe('the shipped thesaurus', () => {
  test.each([
    ['cargo', 'freight', 1],
    ['penalti', 'fine', 0.6],
    ['earn', 'earner', 0.9],
    ['cargo', 'villag', undefined],
  ])('has %s beside %s at %s', (stem, other, closeness) => {
    expect(new Map(kinIn(thesaurus, stem)).get(other)).toBe(closeness);
    expect(new Map(kinIn(thesaurus, other)).get(stem)).toBe(closeness);
  });
});
