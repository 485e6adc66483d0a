import { describe, expect, test } from 'vitest';
import { cite, formatCitation } from '../../src/answer/cite.ts';
import type { Article, Citation } from '../../src/model.ts';

const full: Citation = {
  article: 'marsh',
  revision: '1a2b3c4d',
  title: 'The marsh comes back',
  authors: ['Jane Doe', 'Tom Reed'],
  publisher: 'The Norfolk Daily',
  place: 'Norwich',
  published: '2021-05-03',
  republishedBy: 'reeds.example',
  locator: 14,
  url: 'https://example.org/marsh#:~:text=Output%20fell',
};
const bare: Citation = { article: 'marsh', revision: '1a2b3c4d', title: 'Is the marsh coming back?', authors: [] };

describe('cite', () => {
  test('names the paragraph, and leads to its sentence', () => {
    const article: Article = {
      id: 'marsh',
      revision: '1a2b3c4d',
      title: 'The marsh',
      authors: ['Jane Doe'],
      url: 'https://example.org/marsh',
      language: 'en',
      sections: [],
      pictures: [],
      passages: [
        {
          article: 'marsh',
          number: 1,
          text: 'It rained. Output fell.',
          kind: 'paragraph',
          sentences: [
            { start: 0, end: 10 },
            { start: 11, end: 23 },
          ],
          notes: [],
          line: 1,
        },
      ],
    };
    const [passage] = article.passages;
    const known = { article: 'marsh', revision: '1a2b3c4d', title: 'The marsh', authors: ['Jane Doe'] };
    expect(cite(article)).toEqual({ ...known, url: 'https://example.org/marsh' });
    expect(cite(article, passage, { start: 11, end: 23 })).toEqual({
      ...known,
      locator: 1,
      url: 'https://example.org/marsh#:~:text=Output%20fell',
    });
  });
});

