import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import type { Article } from '../../src/model.ts';

const words = fc.array(fc.constantFrom('tide', 'Wu', '3.5%', '1,200', '“green”', 'No.', '湿地', 'café', 'a'), {
  minLength: 1,
  maxLength: 12,
});
const sentence = words.map((list) => list.join(' '));

/** Each way to write some words in Markdown, and the words that are to be read from it. */
const marked = sentence.chain((text) =>
  fc.constantFrom(
    [text, text],
    [`*${text}*`, text],
    [`**${text}**,`, `${text},`],
    [`[${text}](https://a.example "title")`, text],
    [`\`${text}\``, text],
    [`<b>${text}</b>`, text],
    [`${text} \\* &amp;`, `${text} * &`],
    [text.replaceAll(' ', '\n'), undefined],
  ),
);

const block = fc
  .array(marked, { minLength: 1, maxLength: 4 })
  .chain((parts) =>
    fc
      .constantFrom('', '## ', '> ', '- ')
      .map((prefix) => ({ source: prefix + parts.map(([source]) => source).join(' '), prefix, parts })),
  );

function only(name: string, text: string): Article {
  const [article] = parseCorpus([{ name, text, revision: '00000000' }]).articles;
  if (!article) throw new Error(`Nothing served of ${JSON.stringify(text)}`);
  return article;
}

/** Whether every character of a text but white space comes from a source, in the same order. */
function isWithin(text: string, source: string): boolean {
  let at = 0;
  for (const character of text.replace(/\s/g, '')) {
    at = source.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('a passage', () => {
  test('holds the characters of its file, in order, from its line on', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const source = `Begin.\n\n${blocks.map((each) => each.source).join('\n\n')}\n`;
        const lines = source.split('\n');
        for (const { text, line } of only('a.md', source).passages) {
          expect(isWithin(text, lines.slice(line - 1).join('\n'))).toBe(true);
          expect(lines[line - 1]).not.toBe('');
        }
      }),
    );
  });

  test('holds every word that was written, and no markup', () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 5 }), (parts) => {
        const [passage] = only('a.md', parts.map(([source]) => source).join(' ')).passages;
        const expected = parts.map(([source, text]) => text ?? source?.replaceAll('\n', ' ')).join(' ');
        expect(passage?.text.replaceAll(/\s/g, '')).toBe(expected.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('is the same from Markdown and from a page', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const page = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
        const texts = (article: Article) => article.passages.map(({ text, line }) => [text, line]);
        const fromMarkdown = texts(only('a.md', paragraphs.map((text) => `${text}`).join('\n\n')));
        const fromPage = texts(only('a.html', page));
        expect(fromPage.map(([text]) => text)).toEqual(fromMarkdown.map(([text]) => text));
        expect(fromPage.map(([, line]) => line)).toEqual(paragraphs.map((_, index) => index + 1));
      }),
    );
  });
});
