import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessagePayload, validateChoices, validateForm, validatePayload } from '../../src/discord/validate.ts';
import { refusedCallback } from '../discord-api.ts';

const message = (components: object[], more: object = {}): MessagePayload => ({
  flags: 1 << 15,
  components: components as APIMessageTopLevelComponent[],
  allowed_mentions: { parse: [] },
  ...more,
});
const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'Go', custom_id: 'go', ...more });
const link = (url: string) => ({ type: 2, style: 5, label: 'Read', url });
const gallery = (...urls: string[]) => ({ type: 12, items: urls.map((url) => ({ media: { url } })) });
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` }));
const select = (more: object = {}) => ({ type: 3, custom_id: 'pick', options: choices(2), ...more });

describe('validatePayload', () => {
  test('lets a good message pass, as Discord does', () => {
    const good = message(
      [
        text('Hello'),
        { type: 17, components: [text('In a container'), { type: 14 }, row(button(), link('https://example.org'))] },
        { type: 9, components: [text('Beside')], accessory: { type: 11, media: { url: 'attachment://a.png' } } },
        gallery('https://example.org/a.png', 'attachment://a.png'),
        row(select()),
      ],
      { attachments: [{ id: '0', filename: 'a.png', description: 'A picture' }] },
    );
    expect(validatePayload(good)).toEqual([]);
    expect(refusedCallback({ type: 4, data: good }, ['a.png'])).toEqual([]);
  });

  test.each<[MessagePayload, string]>([
    [message([]), 'components: a message needs at least one'],
    [message([text('a')], { flags: 64 }), 'flags: IsComponentsV2 is not set'],
    [
      message([text('a')], { allowed_mentions: { parse: ['users'] } }),
      'allowed_mentions: parse must be empty, nobody is to be pinged',
    ],
    [
      message([text('a')], { allowed_mentions: undefined }),
      'allowed_mentions: parse must be empty, nobody is to be pinged',
    ],
    [message([button()]), 'components: type 2 cannot stand at the top level'],
    [message(Array.from({ length: 41 }, () => text('a'))), 'components: 41 components, at most 40'],
    [
      message([{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }]),
      'components: 41 components, at most 40',
    ],
    [message([text('a'.repeat(4000)), text('b')]), 'text displays: 4001 characters together, at most 4000'],
    [message([text('浙'.repeat(3330))]), 'text displays: 10002 bytes together, at most 10000'],
    [message([text(' \n')]), 'components[0]: the text is empty'],
    [message([text('\ud83d')]), 'components[0]: the text holds half a surrogate pair'],
    [message([row()]), 'components[0]: it holds nothing'],
    [
      message([row(...Array.from({ length: 6 }, (_, id) => button({ custom_id: `${id}` })))]),
      'components[0]: 6 buttons, at most 5',
    ],
    [message([row(select(), button())]), 'components[0]: a select stands alone in its row'],
    [message([row(button(), button())]), 'custom_id: "go" stands twice'],
    [
      message([
        { ...text('a'), id: 7 },
        { ...text('b'), id: 7 },
      ]),
      'id: 7 stands twice',
    ],
    [message([row(button({ custom_id: '' }))]), 'components[0].components[0]: the custom_id is empty'],
    [
      message([row(button({ custom_id: 'a'.repeat(101) }))]),
      'components[0].components[0]: 101 characters of custom_id, at most 100',
    ],
    [
      message([row(button({ label: 'a'.repeat(81) }))]),
      'components[0].components[0]: 81 characters of label, at most 80',
    ],
    [message([row(button({ label: '' }))]), 'components[0].components[0]: the button has neither label nor emoji'],
    [
      message([row(link(`https://a.org/${'a'.repeat(499)}`))]),
      'components[0].components[0]: 513 characters of address, at most 512',
    ],
    [
      message([row(link('javascript:alert(1)'))]),
      'components[0].components[0]: "javascript:alert(1)" is no http or https address',
    ],
    [message([row(link('https://a b'))]), 'components[0].components[0]: "https://a b" is no http or https address'],
    [message([row(select({ options: choices(26) }))]), 'components[0].components[0]: 26 options, at most 25'],
    [message([row(select({ options: [] }))]), 'components[0].components[0]: the select has no option'],
    [
      message([row(select({ options: [...choices(2), ...choices(1)] }))]),
      'components[0].components[0]: the value "0" stands twice',
    ],
    [message([row(select({ max_values: 3 }))]), 'components[0].components[0]: 1 to 3 of 2 options'],
    [
      message([row(select({ placeholder: 'a'.repeat(151) }))]),
      'components[0].components[0]: 151 characters of placeholder, at most 150',
    ],
    [
      message([{ type: 9, components: [1, 2, 3, 4].map((n) => text(`${n}`)), accessory: button() }]),
      'components[0]: 4 texts, at most 3',
    ],
    [
      message([{ type: 17, components: [{ type: 17, components: [text('a')] }] }]),
      'components[0]: type 17 cannot stand in it',
    ],
    [
      message([gallery(...Array.from({ length: 11 }, () => 'https://a.org'))]),
      'components[0]: 11 pictures, at most 10',
    ],
    [
      message([gallery('file:///etc/passwd')]),
      'components[0]: "file:///etc/passwd" is no http, https or attachment address',
    ],
    [message([gallery('attachment://a.png')]), 'attachments: no file for attachment://a.png'],
    [
      message([text('a')], {
        attachments: [
          { id: '0', filename: 'a' },
          { id: '1', filename: 'a' },
        ],
      }),
      'attachments: a stands twice',
    ],
  ])('names what Discord would refuse: %#', (payload, violation) => {
    expect(validatePayload(payload)).toContain(violation);
    const files = payload.attachments?.map(({ filename }) => filename) ?? [];
    const isOurRule = violation.startsWith('allowed_mentions') || violation.startsWith('flags');
    if (!isOurRule) expect(refusedCallback({ type: 4, data: payload }, files)).not.toEqual([]);
  });

  test('lets nothing pass that Discord would refuse', () => {
    const short = fc.string({ minLength: 1, maxLength: 4 });
    const anyText = fc.oneof(short, fc.constantFrom('', ' ', 'a'.repeat(2500), '浙'.repeat(2000))).map(text);
    const anyButton = fc.oneof(
      fc
        .record({
          label: fc.constantFrom('', 'Go', 'a'.repeat(81)),
          custom_id: fc.constantFrom('', 'a', 'b', 'c', 'a'.repeat(101)),
        })
        .map(button),
      fc.constantFrom('https://a.org', 'https://a b', 'ftp://a.org', `https://a.org/${'a'.repeat(600)}`).map(link),
    );
    const anySelect = fc
      .record({
        custom_id: short,
        options: fc.nat({ max: 27 }).map(choices),
        max_values: fc.integer({ min: 1, max: 26 }),
      })
      .map(select);
    const anyRow = fc
      .array(fc.oneof({ weight: 4, arbitrary: anyButton }, { weight: 1, arbitrary: anySelect }), { maxLength: 6 })
      .map((parts) => row(...parts));
    const anyGallery = fc
      .array(fc.constantFrom('https://a.org/a.png', 'attachment://a.png', 'attachment://b.png', 'x:y'), {
        maxLength: 11,
      })
      .map((urls) => gallery(...urls));
    const anyPart = fc.oneof({ weight: 3, arbitrary: anyText }, anyRow, anyGallery);
    const anyContainer = fc.array(anyPart, { maxLength: 14 }).map((components) => ({ type: 17, components }));
    const anyMessage = fc.array(fc.oneof({ weight: 3, arbitrary: anyPart }, anyContainer), { maxLength: 6 });
    let passed = 0;
    fc.assert(
      fc.property(anyMessage, (components) => {
        const payload = message(components, { attachments: [{ id: '0', filename: 'a.png' }] });
        if (validatePayload(payload).length > 0) return;
        passed += 1;
        expect(refusedCallback({ type: 4, data: payload }, ['a.png'])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(passed).toBeGreaterThan(50);
  });
});

describe('validateChoices', () => {
  test('keeps to 25 choices of 100 characters', () => {
    const choice = { name: 'A', value: 'a' };
    expect(validateChoices([choice])).toEqual([]);
    expect(validateChoices(Array.from({ length: 26 }, () => choice))).toEqual(['choices: 26 choices, at most 25']);
    expect(validateChoices([{ name: 'a'.repeat(101), value: 'a' }])).toEqual([
      'choices: 101 characters in a choice, at most 100',
    ]);
    expect(validateChoices([{ name: 'a', value: '' }])).toEqual(['choices: a choice is empty']);
  });
});

describe('validateForm', () => {
  test('keeps to 45 characters of title and 5 components', () => {
    const label = { type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'why' } } as const;
    const form = { custom_id: 'v1.fill.0', title: 'Why', components: [label] };
    expect(validateForm(form)).toEqual([]);
    expect(
      validateForm({ custom_id: 'a'.repeat(101), title: 'a'.repeat(46), components: Array(6).fill(label) }),
    ).toEqual([
      'title: 46 characters, at most 45',
      'custom_id: 101 characters, at most 100',
      'components: 6 components, at most 5',
    ]);
    expect(validateForm({ ...form, components: [] })).toEqual(['components: a form needs at least one']);
  });
});
