import type { APIInteraction } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { plainText } from '../../src/cli/plain-text.ts';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { dispatch } from '../../src/discord/dispatch.ts';
import { parseRequest } from '../../src/discord/parse-request.ts';
import { formPayload, messageCallback, messagePayload } from '../../src/discord/payload.ts';
import type { MessageLike, MessageReply, Reply } from '../../src/discord/reply.ts';
import type { Pressed, Request } from '../../src/discord/request.ts';
import { buildEngine, type Engine } from '../../src/engine.ts';
import type { PictureFile } from '../../src/model.ts';
import { refusedCallback } from '../discord-api.ts';
import { controlCalled, filledIn, pressable, useOf } from '../loopback/controls.ts';
import { ADA, interactionOf, messageOf, type Person } from '../loopback/people.ts';

type Json = Record<string, unknown>;

const MARSH = `---
title: The marsh comes back
authors: [Jane Doe]
publisher: The Norfolk Daily
published: 2021-05-03
place: Norwich
url: https://example.org/marsh
---

The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.

![A bittern in the reeds.](<marsh/bittern.jpg> "Photo by Tom Reed")

## What it costs

Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.

> [!NOTE]
> “Last year” is 2020.

Visitors left litter worth nothing at all.
`;

const MILL = `---
title: The mill
url: https://example.org/mill
---

The mill grinds 20 tonnes of flour a day.
`;

const picture: PictureFile = {
  name: 'marsh/bittern.jpg',
  type: 'jpg',
  sizeBytes: 4,
  read: async () => new Uint8Array(4),
};

/** A small article on a marsh, with a picture beside it. */
export const marsh: Engine = buildEngine([{ name: 'marsh.md', text: MARSH, revision: '1a2b3c4d' }], {
  pictures: [picture],
});

/** The same, and one on a mill. */
export const marshAndMill: Engine = buildEngine(
  [
    { name: 'marsh.md', text: MARSH, revision: '1a2b3c4d' },
    { name: 'mill.md', text: MILL, revision: '5e6f7a8b' },
  ],
  { pictures: [picture] },
);

/** No article at all. */
export const empty: Engine = buildEngine([]);

/** What a command answers, through the hall that every door leads to. */
export function run(
  engine: Engine,
  name: string,
  options: Record<string, string> = {},
  more: Partial<Request> = {},
): Reply {
  return dispatch({ ...terminalRequest(name, options), today: '2024-01-31', ...more }, engine, commands);
}

/** The answer to a press of a button. */
export function press(engine: Engine, action: string, pressed: Pick<Pressed, 'revision' | 'numbers'>): Reply {
  return run(engine, action, {}, { kind: 'press', pressed: { values: [], private: true, byAsker: true, ...pressed } });
}

/** A person, and whose answer it is whose button they press; Ada and hers unless told. */
export interface Pressing {
  readonly person?: Person;
  readonly asker?: Person;
  /** Fields of the raw interaction to replace. */
  readonly raw?: Json;
}

/** The answer to a press of a button of a reply, found by its label, as Discord brings it: as a raw interaction. */
export function pressOn(engine: Engine, reply: Reply, label: string, pressing: Pressing = {}): Reply {
  const message = received(reply, pressing.asker);
  return interact(engine, 3, useOf(controlCalled(label, message['components'])), message, pressing);
}

/** The answer to a choice in a select of a reply, found by its placeholder; the option is found by its label. */
export function chooseOn(engine: Engine, reply: Reply, select: string, option: string, pressing: Pressing = {}): Reply {
  const message = received(reply, pressing.asker);
  return interact(engine, 3, useOf(controlCalled(select, message['components']), option), message, pressing);
}

/** The answer to a form that is sent with its field filled in, opened from a button of a reply. */
export function fillIn(engine: Engine, form: Reply, value: string, from: Reply, pressing: Pressing = {}): Reply {
  if (form.kind !== 'form') throw new Error(`Not a form: ${form.kind}`);
  const data = formPayload(form.form);
  expect(refusedCallback({ type: 9, data })).toEqual([]);
  return interact(engine, 5, filledIn({ ...data }, value), received(from, pressing.asker), pressing);
}

/** The labels of a reply's buttons that can be pressed. */
export const buttonsOf = (reply: Reply): unknown[] =>
  pressable(shown(reply).components)
    .filter(({ type }) => type === 2)
    .map(({ label }) => label);

/** The labels of the options of a reply's first select. */
export const optionsOf = (reply: Reply): unknown[] => {
  const select = pressable(shown(reply).components).find(({ type }) => type === 3);
  return ((select?.['options'] ?? []) as Json[]).map(({ label }) => label);
};

function interact(engine: Engine, type: number, data: Json, message: Json, { person = ADA, raw }: Pressing): Reply {
  const interaction = interactionOf(person, '1', type, data, { message, ...raw });
  const request = parseRequest(interaction as unknown as APIInteraction);
  if (!request) throw new Error('Nothing was read');
  return dispatch(request, engine, commands);
}

function received(reply: Reply, asker = ADA): Json {
  const { components, files } = shown(reply);
  const isPrivate = reply.kind === 'message' && reply.private;
  const attachments = files.map(({ name, alt }, id) => ({ id: String(id), filename: name, description: alt }));
  return messageOf({ components, attachments, flags: isPrivate ? 64 : 0 }, asker, '1');
}

/** A reply that shows something, once it is sure that Discord would take it. */
export function shown(reply: Reply): MessageLike {
  if (reply.kind !== 'message' && reply.kind !== 'update') throw new Error(`Not a message: ${reply.kind}`);
  const made = reply.files.map((file) => ({ file, bytes: new Uint8Array(1) }));
  const body = { type: messageCallback(reply), data: messagePayload(reply, made) };
  expect(
    refusedCallback(
      body,
      reply.files.map(({ name }) => name),
    ),
  ).toEqual([]);
  return reply;
}

/** What a reply posts besides. */
export function posted(reply: Reply): MessageReply {
  if (reply.kind !== 'update' || !reply.posts) throw new Error('Nothing is posted');
  shown(reply.posts);
  return reply.posts;
}

/** What people read in a reply, without its styles. */
export const read = (reply: Reply): string => plainText(shown(reply).components);
