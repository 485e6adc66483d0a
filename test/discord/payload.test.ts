import { describe, expect, test } from 'vitest';
import { choicesPayload, formPayload, messageCallback, messagePayload } from '../../src/discord/payload.ts';
import { textDisplay } from '../../src/discord/render-components.ts';
import type { MessageLike, ReplyFile } from '../../src/discord/reply.ts';
import { Violation } from '../../src/discord/violations.ts';

const file = (name: string, alt: string): ReplyFile => ({ name, alt, make: async () => new Uint8Array(1) });
const bytes = new Uint8Array(1);
const [port, mill] = [file('port.png', 'The *port*'), file('mill.png', 'The mill')];

const item = ({ name, alt }: ReplyFile) => ({ media: { url: `attachment://${name}` }, description: alt });

const message = (more: Partial<MessageLike> = {}): MessageLike =>
  ({ kind: 'message', private: false, components: [textDisplay('Hello')], files: [], ...more }) as MessageLike;

describe('messagePayload', () => {
  test('pings nobody, and is private when the reply is', () => {
    expect(messagePayload(message())).toEqual({
      flags: 1 << 15,
      components: [{ type: 10, content: 'Hello' }],
      allowed_mentions: { parse: [] },
      attachments: [],
    });
    expect(messagePayload({ ...message(), kind: 'message', private: true }).flags).toBe((1 << 15) | 64);
  });

  test('replaces a message where the reply is an update', () => {
    expect([message(), message({ kind: 'update' })].map(messageCallback)).toEqual([4, 7]);
    expect(messagePayload(message({ kind: 'update' })).flags).toBe(1 << 15);
  });

  test('shows the caption of a file that could not be made, and keeps the others', () => {
    const components = [{ type: 17 as const, components: [{ type: 12 as const, items: [item(port), item(mill)] }] }];
    const made = [{ file: port }, { file: mill, bytes }];
    expect(messagePayload(message({ components }), made)).toMatchObject({
      components: [
        {
          components: [
            { type: 12, items: [item(mill)] },
            { type: 10, content: expect.stringMatching(/The \\\*port/) },
          ],
        },
      ],
      attachments: [{ id: '0', filename: 'mill.png', description: 'The mill' }],
    });
    expect(messagePayload(message({ components }), [{ file: port }, { file: mill }])).toMatchObject({
      components: [{ components: [{ type: 10 }, { type: 10, content: 'The mill' }] }],
      attachments: [],
    });
  });

  test('mends half a surrogate pair', () => {
    const { components } = messagePayload(message({ components: [textDisplay('a\ud83d')] }));
    expect(components).toEqual([{ type: 10, content: 'a\ufffd' }]);
  });

  test('throws rather than break a limit, naming it', () => {
    expect(() => messagePayload(message({ components: [] }))).toThrow(
      new Violation(['components: a message needs at least one']),
    );
    expect(() => choicesPayload([{ name: '', value: 'a' }])).toThrow('choices: a choice is empty');
    expect(() => formPayload({ custom_id: 'a', title: 'a', components: [] })).toThrow('a form needs at least one');
  });
});
