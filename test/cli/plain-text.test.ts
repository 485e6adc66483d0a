import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/cli/plain-text.ts';
import { escapeText } from '../../src/discord/escape.ts';
import { textDisplay } from '../../src/discord/render-components.ts';

const markdown =
  '> Output **fell by 3\\*4 tonnes** in __May__, and nobody knows why it did so.\n-# ¶14\n```\n@misc{a_b,\n```\n- one';

describe('plainText', () => {
  test('drops the styles of our Markdown and keeps the words', () => {
    expect(plainText([textDisplay(markdown)])).toMatchInlineSnapshot(`
      "> Output fell by 3*4 tonnes in May, and nobody knows why it did so.
      ¶14
          @misc{a_b,
      - one"
    `);
  });

  test('wraps between words, quotations with their mark on every line', () => {
    expect(plainText([textDisplay(markdown)], { width: 32 })).toMatchInlineSnapshot(`
      "> Output fell by 3*4 tonnes in
      > May, and nobody knows why it
      > did so.
      ¶14
          @misc{a_b,
      - one"
    `);
  });

  test('wraps scripts without spaces by the columns they take', () => {
    expect(plainText([textDisplay('浙江省的数字经济核心产业')], { width: 10 })).toBe('浙江省的数\n字经济核心\n产业');
  });

  test('writes terminal styles when told', () => {
    const styled = plainText([textDisplay('**3** __of__ 4\n-# small')], { styled: true });
    expect(styled).toBe('\x1b[1m3\x1b[22m \x1b[4mof\x1b[24m 4\n\x1b[2msmall\x1b[22m');
  });

  test('writes links out, and leaves buttons and lines out', () => {
    const row = {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: 'Next',
          custom_id: 'v1.turn.0',
        },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Link as const,
          label: 'Source',
          url: 'https://a.b/c',
        },
      ],
    };
    const components = [textDisplay('a'), { type: ComponentType.Separator as const }, textDisplay('b'), row];
    expect(plainText([{ type: ComponentType.Container, components }])).toBe('a\n\nb\n\nSource: https://a.b/c');
  });

  test('shows any text as itself, and lets none steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = plainText([textDisplay(`a${escapeText(text)}z`)]);
        expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
        const kept = `a${text}z`.replaceAll('\t', ' ').replace(/[^\P{Cc}\n]/gu, '');
        expect(shown.replace(/\s+/g, '')).toBe(kept.replace(/\s+/g, ''));
      }),
    );
  });
});
