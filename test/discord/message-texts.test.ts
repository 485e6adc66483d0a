import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageTexts } from '../../src/discord/message-texts.ts';

const texts = (message: object, isOurs = false): string[] => messageTexts(message as APIMessage, isOurs);

describe('messageTexts', () => {
  test('reads what was written, as people see it', () => {
    const content =
      '> ## **Yiwu** trades with __300__ [countries](https://a.org/x) <@1> :) https://b.org/5 5\\*3 snake_case';
    expect(texts({ content })).toEqual(['Yiwu trades with 300 countries   :)   5*3 snake_case']);
  });

  test('reads what was forwarded, embeds, and text displays however deep', () => {
    const display = (content: string) => ({ type: 10, content });
    const embed = {
      author: { name: 'Ada' },
      title: 'Trade',
      description: 'It fell.',
      fields: [{ name: 'Countries', value: '300' }],
      footer: { text: 'Source: me' },
    };
    const nested = { type: 17, components: [{ type: 9, components: [display('two')], accessory: { type: 2 } }] };
    expect(
      texts({
        content: '',
        message_snapshots: [{ message: { content: 'forwarded', embeds: [], components: [display('deep')] } }],
        embeds: [embed],
        components: [display('one'), nested, { type: 1, components: [{ type: 2, label: 'Go' }] }],
      }),
    ).toEqual(['Ada', 'Trade', 'It fell.', 'Countries: 300', 'Source: me', 'one', 'two', 'forwarded', 'deep']);
  });

  test('leaves out what we quote, and our small print', () => {
    const components = [
      { type: 10, content: '> It fell by 3%\\.\n-# ¶3' },
      { type: 10, content: '**3%** · it fell' },
    ];
    expect(texts({ content: '', components }, true)).toEqual(['3% · it fell']);
    expect(texts({ content: '', components })).toEqual(['It fell by 3%.\n¶3', '3% · it fell']);
  });

  test('finds nothing in a picture', () => {
    expect(texts({ content: '', attachments: [{ id: '1' }], embeds: [{}], components: [] })).toEqual([]);
  });

  test('takes any text, in time linear in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        expect(texts({ content }).every((text) => text.trim() === text && text !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
    for (const part of ['[', '*', '_', '> ', '<@', 'https://', '`', '\\', '# ']) {
      texts({ content: part.repeat(4000 / part.length) });
    }
  });
});
