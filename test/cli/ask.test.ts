import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AnswerRecord } from '../../src/cli/answer-record.ts';
import { answerRecord } from '../../src/cli/answer-record.ts';
import { type CheckRecord, checkRecord } from '../../src/cli/claim-record.ts';
import { marsh } from '../commands/marsh.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const command = ['--import', 'tsx', 'src/cli/ask.ts'];

async function ask(input: string | Uint8Array, ...args: string[]) {
  const child = spawn(process.execPath, [...command, ...args], { cwd });
  child.stdin.on('error', () => {}).end(input);
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  return { stdout, stderr, status };
}

describe('answerRecord', () => {
  test('tells what a mistyped question was read as, and shows it', () => {
    const record = answerRecord({ id: 1, question: 'How much did reed salse brign in?' }, marsh, 1);
    expect(record.searchedFor).toMatchInlineSnapshot(`"How much did reed sales brign in?"`);
    expect(record.text.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "How much did reed salse brign in?",
        "",
        "Searched for: How much did reed sales brign in?",
      ]
    `);
  });

  test('holds all that is answered', () => {
    const record = answerRecord({ id: 'a', question: 'How much did reed sales bring in?' }, marsh, 1);
    expect(record).toMatchObject({
      id: 'a',
      question: 'How much did reed sales bring in?',
      outcome: 'found',
      hits: [
        {
          article: 'marsh',
          passage: 2,
          text: 'Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.',
          score: expect.any(Number),
        },
      ],
      nearest: [],
      pictures: [{ article: 'marsh', caption: 'A bittern in the reeds.', credit: 'Photo by Tom Reed' }],
      quantities: [
        { article: 'marsh', passage: 2, text: '£3.5 million', value: 3_500_000, unit: 'GBP' },
        { article: 'marsh', passage: 2, text: '12%', value: 12, unit: '%' },
      ],
      citation:
        'Jane Doe, “The marsh comes back”, The Norfolk Daily, Norwich, 3 May 2021, para. 2, https://example.org/marsh',
      url: expect.stringMatching(/^https:\/\/example\.org\/marsh#:~:text=/),
      text: expect.stringContaining('£3.5 million'),
      reply: { flags: 1 << 15, components: expect.any(Array), allowed_mentions: { parse: [] } },
    });
  });

  test('has the address of the article also when it does not answer', () => {
    const record = answerRecord({ id: 1, question: 'Who won the chess tournament in Reykjavik?' }, marsh);
    expect(record).toMatchObject({ outcome: 'not-found', hits: [], quantities: [] });
    expect(record.url).toMatch(/^https:\/\/example\.org\/marsh/);
  });
});

describe('checkRecord', () => {
  test('lays the claims of a message beside the article', () => {
    const record = checkRecord(
      { id: 'a', question: 'Reed sales rose 15% last year. Herons nest beside the old railway bridge.' },
      marsh,
    );
    expect(record).toMatchObject({
      id: 'a',
      claims: [
        {
          text: 'Reed sales rose 15% last year.',
          verdict: 'differs',
          figure: { text: '15%', value: 15, direction: 'up' },
          article: 'marsh',
          passage: 2,
          quantity: { text: '12%', value: 12 },
          sentence: 'Reed sales brought in £3.5 million last year, an increase of 12%.',
          url: expect.stringMatching(/^https:\/\/example\.org\/marsh#:~:text=/),
        },
        {
          text: 'Herons nest beside the old railway bridge.',
          verdict: 'not-in-article',
          figure: null,
          article: null,
          passage: null,
          quantity: null,
          sentence: null,
          url: null,
        },
      ],
    });
  });
});

describe('ask --check', () => {
  test('checks a message a line, an object with its text or the text itself', async () => {
    const input = '{"id":"m","text":"Yiwu trades with 300 countries"}\nThe forest coverage rate rose to 61.2%.\n';
    const { stdout, status } = await ask(input, '--json', '--check');
    const records: CheckRecord[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, claims }) => [id, ...claims.map(({ verdict }) => verdict)])).toEqual([
      ['m', 'differs'],
      [2, 'same'],
    ]);
    expect(status).toBe(0);
  }, 30_000);
});

describe('ask --json', () => {
  const lines: [line: string | number[], id: unknown][] = [
    ['What is the article about?', 1],
    ['', 2],
    ['{"id":"x","question":"How many?"}', 'x'],
    ['{"question":{}}', 4],
    ['__proto__', 5],
    ['x'.repeat(1_000_000), 6],
    ['\0\0 \u202E \u2028', 7],
    [[0xff, 0xfe, 0xc3], 8],
    ['['.repeat(10_000), 9],
    ['{"id":"no such article","question":"How many?","article":"?"}', 'no such article'],
    ['{"question":"half a \\ud800 pair"}', 11],
  ];

  test.concurrent('answers every line with one line, in order, whatever it holds', async () => {
    const input = Buffer.concat(
      lines.flatMap(([line]) => [
        typeof line === 'string' ? Buffer.from(line) : Uint8Array.from(line),
        Buffer.from('\n'),
      ]),
    );
    const { stdout, status } = await ask(input, '--json');
    const records = stdout
      .trim()
      .split('\n')
      .map((line): AnswerRecord => JSON.parse(line));
    expect(status).toBe(0);
    expect(records.map(({ id }) => id)).toEqual(lines.map(([, id]) => id));
    expect(records[1]?.outcome).toBe('no-question');
    for (const { url, text: shown } of records) {
      expect(url).toMatch(/^https:/);
      expect(shown).not.toBe('');
    }
  });

  test.concurrent('ends quietly when nobody reads any further', async () => {
    const child = spawn(process.execPath, [...command, '--json'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => {});
    child.stdin.end('How many?\n'.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});

describe('ask', () => {
  test.concurrent('is a prompt when there is no question', async () => {
    const { stdout, status } = await ask('/help\nHow many?\n');
    expect(stdout).toMatch(/^Ask a question\. [\s\S]*\/passage number[\s\S]*How many\?[\s\S]*Bye\.\n$/);
    expect(status).toBe(0);
  });

  test.concurrent.each([
    [['--limit', 'ten', 'q'], 2, '--limit takes a whole number from 1 to 1000, not "ten".'],
    [['--corpus', 'no/such/folder', 'q'], 78, 'no/such/folder'],
  ])('explains what is wrong with %j', async (args, status, message) => {
    const result = await ask('', ...args);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.stderr).toContain(message);
  });
});
