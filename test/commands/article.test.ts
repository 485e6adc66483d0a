import { describe, expect, test } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { empty, marsh, marshAndMill, read, run } from './marsh.ts';

describe('/article', () => {
  test('shows the source, the outline and how to cite it', () => {
    expect(read(run(marsh, 'article'))).toMatchInlineSnapshot(`
      "The marsh comes back
      Reporter: Jane Doe
      Publisher: The Norfolk Daily
      Place: Norwich
      Date: 3 May 2021
      3 paragraphs · 1 picture · revision 1a2b3c4d

      Outline
      Beginning ¶1
      What it costs ¶2–3

      Pictures
      A bittern in the reeds. Photo by Tom Reed · ¶1

      How to cite it
      Plain
          Jane Doe, “The marsh comes back”, The
          Norfolk Daily, Norwich, 3 May 2021,
          accessed 31 January 2024,
          https://example.org/marsh
      APA
          Jane Doe. (2021, May 3). The marsh comes
          back. The Norfolk Daily.
          https://example.org/marsh
      Chicago
          Jane Doe. “The marsh comes back.” The
          Norfolk Daily, May 3, 2021. Accessed
          January 31, 2024.
          https://example.org/marsh.
      BibTeX
          @misc{marsh,
            author = {{Jane Doe}},
            title = {{The marsh comes back}},
            howpublished = {The Norfolk Daily,
              Norwich},
            year = {2021},
            month = may,
            day = {3},
            note = {accessed 31 January 2024},
            url = {https://example.org/marsh},
          }

      Open the source: https://example.org/marsh"
    `);
  });

  test('lists the articles when there are several', () => {
    expect(read(run(marshAndMill, 'article'))).toMatchInlineSnapshot(`
      "Which article? Name one with the article option:
      - The marsh comes back (marsh)
      - The mill (mill)"
    `);
    expect(read(run(marshAndMill, 'article', { article: 'mill' }))).toContain('example.org/mill');
    expect(read(run(empty, 'article'))).toBe('There is no article yet.');
  });

  test('says how the article changed while it was being served', () => {
    const changed = (changes: Partial<Changes>): string => {
      const since: Changes = { from: '99999999', added: [], edited: [], removed: [], ...changes };
      return read(run({ ...marsh, changes: () => since }, 'article')).split('\n')[6] ?? '';
    };
    expect(changed({ edited: [1, 2], added: [3], removed: [4] })).toBe(
      'Changed since revision 99999999: edited ¶1, ¶2 · new ¶3 · 1 removed',
    );
    expect(changed({ edited: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })).toMatch(/: edited ¶1, .*, ¶8 \+2 more$/);
    expect(changed({})).toBe('Changed since revision 99999999: no paragraph, only what stands around them');
  });
});
