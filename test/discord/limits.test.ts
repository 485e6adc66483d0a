import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { type MessagePayload, validateChoices, validateForm, validatePayload } from '../../src/discord/validate.ts';
import { refusedCallback } from '../discord-api.ts';

type Body = { type: number; data: object };

const message = (components: object[], attachments: MessagePayload['attachments'] = []): Body => ({
  type: 4,
  data: { flags: 1 << 15, components, allowed_mentions: { parse: [] }, attachments },
});
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const a = (count: number) => 'a'.repeat(count);
const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: 'go', options: [{ label: 'a', value: 'a' }], ...more });
const picture = (more: object = {}) => ({ media: { url: 'https://a.org' }, ...more });
const choices = (...all: { name: string; value: string }[]): Body => ({ type: 8, data: { choices: all } });
const field = (id: number) => ({ type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: `${id}` } });
const form = (more: object): Body => ({
  type: 9,
  data: { custom_id: 'go', title: 'Why', components: [field(0)], ...more },
});
/** As many bytes in one display, with few characters. */
const bytes = (count: number) => '浙'.repeat(Math.floor((count - 12) / 3)) + a((count - 12) % 3);

const violationsOf = ({ type, data }: Body): string[] => {
  if (type === 8) return validateChoices((data as { choices: [] }).choices);
  if (type === 9) return validateForm(data as Parameters<typeof validateForm>[0]);
  return validatePayload(data as MessagePayload & { components: APIMessageTopLevelComponent[] });
};

describe('a limit', () => {
  test.each<[what: string, limit: number, body: (count: number) => Body]>([
    ['components', 40, (n) => message(times(n, () => text('a')))],
    ['components, nested', 40, (n) => message([{ type: 17, components: times(n - 1, () => text('a')) }])],
    ['characters of text', 4000, (n) => message([text(a(n - 1)), text('a')])],
    ['bytes of text', 10_000, (n) => message([text(bytes(n))])],
    ['buttons of a row', 5, (n) => message([row(...times(n, (id) => button({ custom_id: `${id}` })))])],
    ['characters of a custom_id', 100, (n) => message([row(button({ custom_id: a(n) }))])],
    ['characters of a select’s custom_id', 100, (n) => message([row(select({ custom_id: a(n) }))])],
    ['characters of a label', 80, (n) => message([row(button({ label: a(n) }))])],
    [
      'characters of a link',
      512,
      (n) => message([row({ type: 2, style: 5, label: 'Read', url: `https://a.org/${a(n - 14)}` })]),
    ],
    [
      'options of a select',
      25,
      (n) => message([row(select({ options: times(n, (id) => ({ label: 'a', value: `${id}` })) }))]),
    ],
    ...(['label', 'value', 'description'] as const).map((part): [string, number, (count: number) => Body] => [
      `characters of an option’s ${part}`,
      100,
      (n) => message([row(select({ options: [{ label: 'a', value: 'a', [part]: a(n) }] }))]),
    ]),
    ['characters of a placeholder', 150, (n) => message([row(select({ placeholder: a(n) }))])],
    [
      'texts of a section',
      3,
      (n) => message([{ type: 9, components: times(n, () => text('a')), accessory: button() }]),
    ],
    ['pictures of a gallery', 10, (n) => message([{ type: 12, items: times(n, () => picture()) }])],
    ['characters of alt text', 1024, (n) => message([{ type: 12, items: [picture({ description: a(n) })] }])],
    [
      'characters of a picture’s address',
      2048,
      (n) => message([{ type: 12, items: [{ media: { url: `https://a.org/${a(n - 14)}` } }] }]),
    ],
    [
      'characters of a file’s description',
      1024,
      (n) => message([text('a')], [{ id: '0', filename: 'a.png', description: a(n) }]),
    ],
    [
      'files',
      10,
      (n) =>
        message(
          [text('a')],
          times(n, (id) => ({ id: `${id}`, filename: `${id}.png` })),
        ),
    ],
    ['choices', 25, (n) => choices(...times(n, (id) => ({ name: 'a', value: `${id}` })))],
    ['characters of a choice’s name', 100, (n) => choices({ name: a(n), value: 'a' })],
    ['characters of a choice’s value', 100, (n) => choices({ name: 'a', value: a(n) })],
    ['characters of a form’s title', 45, (n) => form({ title: a(n) })],
    ['characters of a form’s custom_id', 100, (n) => form({ custom_id: a(n) })],
    ['fields of a form', 5, (n) => form({ components: times(n, field) })],
  ])('of %s is at %d: that passes here and at Discord, one more does not', (_what, limit, body) => {
    const files = times(limit, (id) => `${id}.png`);
    expect(violationsOf(body(limit))).toEqual([]);
    expect(refusedCallback(body(limit), files)).toEqual([]);
    expect(violationsOf(body(limit + 1))).toEqual([expect.stringContaining(`${limit + 1} `)]);
  });
});
