import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureLine } from '../../src/cli/figure-record.ts';
import { parseTextLine } from '../../src/cli/text-lines.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

async function figures(input: string | Uint8Array, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/figures.ts', ...args], { cwd });
  child.stdin.on('error', () => {}).end(input);
  const [stdout, status] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  return { stdout, status };
}

let corpus: string;
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'figures-'));
  writeFileSync(
    join(corpus, 'marsh.txt'),
    'The marsh\n\nThe marsh covers over 1,200 km². Reed sales rose 12% in 2020.\n',
  );
});

describe('figures', () => {
  test('writes every quantity of the corpus, one a line', async () => {
    const { stdout, status } = await figures('', '--json', '--corpus', corpus);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(records[0]).toEqual({
      article: 'marsh',
      passage: 2,
      passageText: 'The marsh covers over 1,200 km². Reed sales rose 12% in 2020.',
      text: '1,200 km²',
      start: 22,
      end: 31,
      value: 1200,
      unit: 'km²',
      kind: 'measure',
      qualifier: 'over',
      direction: null,
      measures: { text: 'marsh', confidence: 'medium' },
      when: null,
    });
    expect(records.map(({ text }) => text)).toEqual(['1,200 km²', '12%', '2020']);
  });

  test('lists them for people', async () => {
    const { stdout } = await figures('', '--corpus', corpus);
    expect(stdout).toMatchInlineSnapshot(`
      "marsh ¶2
        over 1,200 km² · marsh
        12% · Reed sales · 2020
        2020
      "
    `);
  });

  test('survives every line of standard input, and answers in order', async () => {
    const lines = [
      'It fell 3%.',
      '{"id":"x","text":"5 km"}',
      '{bad',
      '',
      '{"text":7}',
      'null',
      '[1]',
      '\u0000\ud800',
      '{"id":{},"text":""}',
    ];
    const { stdout, status } = await figures(lines.join('\n'), '--json', '--text');
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(records.map(({ id }) => id)).toEqual([1, 'x', 3, 4, 5, 6, 7, 8, 9]);
    expect(records[1].quantities).toMatchObject([{ text: '5 km', value: 5, unit: 'km' }]);
  });

  test('ends calmly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/figures.ts', '--json', '--text'], { cwd });
    child.stdin.on('error', () => {}).end('It fell 3%.\n'.repeat(5_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test('exits 78 without a corpus', async () => {
    expect((await figures('', '--corpus', join(corpus, 'none'))).status).toBe(78);
  });
});

describe('parseTextLine', () => {
  test.each([
    ['It fell 3%.', { id: 4, text: 'It fell 3%.' }],
    ['{"id":"a","text":"x"}', { id: 'a', text: 'x' }],
    ['{"text":"x"}', { id: 4, text: 'x' }],
    ['{"id":"a"}', { id: 4, text: '{"id":"a"}' }],
    ['{oh', { id: 4, text: '{oh' }],
  ])('reads %j', (line, expected) => {
    expect(parseTextLine(line, 4)).toEqual(expected);
  });
});

describe('figureLine', () => {
  test('names what is measured only when that is sure', () => {
    const [sure] = extractQuantities('Throughput reached at least 5 t in 2020.');
    const [unsure] = extractQuantities('With a spade and much help from others he then dug, to the joy of all, 5 t.');
    expect([sure, unsure].map((quantity) => quantity && figureLine(quantity))).toMatchInlineSnapshot(`
      [
        "  at least 5 t · Throughput · 2020",
        "  5 t",
      ]
    `);
  });
});
