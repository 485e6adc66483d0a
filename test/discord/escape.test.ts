import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, unescapeText } from '../../src/discord/escape.ts';
import { growth } from '../growth.ts';
import { displayed } from './markdown-rules.ts';

/** Text made of what Discord's Markdown is made of, mixed with any Unicode. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '\\\\', '#', '# ', '## ', '-# ', '- ', '> ', '>>> '],
          ...['1. ', '12', '.', '. ', '\n', '\u2028', '\u00A0', ' ', 'a', 'word', '[', '](', ')', '<', '>', '@', ':'],
          ...['<@1>', '<@&2>', '<#3>', '<t:1:R>', '</ask:1>', '<:a:1>', '<a:b:2>', '@everyone', '@here', ':smile:'],
          ...['https://a.b/c', '<https://a.b>', '[x](https://a.b)', 'mailto:a@b.c', '+', '-', '=', '¯\\_(ツ)_/¯'],
        ),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('escapeText', () => {
  test.each([
    ['Growth was 5*3 _per_ cent', 'Growth was 5\\*3 \\_per\\_ cent'],
    ['# 1. <@1> @everyone', '\\# 1\\. \\<\\@1\\> \\@everyone'],
    ['see https://a.b/c?d=1', 'see https\\://a.b/c?d=1'],
    ['-# small\n- item\n> quoted', '-\\# small\n\\- item\n\\> quoted'],
    ['up 3.5% on-year to 1,200 km².', 'up 3.5% on-year to 1,200 km².'], // nothing that needs it
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  test('displays as the very text, with nothing set off, linked or mentioned', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(displayed(escapeText(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('does so for texts that are joined, too', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(displayed(escapeText(a) + escapeText(b))).toBe(a + b);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['*', '\\', '1', '. ', '- ', '\n', ' ', '<@', '語'])('takes linear time for %j repeated', (sign) => {
    expect(growth(escapeText, sign, 50_000)).toBeLessThan(8);
  });
});

describe('unescapeText', () => {
  test('is the exact inverse of escapeText', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['\\*', '\\', '*', ' '])('takes linear time for %j repeated', (sign) => {
    expect(growth(unescapeText, sign, 50_000)).toBeLessThan(8);
  });
});
