import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';

const article = { name: 'marsh.md', text: 'One.\n\n![wall](<> "Jo")\n\nTwo.', revision: '00000000' };
const withSidecar = (text: string, name = 'marsh.search.yaml') =>
  parseCorpus([article, { name, text, revision: '00000000' }]);

describe('parseSidecar', () => {
  test('reads aliases and what people ask for', () => {
    const { sidecars, problems } = withSidecar(`# how people ask
aliases:
  - [Double Eight Strategy, 八八战略, "8-8 Strategy"]
  - sea wall, dyke, 堤坝
asked:
  1: [how much did it grow, growth rate]
  passage 2: who paid
  picture 1:
    - the wall photo
  source: [who wrote this]
unsaid:
  - who built the wall
  - how high is the wall
`);
    expect(problems).toEqual([]);
    expect(sidecars).toEqual([
      {
        article: 'marsh',
        aliases: [
          ['Double Eight Strategy', '八八战略', '8-8 Strategy'],
          ['sea wall', 'dyke', '堤坝'],
        ],
        asked: [
          { target: { passage: 1 }, phrases: ['how much did it grow', 'growth rate'] },
          { target: { passage: 2 }, phrases: ['who paid'] },
          { target: { picture: 1 }, phrases: ['the wall photo'] },
          { target: 'source', phrases: ['who wrote this'] },
        ],
        unsaid: ['who built the wall', 'how high is the wall'],
      },
    ]);
  });

  test('names the line of everything that does not fit, and keeps the rest', () => {
    const { sidecars, problems } = withSidecar(`aliases:
  - [alone]
  - {a: b}
  - [dyke, wall]
asked:
  3: [too far]
  picture 2: [too far]
  1: {a: b}
  2:
  0: [none]
  2nd: [no number]
unsaid: {a: b}
synonyms: []
`);
    expect(sidecars).toEqual([{ article: 'marsh', aliases: [['dyke', 'wall']], asked: [], unsaid: [] }]);
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n')).toMatchInlineSnapshot(`
      "marsh.search.yaml:2: The aliases ["alone"] are left out: give two names or more for one thing.
      marsh.search.yaml:3: The aliases {"a":"b"} are left out: give two names or more for one thing.
      marsh.search.yaml:6: "3" is nothing in the article: use a passage from 1 to 2, or source, or a picture from "picture 1" to "picture 1".
      marsh.search.yaml:7: "picture 2" is nothing in the article: use a passage from 1 to 2, or source, or a picture from "picture 1" to "picture 1".
      marsh.search.yaml:8: 1 has {"a":"b"}, but should have phrases: "1: [who paid]".
      marsh.search.yaml:9: 2 has null, but should have phrases: "2: [who paid]".
      marsh.search.yaml:10: "0" is nothing in the article: use a passage from 1 to 2, or source, or a picture from "picture 1" to "picture 1".
      marsh.search.yaml:11: "2nd" is nothing in the article: use a passage from 1 to 2, or source, or a picture from "picture 1" to "picture 1".
      marsh.search.yaml:12: unsaid should be a list of phrases: what people ask, in vain.
      marsh.search.yaml:13: The key "synonyms" is not known: use aliases, asked or unsaid."
    `);
  });

  test.each([
    ['aliases: wall', 'aliases should be a list'],
    ['asked: [1]', 'asked should be a map'],
  ])('reports %j', (text, message) => {
    expect(withSidecar(text).problems).toEqual([
      { file: 'marsh.search.yaml', line: 1, message: expect.stringContaining(message), severity: 'warning' },
    ]);
  });

  test.each([
    ['aliases: [', 'The YAML cannot be read'],
    ['- a', 'The file is no map'],
  ])('skips %j', (text, message) => {
    const { sidecars, problems } = withSidecar(text);
    expect(sidecars).toEqual([]);
    expect(problems).toEqual([
      { file: 'marsh.search.yaml', line: 1, message: expect.stringContaining(message), severity: 'skipped' },
    ]);
  });

  test('is skipped without its article', () => {
    expect(withSidecar('aliases: []', 'dune.search.yaml').problems).toEqual([
      {
        file: 'dune.search.yaml',
        message: 'There is no article dune: name the file like its article.',
        severity: 'skipped',
      },
    ]);
  });

  test('may be empty', () => {
    expect(withSidecar('')).toMatchObject({
      sidecars: [{ article: 'marsh', aliases: [], asked: [], unsaid: [] }],
      problems: [],
    });
  });
});
