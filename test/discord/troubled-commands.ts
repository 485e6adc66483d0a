import type { Command } from '../../src/discord/command.ts';
import { textDisplay } from '../../src/discord/render-components.ts';
import type { MessageLike, Reply, ReplyFile } from '../../src/discord/reply.ts';
import { UserError } from '../../src/errors.ts';

const picture = (make: ReplyFile['make']): Pick<MessageLike, 'components' | 'files'> => ({
  components: [
    textDisplay('A picture'),
    { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'A *marsh*' }] },
  ],
  files: [{ name: 'a.png', alt: 'A *marsh*', make }],
});

const privately = (make: ReplyFile['make']): Reply => ({ kind: 'message', private: true, ...picture(make) });

/** Longer than the sender waits before it acknowledges. */
const slowly = () => new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(new Uint8Array(3)), 1300));

const replies: Readonly<Record<string, () => Reply>> = {
  broken: () => {
    throw new TypeError('The question was: who is Zhang San?');
  },
  mistaken: () => {
    throw new UserError('There is no *paragraph* 99.');
  },
  endless: () => ({ kind: 'message', private: false, components: [textDisplay('a'.repeat(4001))], files: [] }),
  quick: () => privately(async () => new Uint8Array(3)),
  slow: () => privately(slowly),
  heavy: () => privately(async () => new Uint8Array(11)),
  torn: () => privately(() => Promise.reject(new Error('ENOENT'))),
};

/** A definition that Discord takes. */
const define = (name: string, more: Partial<Command['definition']> = {}) =>
  ({ name, description: 'For a test', ...more }) as Command['definition'];

const buttons: Command = {
  definition: define('buttons'),
  execute: () => ({ kind: 'message', private: false, components: [textDisplay('a')], files: [] }),
  press: {
    remove: () => ({ kind: 'remove' }),
    redraw: () => ({ kind: 'update', ...picture(slowly) }),
    copy: () => ({
      kind: 'update',
      ...picture(async () => new Uint8Array(3)),
      posts: { kind: 'message', private: false, ...picture(async () => new Uint8Array(3)) },
    }),
    fill: () => ({
      kind: 'form',
      form: {
        custom_id: 'v1.fill.0',
        title: 'Why',
        components: [{ type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'why' } }],
      },
    }),
  },
};

const suggesting: Command = {
  definition: define('suggest', { options: [{ type: 3, name: 'what', description: 'w', autocomplete: true }] }),
  execute: () => ({ kind: 'choices', choices: [] }),
  suggest: ({ focused }) => {
    if (focused?.value === 'broken') throw new Error('broken');
    return { kind: 'choices', choices: [{ name: `${focused?.value} \ud83d`, value: 'x' }] };
  },
};

/** Commands that go wrong in every way they can, or take their time. */
export const troubledCommands: readonly Command[] = [
  ...Object.entries(replies).map(([name, execute]): Command => ({ definition: define(name), execute })),
  buttons,
  suggesting,
];
