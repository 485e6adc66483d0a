import { describe, expect, test } from 'vitest';
import { parseMarkdown, plainMarkdown } from '../../src/preview/page/markdown.ts';

/** Nodes in short: `strong(text)`. */
function short(nodes: ReturnType<typeof parseMarkdown>): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.content;
      if (node.type === 'list') return `list${node.start ?? ''}(${node.items.map(short).join('; ')})`;
      const level = 'level' in node ? node.level : '';
      const target = 'target' in node ? `${node.target} ` : '';
      const content = 'content' in node ? (typeof node.content === 'string' ? node.content : short(node.content)) : '';
      return `${node.type}${level}(${target}${content})`;
    })
    .join('');
}

describe('parseMarkdown', () => {
  test.each([
    ['**a** *b* _c_ __d__ ~~e~~ ***f***', 'strong(a) em(b) em(c) underline(d) strikethrough(e) em(strong(f))'],
    ['# One\n## Two\n### Three\n#### four', 'heading1(One)heading2(Two)heading3(Three)#### four'],
    ['text # no heading', 'text # no heading'],
    ['> quoted\n> **on**\n-# small\nafter', 'blockQuote(quotedbr()strong(on))subtext(small)after'],
    ['before\n> quoted\nafter', 'beforebr()blockQuote(quoted)after'],
    ['>>> all\nof it', 'blockQuote(allbr()of it)'],
    ['- a\n- **b**\n  - c\n  - d\n- e\nafter', 'list(a; strong(b)list(c; d); e)after'],
    ['3. a\n4. b', 'list3(a; b)'],
    ['* a\n* b', 'list(a; b)'],
    ['**- a**', 'strong(- a)'],
    ['||hidden **b**||', 'spoiler(hidden strong(b))'],
    ['`a*b*`', 'inlineCode(a*b*)'],
    ['x\n```\n- a\n```\ny', 'xbr()codeBlock(- a)y'],
    ['[a **b**](https://x.y/z)', 'link(https://x.y/z a strong(b))'],
    ['[a](https://x.y/z#:~:text=b%20c,d)', 'link(https://x.y/z#:~:text=b%20c,d a)'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['https://x.y/z. <https://x.y>', 'url(https://x.y/z https://x.y/z). autolink(https://x.y https://x.y)'],
    ['<@100000000000000001> <#100000000000000001> @everyone', 'user() channel() everyone()'],
    ['</ask:100000000000000001>', 'slashCommand()'],
  ])('reads %j', (markdown, read) => {
    expect(short(parseMarkdown(markdown))).toBe(read);
  });

  test('reads a time with its style', () => {
    expect(parseMarkdown('<t:1618531200:D>')).toEqual([{ type: 'timestamp', timestamp: '1618531200', format: 'D' }]);
  });

  test.each([
    '\\*\\*a\\*\\*',
    '\\- a',
    '1\\. a',
    '\\# a',
    '\\> a',
    '\\-# a',
    '\\<\\@1\\>',
    '\\||a\\||',
    'http\\://a.b',
  ])('leaves %j as it is written', (markdown) => {
    expect(parseMarkdown(markdown)).toEqual([{ type: 'text', content: markdown.replaceAll('\\', '') }]);
  });
});

describe('plainMarkdown', () => {
  test('says what a reader sees, without what is covered', () => {
    expect(plainMarkdown('> **97.4%** of\n> it\n-# ¶11\n- a\n- b ||c||')).toBe('97.4% of it ¶11 a b (spoiler)');
  });
});
