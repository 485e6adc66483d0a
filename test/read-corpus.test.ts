import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultCorpusFolder, readCorpus } from '../src/read-corpus.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A new folder with these files in it. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);

describe('readCorpus', () => {
  test('reads the articles and sidecars of a folder in order of name, with their revisions', async () => {
    const folder = folderOf({
      'b.txt': '\ufeffBee',
      'a.md': 'Ay',
      'a.search.yaml': 'aliases: []',
      'a.questions.jsonl': '{}',
      'README.md': 'no article',
      '.hidden.md': 'nor this',
      LICENSE: 'nor this',
    });
    expect(await readCorpus(folder)).toEqual({
      files: [
        { name: 'a.md', text: 'Ay', revision: 'c85a3445' },
        { name: 'a.search.yaml', text: 'aliases: []', revision: expect.stringMatching(/^[0-9a-f]{8}$/) },
        { name: 'b.txt', text: 'Bee', revision: expect.stringMatching(/^[0-9a-f]{8}$/) },
      ],
      pictures: [],
      problems: [],
    });
  });

  test('finds pictures by their first bytes, and reads them when asked', async () => {
    const folder = folderOf({
      'a.md': 'Ay',
      'a/wall.jpg': PNG,
      'a/port.jpg': bytes(0xff, 0xd8, 0xff, 0xe0),
      'a/sea.gif': 'GIF89a…',
      'a/mud.webp': 'RIFF1234WEBPVP8 ',
      'a/words.png': 'no picture',
      'a/notes.txt': 'not looked at',
      'a/deeper/wall.png': PNG,
    });
    const { pictures, problems } = await readCorpus(folder);
    expect(pictures.map(({ name, type, sizeBytes }) => [name, type, sizeBytes])).toEqual([
      ['a/mud.webp', 'webp', 16],
      ['a/port.jpg', 'jpg', 4],
      ['a/sea.gif', 'gif', 9],
      ['a/wall.jpg', 'png', 11],
    ]);
    expect(problems).toEqual([
      {
        file: 'a/words.png',
        message: 'This is no png, jpg, gif or webp picture: save it as one.',
        severity: 'skipped',
      },
    ]);
    expect(await pictures[3]?.read()).toEqual(PNG);
  });

  test.each([
    ['binary', bytes(0x25, 0x50, 0x44, 0x46, 0x0a, 0x00, 0x41), 2, 'The file is no text: it holds control characters.'],
    ['Latin-1', bytes(0x41, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a), 2, 'The text is not UTF-8: save it as UTF-8.'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0x00), undefined, 'The text is UTF-16: save it as UTF-8.'],
    ['empty', bytes(0xef, 0xbb, 0xbf, 0x0a), undefined, 'The file is empty: write something or delete it.'],
    [
      'oversized',
      new Uint8Array(5_000_001).fill(0x41),
      undefined,
      'The file has 5.0 MB, but at most 5 MB are read: split it.',
    ],
  ])('skips this file: %s', async (_what, content, line, message) => {
    const { files, problems } = await readCorpus(folderOf({ 'good.md': 'Good.', 'bad.md': content }));
    expect(files.map(({ name }) => name)).toEqual(['good.md']);
    expect(problems).toEqual([{ file: 'bad.md', ...(line && { line }), message, severity: 'skipped' }]);
  });

  test('reads a file of 5 MB', async () => {
    const folder = folderOf({ 'big.txt': 'A'.repeat(5_000_000) });
    expect((await readCorpus(folder)).files[0]?.text).toHaveLength(5_000_000);
  });

  test('stops at 50 MB in all', async () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index + 10}.txt`, 'A'.repeat(4_900_000)])),
    );
    expect((await readCorpus(folder)).problems).toEqual([
      { file: '20.txt', message: 'All articles together are over 50 MB: remove some.', severity: 'skipped' },
    ]);
  });

  test('says of another kind of file what to do', async () => {
    expect((await readCorpus(folderOf({ 'a.pdf': '%PDF' }))).problems).toEqual([
      {
        file: 'a.pdf',
        message: 'Files of this kind are not read: save the article as .md, .txt or .html.',
        severity: 'skipped',
      },
    ]);
  });

  test.skipIf(process.platform === 'win32')('neither follows a link out nor waits for a pipe', async () => {
    const folder = folderOf({ 'real.md': 'Words.', 'secret/x.md': 'Not looked at.' });
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    symlinkSync('real.md', join(folder, 'inside.md'));
    symlinkSync('nowhere.md', join(folder, 'dangling.md'));
    symlinkSync('/dev/zero', join(folder, 'zero.png'));
    symlinkSync('secret', join(folder, 'folder.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { files, pictures, problems } = await readCorpus(folder);
    expect(files.map(({ name }) => name)).toEqual(['inside.md', 'real.md']);
    expect(pictures).toEqual([]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`).join('\n')).toMatchInlineSnapshot(`
      "dangling.md: The file cannot be opened (ENOENT).
      folder.md: This is no plain file: remove it.
      passwd.txt: The link leads out of the corpus folder: copy the file here.
      pipe.md: This is no plain file: remove it.
      zero.png: The link leads out of the corpus folder: copy the file here."
    `);
  });

  test.skipIf(process.platform === 'win32')('takes hostile names for what they are', async () => {
    const folder = folderOf({ 'a..%2f..%2fx.md': 'a', '<@1> `x`.md': 'b', '__proto__.md': 'c', 'two\nlines.md': 'd' });
    const { files, problems } = await readCorpus(folder);
    expect(files.map(({ name }) => name)).toEqual(['<@1> `x`.md', '__proto__.md', 'a..%2f..%2fx.md']);
    expect(problems).toEqual([
      { file: 'two\nlines.md', message: 'The name holds invisible characters: rename the file.', severity: 'skipped' },
    ]);
  });

  test('refuses to send a picture that changed its size', async () => {
    const folder = folderOf({ 'wall.png': PNG });
    const { pictures } = await readCorpus(folder);
    truncateSync(join(folder, 'wall.png'), 30_000_000);
    await expect(pictures[0]?.read()).rejects.toThrow('The file has 30.0 MB, but at most 25 MB are read');
  });

  test('names a folder that does not exist', async () => {
    await expect(readCorpus('/no/such/folder')).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: 'The corpus folder /no/such/folder cannot be read (ENOENT): give a folder that holds your articles.',
    });
  });
});

describe('defaultCorpusFolder', () => {
  test('holds the shipped article', async () => {
    const { files } = await readCorpus(defaultCorpusFolder());
    expect(files.map(({ name }) => name)).toContain('decoding-zhejiang.md');
  });
});
