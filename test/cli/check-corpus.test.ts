import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportCorpus } from '../../src/cli/corpus-report.ts';
import { parseCorpus } from '../../src/corpus/corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'src/cli/check-corpus.ts');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('reportCorpus', () => {
  const good = {
    name: 'marsh.md',
    text: '---\ncolour: red\n---\nIt grew 3.5%.\n\n> [!NOTE]\n> In 2022.',
    revision: '0',
  };
  const report = (...files: (typeof good)[]) => {
    const { articles, problems } = parseCorpus(files);
    return reportCorpus(articles, problems);
  };

  test('lists each article with its counts, and each problem with its line', () => {
    const broken = { name: 'broken.md', text: '---\ntitle: [\n---\nx', revision: '0' };
    expect(report(good, broken)).toEqual({ lines: expect.any(Array), exitCode: 1 });
    expect(report(good, broken).lines.join('\n')).toMatchInlineSnapshot(`
      "marsh: marsh
        1 passage, 0 sections, 0 pictures, 1 note, 3 words
      broken.md:2: The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. (skipped)
      marsh.md:2: The key "colour" is not known: use title, publisher, authors, published, place, url, language, republishedBy, accessed."
    `);
  });

  test('is content with warnings', () => {
    expect(report(good).exitCode).toBe(0);
  });

  test('finds an empty corpus at fault', () => {
    expect(report()).toEqual({ lines: [], exitCode: 78 });
  });

  test('lets no title steer the terminal', () => {
    expect(report({ ...good, text: '# a\u001b[2Jb\u202e\n\nWords.' }).lines[0]).toBe('marsh: a\ufffd[2Jb\ufffd');
  });
});

describe('check-corpus', () => {
  test('checks the shipped corpus', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('31 passages, 1 section, 3 pictures, 26 notes');
  });

  test('says where there is no article, and exits 78', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    writeFileSync(join(folder, 'a.pdf'), '%PDF');
    expect(run('--corpus', folder)).toEqual({
      status: 78,
      stdout: 'a.pdf: Files of this kind are not read: save the article as .md, .txt or .html. (skipped)\n',
      stderr: `There is no article in ${folder}: put a .md, .txt or .html file there.\n`,
    });
    rmSync(folder, { recursive: true });
  });

  test('says in one line that a folder does not exist, and exits 78', () => {
    expect(run('--corpus', '/no/such/folder')).toEqual({
      status: 78,
      stdout: '',
      stderr: 'The corpus folder /no/such/folder cannot be read (ENOENT): give a folder that holds your articles.\n',
    });
  });
});
