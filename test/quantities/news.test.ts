import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/corpus/sentences.ts';
import type { Quantity } from '../../src/model.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

/** A sentence, and a line for each figure in it: text | value..valueTo<from | unit | qualifier direction | measures. */
const cases = readFileSync(new URL('news.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split(/\n(?! )/)
  .map((lines) => lines.split('\n').map((line) => line.trim()))
  .map(([sentence = '', ...figures]) => ({ sentence, figures }));

const read = (sentence: string): Quantity[] =>
  extractQuantities(sentence, splitSentences(sentence)).filter(({ kind }) => kind !== 'date');

/** All that the line of a figure says before what it measures. */
function line({ text, value, valueTo, from, unit, kind, qualifier, direction }: Quantity): string {
  const values = `${value}${valueTo === undefined ? '' : `..${valueTo}`}${from === undefined ? '' : `<${from}`}`;
  const words = [qualifier, direction].filter(Boolean).join(' ') || '-';
  return [text, values, kind === 'rank' ? 'rank' : (unit ?? '-'), words].join(' | ');
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];

describe('extractQuantities on news', () => {
  test('reads every figure of each sentence, and nothing else', () => {
    const found = cases.map(({ sentence }) => [sentence, read(sentence).map(line)]);
    const expected = cases.map(({ sentence, figures }) => [
      sentence,
      figures.map((figure) => figure.split(' | ').slice(0, 4).join(' | ')),
    ]);
    expect(found).toEqual(expected);
  });

  test('says what nine in ten of them measure, and is hardly ever wrong where it is sure', () => {
    const tally = { all: 0, right: 0, sure: 0, sureAndRight: 0 };
    for (const { sentence, figures } of cases) {
      for (const [index, quantity] of read(sentence).entries()) {
        const told = figures[index]?.split(' | ')[4] ?? '?';
        if (told === '?') continue;
        const isRight = wordsOf(quantity.measures?.text ?? '').some((word) => wordsOf(told).includes(word));
        const isSure = quantity.measures !== undefined && quantity.measures.confidence !== 'low';
        tally.all += 1;
        tally.right += Number(isRight);
        tally.sure += Number(isSure);
        tally.sureAndRight += Number(isSure && isRight);
      }
    }
    expect(tally.right / tally.all).toBeGreaterThan(0.9);
    expect(tally.sureAndRight / tally.sure).toBeGreaterThan(0.95);
  });
});
