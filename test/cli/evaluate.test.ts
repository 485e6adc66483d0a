import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

const MARSH = `The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns.

Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.`;

const SIDECAR = 'aliases:\n  - [bitterns, butor étoilé]\n';

const QUESTIONS = [
  '{"floors": {"direct": {"hit1": 100, "figures": 100}, "french": {"hit3": 50}, "off-topic": {"declined": 100}}}',
  '{"id": "1", "category": "direct", "q": "How many pairs of bitterns live in the marsh?", "gold": ["home to 45 pairs"], "must_figures": ["45 pairs"]}',
  '{"id": "2", "category": "direct", "q": "How much did reed sales bring in?", "gold": ["Reed sales"], "must_figures": ["£3.5 million"]}',
  '{"id": "3", "category": "french", "q": "butor étoilé", "gold": ["home to 45 pairs"]}',
  '{"id": "4", "category": "off-topic", "q": "who sang Bohemian Rhapsody?", "gold": []}',
].join('\n');

/** Runs the command on a folder of these files. */
async function evaluate(files: Record<string, string>, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/evaluate.ts', '--corpus', folder, ...args], {
    cwd,
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  rmSync(folder, { recursive: true });
  return { stdout, stderr: stderr.replaceAll(folder, 'FOLDER'), status };
}

describe('evaluate', () => {
  test.concurrent('shows how each category does, with the sidecar and without', async ({ expect }) => {
    const files = { 'marsh.txt': MARSH, 'marsh.search.yaml': SIDECAR, 'marsh.questions.jsonl': QUESTIONS };
    const { stdout, stderr, status } = await evaluate(files);
    expect(stdout).toMatchInlineSnapshot(`
      "marsh.questions.jsonl, with its sidecar / without it, in percent

      category           n          hit@1          hit@3        figures           sure       declined        doubted
      direct             2  100.0 / 100.0  100.0 / 100.0  100.0 / 100.0  100.0 / 100.0              –              –
      french             1    100.0 / 0.0    100.0 / 0.0              –      100.0 / –              –              –
      off-topic          1              –              –              –              –  100.0 / 100.0  100.0 / 100.0
      "
    `);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test.concurrent('names what falls below its floor, and the line that is no golden question, and fails', async ({
    expect,
  }) => {
    const files = { 'marsh.txt': MARSH, 'a.questions.jsonl': `${QUESTIONS}\nwho?`, 'marsh.questions.jsonl': QUESTIONS };
    const { stdout, stderr, status } = await evaluate(files);
    expect(stdout).toMatch(/^marsh\.questions\.jsonl, [\s\S]*\noff-topic /);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^a\.questions\.jsonl: line 6 is no golden question: /),
      'marsh.questions.jsonl: french: hit3 is 0, below its floor of 50.',
      '',
    ]);
    expect(status).toBe(1);
  });

  test.concurrent('says where there are no golden questions', async ({ expect }) => {
    expect(await evaluate({ 'marsh.txt': MARSH })).toEqual({
      stdout: '',
      stderr: 'There are no golden questions in FOLDER: put an <article>.questions.jsonl there.\n',
      status: 0,
    });
  });

  test.concurrent('says in one line that a folder does not exist, and exits 78', async ({ expect }) => {
    expect(await evaluate({}, '--corpus', 'no/such/folder')).toEqual({
      stdout: '',
      stderr: 'The corpus folder no/such/folder cannot be read (ENOENT): give a folder that holds your articles.\n',
      status: 78,
    });
  });
});
