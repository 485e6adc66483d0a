import { describe, expect, test } from 'vitest';
import { checkMarkdownSize } from '../../src/corpus/markdown-limits.ts';

describe('checkMarkdownSize', () => {
  test.each([
    ['a long list of links', '- [name](https://a.example/b) *new*\n'.repeat(3_000)],
    ['a ruled line', `${'-'.repeat(300)}\n${'* '.repeat(40)}`],
    ['a reply to a reply', '> > > > > words'],
    ['deep code', `${' '.repeat(1_000)}return`],
    ['many blocks', '*a* [b](c)\n\n'.repeat(100_000)],
  ])('lets %s pass', (_what, text) => {
    expect(() => checkMarkdownSize(text)).not.toThrow();
  });

  test.each([
    ['quotations', '>'.repeat(101)],
    ['quotations with spaces', '> '.repeat(101)],
    ['lists', '1. '.repeat(101)],
    ['lists by their indentation', `${' '.repeat(300)}- a`],
  ])('refuses deeply nested %s, naming the line', (_what, line) => {
    expect(() => checkMarkdownSize(`words\n\n${line}`)).toThrow(
      expect.objectContaining({
        line: 3,
        message: 'The line nests more than 100 lists or quotations: write it flatter.',
      }),
    );
  });

  test('refuses a block of too many marks', () => {
    expect(() => checkMarkdownSize(`${'a*'.repeat(10_000)}\n`.repeat(2))).toThrow(
      expect.objectContaining({ line: 2, message: expect.stringContaining('too many Markdown marks') }),
    );
  });
});
