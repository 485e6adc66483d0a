import { setTimeout as delay } from 'node:timers/promises';
import {
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Command } from '../../src/discord/command.ts';
import { formatCustomId } from '../../src/discord/custom-id.ts';
import type { ReplyFile } from '../../src/discord/reply.ts';
import { picture } from './picture.ts';

const id = (action: string, ...numbers: number[]) => formatCustomId({ action, revision: '0', numbers });
const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

const TEXT = `# Heading one
## Heading two
### Heading three
**bold**, *italic*, __underlined__, ~~struck~~, ||covered||, \`code\`, [a link](https://example.org/a), <t:1618531200:D>
> quoted
> twice
-# small
- one
- two
  - two and a half
1. first
2. second
\`\`\`
in a block
\`\`\`
<@100000000000000002> and \\*escaped\\*`;

const files: readonly ReplyFile[] = [
  { name: 'one.png', alt: 'A blue field', make: async () => picture(600, 300, [47, 111, 143]) },
  { name: 'two.png', alt: 'A red field', make: async () => picture(300, 300, [180, 60, 60]) },
  { name: 'data.csv', alt: 'The numbers', make: async () => Buffer.from('year,tons\n2020,1.1\n') },
];

const components: APIMessageTopLevelComponent[] = [
  text('Everything a message can be made of'),
  {
    type: ComponentType.Container,
    accent_color: 0x2f6f8f,
    components: [
      text(TEXT),
      { type: ComponentType.Separator, spacing: 2 },
      {
        type: ComponentType.Section,
        components: [text('**A section** with a button beside it')],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: 'Form',
          custom_id: id('sample-form'),
        },
      },
      {
        type: ComponentType.Section,
        components: [text('**A section** with a picture beside it')],
        accessory: {
          type: ComponentType.Thumbnail,
          media: { url: 'attachment://two.png' },
          description: 'A red field',
        },
      },
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: 'attachment://one.png' }, description: 'A blue field' }],
      },
      {
        type: ComponentType.MediaGallery,
        items: [
          { media: { url: 'attachment://two.png' }, description: 'A red field' },
          { media: { url: 'https://example.org/elsewhere.png' }, description: 'A picture of the web' },
        ],
      },
      { type: ComponentType.File, file: { url: 'attachment://data.csv' } },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: 'Primary',
            custom_id: id('sample-press', 1),
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Success,
            label: 'Success',
            custom_id: id('sample-press', 2),
          },
          { type: ComponentType.Button, style: ButtonStyle.Danger, label: 'Danger', custom_id: id('sample-press', 3) },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Disabled',
            custom_id: id('sample-press', 4),
            disabled: true,
          },
          { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Link', url: 'https://example.org' },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: id('sample-choose'),
            placeholder: 'Choose a tide',
            options: [
              { label: 'Ebb', value: 'ebb', description: 'Going out' },
              { label: 'Flood', value: 'flood', description: 'Coming in' },
            ],
          },
        ],
      },
    ],
  },
];

/** A command with everything that a page may have to draw, also what no command of ours uses yet. */
export const sampler: Command = {
  definition: {
    name: 'sample',
    description: 'Everything a message can be made of',
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'wait',
        description: 'How long it takes, in milliseconds',
        min_value: 0,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'fail', description: 'Whether it breaks' },
    ],
  },
  execute(request) {
    if (request.flag('fail')) throw new Error('broken on purpose');
    const waitMs = request.number('wait') ?? 0;
    const [first, ...rest] = files as [ReplyFile, ...ReplyFile[]];
    const slow = { ...first, make: () => delay(waitMs).then(first.make) };
    return { kind: 'message', private: false, components, files: [slow, ...rest] };
  },
  press: {
    'sample-press': ({ pressed }) => ({
      kind: 'update',
      components: [text(`Pressed ${pressed?.numbers[0]}`)],
      files: [],
    }),
    'sample-choose': ({ pressed }) => ({
      kind: 'message',
      private: true,
      components: [text(`Chosen: ${pressed?.values.join()}`)],
      files: [],
    }),
    'sample-form': (request) =>
      request.kind === 'form'
        ? { kind: 'message', private: false, components: [text(`Written: ${request.text('words')}`)], files: [] }
        : {
            kind: 'form',
            form: {
              title: 'A form',
              custom_id: id('sample-form'),
              components: [
                {
                  type: ComponentType.Label,
                  label: 'Words',
                  description: 'A few of them',
                  component: { type: ComponentType.TextInput, custom_id: 'words', style: TextInputStyle.Paragraph },
                },
              ],
            },
          },
  },
};
