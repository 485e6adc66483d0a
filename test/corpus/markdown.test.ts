import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/corpus/markdown.ts';

const passages = (text: string) =>
  parseMarkdown(text).blocks.map((block) => ('text' in block ? block.text : block.caption));

describe('parseMarkdown', () => {
  test('makes one block of each paragraph, heading, list, table, quotation, code block, picture and note', () => {
    const text = `---
title: Salt marsh
---
The marsh *grew*
last year.

> [!NOTE]
> Most likely **2022**.

## What it cost

- Breaches
  1. north
  2. south
- [x] Survey

| Year | Hectares |
| --- | ---: |
| 2022 | **1,200** |

> Mud mends itself.
>
> Walls do not.

\`\`\`
high = 4.1

low = 0.6
\`\`\`

![The open wall](https://post.example/wall.jpg "Photo: Jo Lunt")
`;
    expect(parseMarkdown(text)).toEqual({
      metadata: { title: 'Salt marsh' },
      findings: [],
      blocks: [
        { type: 'passage', kind: 'paragraph', text: 'The marsh grew last year.', line: 4 },
        { type: 'note', text: 'Most likely 2022.', line: 7 },
        { type: 'heading', level: 2, text: 'What it cost', line: 10 },
        { type: 'passage', kind: 'list', text: 'Breaches\nnorth\nsouth\nSurvey', line: 12 },
        { type: 'passage', kind: 'table', text: 'Year | Hectares\n2022 | 1,200', line: 17 },
        { type: 'passage', kind: 'quotation', text: 'Mud mends itself.\nWalls do not.', line: 21 },
        { type: 'passage', kind: 'code', text: 'high = 4.1\n\nlow = 0.6', line: 25 },
        {
          type: 'picture',
          caption: 'The open wall',
          credit: 'Photo: Jo Lunt',
          address: 'https://post.example/wall.jpg',
          line: 31,
        },
      ],
    });
  });

  test.each([
    ['*a* **b** `c *d*` [e](https://f.example "g")', 'a b c *d* e'],
    ['5 \\* 3 &amp; 4 &#8364; A\\_B', '5 * 3 & 4 € A_B'],
    ['about ~5 km or ~6 km', 'about ~5 km or ~6 km'], // a single tilde is no deletion
    ['was ~~3~~ 4', 'was 3 4'],
    ['H<sub>2</sub>O<br>and <!-- no -->CO', 'H2O\nand CO'],
    ['a List<String> with a < b', 'a List<String> with a < b'], // no element of HTML
    ['See www.post.example and <https://post.example>', 'See www.post.example and https://post.example'],
    ['two  \nlines', 'two\nlines'],
    ['two\r\nwrapped\r\nlines', 'two wrapped lines'],
    ['湿地面积\n比去年大', '湿地面积比去年大'], // no space between Chinese characters
    ['“1+5+2” and US$8,000 (End)', '“1+5+2” and US$8,000 (End)'],
  ])('keeps the words of %j without the markup', (text, expected) => {
    expect(passages(text)).toEqual([expected]);
  });

  test('makes passages of footnotes, without their marks', () => {
    expect(passages('It grew.[^1]\n\n[^1]: So says the *survey*.')).toEqual(['It grew.', 'So says the survey.']);
  });

  test('reads HTML blocks, and leaves comments out', () => {
    expect(passages('<details><summary>Costs</summary>\nTwo million</details>\n\n<!-- not yet -->\n\nEnd.')).toEqual([
      'Costs',
      'Two million',
      'End.',
    ]);
  });

  test('takes pictures out of links, references and the words around them', () => {
    const text = `[![one][a]](https://x.example)
![two](two.png)

Words ![three](three.png) go on.

[a]: https://y.example/1.png "Photo by A"`;
    expect(parseMarkdown(text).blocks).toEqual([
      { type: 'picture', caption: 'one', credit: 'Photo by A', address: 'https://y.example/1.png', line: 1 },
      { type: 'picture', caption: 'two', credit: '', address: 'two.png', line: 2 },
      { type: 'passage', kind: 'paragraph', text: 'Words  go on.', line: 4 },
      { type: 'picture', caption: 'three', credit: '', address: 'three.png', line: 4 },
    ]);
  });

  test('reports a picture without a caption', () => {
    expect(parseMarkdown('Words.\n\n![](wall.png)')).toMatchObject({
      blocks: [{ type: 'passage' }],
      findings: [{ line: 3, message: expect.stringContaining('The picture wall.png has no caption') }],
    });
  });

  test('refuses front matter that does not end', () => {
    expect(() => parseMarkdown('---\ntitle: A\n\nWords.')).toThrow('The front matter has no end');
  });
});
