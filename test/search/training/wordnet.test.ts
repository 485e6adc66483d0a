import { expect, test } from 'vitest';
import { kinOf } from '../../../src/search/training/wordnet.ts';

const LICENCE = '  1 This software and database is being provided to you, the LICENSEE, by\n';
const EMPTY = LICENCE;

/** As WordNet prints it: a boat is a ship's synonym and a kind of vessel, of which "shipping" is made. */
const FILES: Readonly<Record<string, string>> = {
  'data.noun': `${LICENCE}00000010 06 n 02 ship 0 boat 0 002 @ 00000020 n 0000 + 00000030 v 0101 | that floats
00000020 06 n 01 vessel 0 000 | a craft
00000040 06 n 01 tea_boat 0 001 @ 00000010 n 0000 | a boat of tea
`,
  'index.noun': `${LICENCE}boat n 1 1 @ 1 0 00000010
ship n 1 2 @ + 1 0 00000010
`,
  'data.verb': `${LICENCE}00000030 35 v 01 send 0 001 + 00000010 n 0101 01 + 08 00 | by water\n`,
};

test('lists which words mean the same, are made from one another or stand next to one another', () => {
  const words = new Set(['ship', 'boat', 'vessel', 'send']);
  expect(kinOf((file) => FILES[file] ?? EMPTY, words)).toEqual([
    { word: 'boat', other: 'ship', kinship: 'same' },
    { word: 'boat', other: 'vessel', kinship: 'near' },
    { word: 'ship', other: 'boat', kinship: 'same' },
    { word: 'ship', other: 'vessel', kinship: 'near' },
    { word: 'ship', other: 'send', kinship: 'derived' },
  ]);
});

test('leaves out words that are not asked for', () => {
  expect(kinOf((file) => FILES[file] ?? EMPTY, new Set(['ship']))).toEqual([]);
});
