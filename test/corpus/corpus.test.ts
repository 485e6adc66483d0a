import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import type { PictureFile, SourceFile } from '../../src/model.ts';

const file = (name: string, text: string): SourceFile => ({ name, text, revision: '0a1b2c3d' });

const marsh = file(
  'salt-marsh.md',
  `---
title: Salt marsh gains ground
published: 2023-05-09
---
# Salt marsh gains ground

It grew. Nobody knew why.

![The open wall](salt-marsh/wall.jpg "Photo: Jo Lunt")

## Costs

- Breaches
- Survey

> [!NOTE]
> Of 2022.
`,
);

describe('parseCorpus', () => {
  test('makes an article of a file', () => {
    const wall: PictureFile = {
      name: 'salt-marsh/wall.jpg',
      type: 'jpg',
      sizeBytes: 1,
      read: async () => new Uint8Array(1),
    };
    expect(parseCorpus([marsh], [wall])).toEqual({
      articles: [
        {
          id: 'salt-marsh',
          revision: '0a1b2c3d',
          title: 'Salt marsh gains ground',
          authors: [],
          published: '2023-05-09',
          language: 'en',
          sections: [{ heading: 'Costs', level: 2, firstPassage: 2 }],
          passages: [
            {
              article: 'salt-marsh',
              number: 1,
              text: 'It grew. Nobody knew why.',
              kind: 'paragraph',
              sentences: [
                { start: 0, end: 8 },
                { start: 9, end: 25 },
              ],
              notes: [],
              line: 7,
            },
            {
              article: 'salt-marsh',
              number: 2,
              text: 'Breaches\nSurvey',
              kind: 'list',
              section: 'Costs',
              sentences: [
                { start: 0, end: 8 },
                { start: 9, end: 15 },
              ],
              notes: ['Of 2022.'],
              line: 13,
            },
          ],
          pictures: [
            {
              article: 'salt-marsh',
              number: 1,
              caption: 'The open wall',
              credit: 'Photo: Jo Lunt',
              place: { file: 'salt-marsh/wall.jpg' },
              afterPassage: 1,
            },
          ],
        },
      ],
      sidecars: [],
      problems: [],
    });
  });

  test.each([
    ['its front matter', 'tide-tables.md', '---\ntitle: Tides\n---\n# Heading\n\nWords.', 'Tides', ['Heading']],
    ['its first heading', 'tide-tables.md', '## Before\n\n# Tides\n\nWords.', 'Tides', ['Before']],
    ['its name', 'tide-tables_2.md', '## Low\n\nWords.', 'tide tables 2', ['Low']],
    ['its name, as plain text', 'tide-tables.txt', '# Tides\n\nWords.', 'tide tables', []],
  ])('calls an article by %s', (_from, name, text, title, headings) => {
    const [article] = parseCorpus([file(name, text)]).articles;
    expect([article?.title, article?.sections.map(({ heading }) => heading)]).toEqual([title, headings]);
  });

  test('reports a broken file with its line, and serves the others', () => {
    const broken = file('broken.md', '---\ntitle: [\n---\nWords.');
    const empty = file('empty.md', '# Only a heading');
    const deep = file('deep.html', '<b>'.repeat(300));
    const { articles, problems } = parseCorpus([marsh, broken, empty, deep]);
    expect(articles.map(({ id }) => id)).toEqual(['salt-marsh']);
    expect(
      problems.map(({ file, line, message, severity }) => `${file}:${line}: ${message} ${severity}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "broken.md:2: The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. skipped
      deep.html:undefined: The page nests more than 200 elements: save it flatter. skipped
      empty.md:undefined: The file holds no text: write at least one paragraph. skipped
      salt-marsh.md:9: The picture salt-marsh/wall.jpg is no png, jpg, gif or webp file below the corpus folder: check the path. warning"
    `);
  });

  test('skips what repeats an id or a text, the first by name served', () => {
    const { articles, problems } = parseCorpus([
      file('tides.txt', 'Other words.'),
      file('tides.md', 'Words.'),
      file('twin.md', 'Words.\n'),
    ]);
    expect(articles.map(({ id, passages }) => [id, passages[0]?.text])).toEqual([['tides', 'Words.']]);
    expect(problems).toEqual([
      { file: 'tides.txt', message: 'tides.md has the same id, tides: rename one of them.', severity: 'skipped' },
      { file: 'twin.md', message: 'tides.md holds the very same text: delete one of them.', severity: 'skipped' },
    ]);
  });

  test('lets a file take the place of a broken one of the same id', () => {
    const { articles } = parseCorpus([
      file('tides.md', '---\nx'),
      file('tides.html', '<b>'.repeat(300)),
      file('tides.txt', 'Words.'),
    ]);
    expect(articles.map(({ passages }) => passages.length)).toEqual([1]);
  });

  test('leaves questions, READMEs and pictures alone', () => {
    expect(
      parseCorpus(['a.questions.jsonl', 'README.md', '.hidden.md', 'a.png'].map((name) => file(name, 'Words.'))),
    ).toEqual({
      articles: [],
      sidecars: [],
      problems: [],
    });
  });

  test('reports a note above every passage', () => {
    expect(parseCorpus([file('a.md', '> [!NOTE]\n> Early.\n\nWords.')]).problems).toEqual([
      {
        file: 'a.md',
        line: 1,
        message: 'The note is left out: write it below the passage that it is on.',
        severity: 'warning',
      },
    ]);
  });

  test('does not depend on the order of the files', () => {
    const files = [
      marsh,
      file('salt-marsh.txt', 'Other.'),
      file('salt-marsh.search.yaml', 'asked: {9: [x]}'),
      file('b.md', 'Twin.'),
      file('a.txt', 'Twin.'),
      file('z.html', '<p>Page.'),
    ];
    const expected = parseCorpus(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(parseCorpus(shuffled)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('throws on no text', () => {
    const mark = fc.constantFrom(
      ...[
        '---\n',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '|',
        '[',
        ']',
        '](',
        '![',
        '*',
        '`',
        '```\n',
        '~~',
        '<',
        '>',
        '</',
      ],
      ...[
        '<p>',
        '<table>',
        '<!--',
        '&amp;',
        '&#0;',
        '[^1]',
        '[^1]: ',
        '[a]: b',
        ': ',
        '{',
        '&a ',
        '*a',
        'a',
        '[!NOTE]\n',
        '\0',
        '\ud800',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(mark, { maxLength: 80 }).map((marks) => marks.join('')),
    );
    const names = fc.constantFrom('a.md', 'a.html', 'a.txt', 'b.search.yaml', '__proto__.md', '\n.md');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, texts), { maxLength: 3 }), (files) => {
        const { articles, problems } = parseCorpus([
          file('b.txt', 'Words.'),
          ...files.map(([name, text]) => file(name, text)),
        ]);
        expect(articles.map(({ id }) => id)).toContain('b');
        for (const { line = 1 } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
