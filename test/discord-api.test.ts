import { describe, expect, test } from 'vitest';
import { refusedCallback, refusedEdit, refusedRegistration } from './discord-api.ts';

const text = (content: string) => ({ type: 10, content });
const button = (more: object) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const message = (components: object[], more: object = {}) => ({
  type: 4,
  data: { flags: 1 << 15, components, allowed_mentions: { parse: [] }, ...more },
});
const option = (more: object = {}) => ({ type: 3, name: 'about', description: 'A topic', ...more });
const command = (more: object = {}) => ({ type: 1, name: 'ask', description: 'Ask', ...more });

describe('refusedCallback', () => {
  test('lets a good message, update, deferral, choice and form pass', () => {
    const select = { type: 3, custom_id: 'pick', options: [{ label: 'a', value: 'a' }] };
    const link = { type: 2, style: 5, label: 'Read', url: 'https://example.org' };
    const picture = { type: 12, items: [{ media: { url: 'attachment://a.png' } }] };
    const good = [text('Hello'), row(button({}), link), row(select), picture];
    expect(refusedCallback(message(good), ['a.png'])).toEqual([]);
    expect(refusedCallback({ ...message(good), type: 7 }, ['a.png'])).toEqual([]);
    expect(refusedCallback({ type: 5, data: { flags: 64 } })).toEqual([]);
    expect(refusedCallback({ type: 8, data: { choices: [{ name: 'A', value: 'a' }] } })).toEqual([]);
    const input = { type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'why' } };
    expect(refusedCallback({ type: 9, data: { custom_id: 'f', title: 'F', components: [input] } })).toEqual([]);
    expect(refusedEdit(message(good).data, ['a.png'])).toEqual([]);
  });

  test.each<[string, object]>([
    ['41 components', message(Array.from({ length: 41 }, () => text('a')))],
    ['41 components, nested', message([{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }])],
    ['4,001 characters in all', message([text('a'.repeat(2001)), text('a'.repeat(2000))])],
    ['more than 10,000 bytes in all', message([text('浙'.repeat(3400))])],
    ['an empty text', message([text(' ')])],
    ['nothing at all', message([])],
    ['content beside components', message([text('a')], { content: 'a' })],
    ['components of version 2 without the flag', message([text('a')], { flags: 0 })],
    ['a button at the top level', message([button({})])],
    ['six buttons in a row', message([row(...[1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `${id}` })))])],
    ['twin custom_ids', message([row(button({}), button({}))])],
    [
      'twin component ids',
      message([
        { ...text('a'), id: 1 },
        { ...text('b'), id: 1 },
      ]),
    ],
    [
      'a link of 513 characters',
      message([row({ type: 2, style: 5, label: 'a', url: `https://a.org/${'a'.repeat(499)}` })]),
    ],
    ['a link that runs a script', message([row({ type: 2, style: 5, label: 'a', url: 'javascript:alert(1)' })])],
    ['a link with a custom_id', message([row(button({ style: 5, url: 'https://a.org' }))])],
    ['a button without a label', message([row(button({ label: undefined }))])],
    ['a label of 81 characters', message([row(button({ label: 'a'.repeat(81) }))])],
    [
      'a select beside a button',
      message([row(button({}), { type: 3, custom_id: 'b', options: [{ label: 'a', value: 'a' }] })]),
    ],
    [
      'twin options',
      message([row({ type: 3, custom_id: 'b', options: [1, 2].map(() => ({ label: 'a', value: 'a' })) })]),
    ],
    ['a file that is not there', message([{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }])],
    ['a misspelt key', message([text('a')], { allowed_mention: {} })],
    ['half a character', message([text('\ud83d')])],
    [
      '26 choices',
      { type: 8, data: { choices: Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })) } },
    ],
    ['a choice value of 101 characters', { type: 8, data: { choices: [{ name: 'a', value: 'a'.repeat(101) }] } }],
    [
      'a form with a title of 46 characters',
      { type: 9, data: { custom_id: 'f', title: 'a'.repeat(46), components: [] } },
    ],
    ['an unknown type', { type: 99 }],
  ])('refuses %s', (_what, body) => {
    expect(refusedCallback(body as { type: number })).not.toEqual([]);
  });
});

describe('refusedRegistration', () => {
  test('lets good commands pass', () => {
    const options = [option({ required: true }), { type: 4, name: 'number', description: 'n', min_value: 1 }];
    const find = { type: 3, name: 'Find in article' };
    expect(refusedRegistration([command({ options, default_member_permissions: '0' }), find])).toEqual([]);
  });

  test.each<[string, object[]]>([
    ['a name in capitals', [command({ name: 'Ask' })]],
    ['a name with a space', [command({ name: 'ask me' })]],
    ['a missing description', [command({ description: undefined })]],
    ['a message command with a description', [command({ type: 3 })]],
    [
      'a required option after an optional one',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
    ],
    ['twin options', [command({ options: [option(), option()] })]],
    [
      'autocomplete with choices',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    ],
    ['twin commands', [command(), command()]],
    ['26 options', [command({ options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) })]],
    ['101 commands', Array.from({ length: 101 }, (_, i) => command({ name: `c${i}` }))],
    [
      'more than 8,000 characters',
      [
        command({
          options: Array.from({ length: 4 }, (_, i) =>
            option({
              name: `o${i}`,
              choices: Array.from({ length: 25 }, (_, j) => ({ name: `${j}`, value: 'a'.repeat(90) })),
            }),
          ),
        }),
      ],
    ],
    ['a misspelt key', [command({ integration_type: [0] })]],
  ])('refuses %s', (_what, bodies) => {
    expect(refusedRegistration(bodies as Record<string, unknown>[])).not.toEqual([]);
  });
});
