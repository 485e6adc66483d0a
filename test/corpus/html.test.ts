import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/corpus/html.ts';
import { growth } from '../growth.ts';

const page = (body: string) => `<html><body><article>${body}</article></body></html>`;

describe('parseHtml', () => {
  test('reads the article of a page, without its menus', () => {
    const text = readFileSync(new URL('../fixtures/corpus/salt-marsh.html', import.meta.url), 'utf8');
    expect(parseHtml(text)).toEqual({
      metadata: {
        title: 'Salt marsh gains ground',
        authors: ['Ines Moreau'],
        publisher: 'The Estuary Post',
        published: '2023-05-09',
        url: 'https://post.example/2023/salt-marsh',
        language: 'en-GB',
      },
      findings: [],
      blocks: [
        {
          type: 'passage',
          kind: 'paragraph',
          text: 'The marsh at Fenny Point grew by 3.5% last year, to 1,200\u00a0hectares, the county’s survey found. It had shrunk in each of the nine years before, as the sea wall kept the mud from moving inland.',
          line: 17,
        },
        {
          type: 'passage',
          kind: 'paragraph',
          text: '“We opened the wall in two places, and the tide did the rest,” said Tom Ashby, who has measured the marsh since 1998. AT&T’s mast now stands in it.',
          line: 20,
        },
        {
          type: 'picture',
          caption: 'The open wall at Fenny Point. Photo: Jo Lunt',
          credit: '',
          address: '/img/wall.jpg',
          line: 23,
        },
        { type: 'heading', level: 2, text: 'What it cost', line: 26 },
        {
          type: 'passage',
          kind: 'paragraph',
          text: 'The county paid £2.4 million, half of what a higher wall would have cost, according to its own estimate, which was made in 2019 and not brought up to date since then.',
          line: 27,
        },
        { type: 'passage', kind: 'list', text: 'Breaches: £1.9 million\nSurvey: £0.5 million', line: 29 },
        { type: 'passage', kind: 'table', text: 'Year | Hectares\n2021 | 1,159\n2022 | 1,200', line: 33 },
        {
          type: 'passage',
          kind: 'quotation',
          text: 'Mud is worth more than concrete, and it mends itself, the report says in its last line.',
          line: 38,
        },
      ],
    });
  });

  test.each(['<p>Only this.', '<html><head></head><p>Only this.', '<!doctype html><HTML lang=""><p>Only this.</HTML>'])(
    'reads %j, which says nothing of itself',
    (text) => {
      expect(parseHtml(text)).toEqual({
        metadata: {},
        findings: [],
        blocks: [{ type: 'passage', kind: 'paragraph', text: 'Only this.', line: 1 }],
      });
    },
  );

  test('gives a figure’s caption to its picture, and keeps a figure of words', () => {
    const { blocks } = parseHtml(
      page('<p>Words.</p><figure><table><tr><td>1</td><td>2</td></tr></table><figcaption>Tides</figcaption></figure>'),
    );
    expect(blocks.map((block) => ('text' in block ? block.text : block.caption))).toEqual(['Words.', '1 | 2', 'Tides']);
  });

  test('refuses a page that nests too deep', () => {
    expect(() => parseHtml('<div>'.repeat(5_000))).toThrow('The page nests more than 200 elements');
  });

  test.each(['<', '<!---->\n', 'a&lt;b '])('reads %j repeated in linear time', (part) => {
    expect(growth((text) => parseHtml(page(text)), part, 12_000)).toBeLessThan(8);
  });
});