describe('formatCitation', () => {
  test('writes a plain citation', () => {
    expect(formatCitation(full, 'plain')).toMatchInlineSnapshot(
      `"Jane Doe, Tom Reed, “The marsh comes back”, The Norfolk Daily, Norwich, 3 May 2021, republished by reeds.example, para. 14, https://example.org/marsh"`,
    );
    expect(formatCitation(bare, 'plain')).toMatchInlineSnapshot(`"“Is the marsh coming back?”, n.d."`);
    expect(formatCitation({ ...bare, accessed: '2024-01-31' }, 'plain')).toMatchInlineSnapshot(
      `"“Is the marsh coming back?”, n.d., accessed 31 January 2024"`,
    );
  });

  test('writes Chicago: with the day it was read', () => {
    expect(formatCitation({ ...full, accessed: '2024-01-31' }, 'chicago')).toMatchInlineSnapshot(
      `"Jane Doe and Tom Reed. “The marsh comes back.” The Norfolk Daily, May 3, 2021. Para. 14. Republished by reeds.example. Accessed January 31, 2024. https://example.org/marsh."`,
    );
    expect(formatCitation({ ...full, authors: [] }, 'chicago')).toMatchInlineSnapshot(
      `"The Norfolk Daily. “The marsh comes back.” May 3, 2021. Para. 14. Republished by reeds.example. https://example.org/marsh."`,
    );
    expect(formatCitation({ ...full, authors: ['Doe, Jane', 'Tom Reed'] }, 'chicago')).toMatchInlineSnapshot(
      `"Doe, Jane, and Tom Reed. “The marsh comes back.” The Norfolk Daily, May 3, 2021. Para. 14. Republished by reeds.example. https://example.org/marsh."`,
    );
    expect(formatCitation({ ...full, authors: ['A', 'B', 'C'] }, 'chicago')).toMatchInlineSnapshot(
      `"A, B, and C. “The marsh comes back.” The Norfolk Daily, May 3, 2021. Para. 14. Republished by reeds.example. https://example.org/marsh."`,
    );
    expect(formatCitation(bare, 'chicago')).toMatchInlineSnapshot(`"“Is the marsh coming back?” n.d."`);
    const many = formatCitation({ ...bare, authors: [...'ABCDEFGHIJK'] }, 'chicago');
    expect(many).toBe('A, B, C, D, E, F, G, et al. “Is the marsh coming back?” n.d.');
  });

  test('writes APA: the publisher for a missing reporter, the title for both', () => {
    expect(formatCitation(full, 'apa')).toMatchInlineSnapshot(
      `"Jane Doe & Tom Reed. (2021, May 3). The marsh comes back (para. 14). The Norfolk Daily. Republished by reeds.example. https://example.org/marsh"`,
    );
    expect(formatCitation({ ...full, authors: [] }, 'apa')).toMatchInlineSnapshot(
      `"The Norfolk Daily. (2021, May 3). The marsh comes back (para. 14). Republished by reeds.example. https://example.org/marsh"`,
    );
    expect(formatCitation(bare, 'apa')).toMatchInlineSnapshot(`"Is the marsh coming back? (n.d.)."`);
    const read = { ...bare, accessed: '2024-01-31', url: 'https://example.org/marsh' };
    expect(formatCitation(read, 'apa')).toMatchInlineSnapshot(
      `"Is the marsh coming back? (n.d.). Retrieved January 31, 2024, from https://example.org/marsh"`,
    );
  });

  test.each([
    [['Jane Doe'], 'Jane Doe.', '{{Jane Doe}}'],
    [['Doe, Jane Mary', 'Reed, Tom'], 'Doe, J. M., & Reed, T.', '{Doe, Jane Mary and Reed, Tom}'],
    [['Ann', 'Bo', 'Cy'], 'Ann, Bo, & Cy.', '{{Ann} and {Bo} and {Cy}}'],
    [Array.from({ length: 21 }, (_, i) => `N${i}`), /^N0, .*N18, \. \. \. N20\.$/, /\{N20\}\}$/],
  ])('writes the names %j', (authors, apa, bibtex) => {
    const citation = { ...bare, authors };
    expect(formatCitation(citation, 'apa').split(' (n.d.)')[0]).toEqual(
      typeof apa === 'string' ? apa : expect.stringMatching(apa),
    );
    const [, author] = /author = (.*),\n/.exec(formatCitation(citation, 'bibtex')) ?? [];
    expect(author).toEqual(typeof bibtex === 'string' ? bibtex : expect.stringMatching(bibtex));
  });

  test('writes BibTeX, with everything in it that has a meaning there escaped', () => {
    expect(formatCitation(full, 'bibtex')).toMatchInlineSnapshot(`
      "@misc{marsh-14,
        author = {{Jane Doe} and {Tom Reed}},
        title = {{The marsh comes back}},
        howpublished = {The Norfolk Daily, Norwich},
        year = {2021},
        month = may,
        day = {3},
        note = {Republished by reeds.example, para. 14},
        url = {https://example.org/marsh},
      }"
    `);
    const hostile = {
      ...bare,
      article: '湿地 {1}',
      title: '50% of $5 & {x}\\y_z #1 ~^',
      url: 'https://a.b/{c}?d=1_2&e',
    };
    expect(formatCitation(hostile, 'bibtex')).toMatchInlineSnapshot(`
      "@misc{1,
        title = {{50\\% of \\$5 \\& \\textbraceleft{}x\\textbraceright{}\\textbackslash{}y\\_z \\#1 \\textasciitilde{}\\textasciicircum{}}},
        note = {n.d.},
        url = {https://a.b/%7Bc%7D?d=1_2&e},
      }"
    `);
  });

  test.each([
    ['2021-05-03', '3 May 2021', '(2021, May 3)', ['year = {2021}', 'month = may', 'day = {3}']],
    ['2021-05', 'May 2021', '(2021, May)', ['year = {2021}', 'month = may']],
    ['2021', '2021', '(2021)', ['year = {2021}']],
    [undefined, 'n.d.', '(n.d.)', ['note = {n.d.}']],
  ])('is as exact about %j as it is', (published, plain, apa, bibtex) => {
    const citation: Citation = { ...bare, ...(published && { published }) };
    expect(formatCitation(citation, 'plain')).toBe(`“Is the marsh coming back?”, ${plain}`);
    expect(formatCitation(citation, 'apa')).toBe(`Is the marsh coming back? ${apa}.`);
    const dated = formatCitation(citation, 'bibtex').match(/(?:year|month|day|note) = [^,]+/g);
    expect(dated).toEqual(bibtex);
  });
});
