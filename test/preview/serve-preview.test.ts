import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// The page itself is served as it is built.
import '../../src/build/ensure.mjs';
import { buildEngine } from '../../src/engine.ts';
import { commandInteraction, pressInteraction } from '../../src/preview/page/interactions.ts';
import { PEOPLE } from '../../src/preview/page/people.ts';
import { BODY_BYTES } from '../../src/preview/read-body.ts';
import { type Preview, servePreview } from '../../src/preview/serve-preview.ts';
import { refusedCallback } from '../discord-api.ts';
import { picture } from './picture.ts';
import { sampler } from './sampler.ts';

const actor = { person: PEOPLE[0], locale: 'en-GB' };
const engine = buildEngine([{ name: 'marsh.txt', text: 'The marsh covers 1,200 km².', revision: '1a2b3c4d' }]);
const log = pino({ level: 'silent' });
const serve = (port: number) => servePreview({ engine: () => engine, commands: [sampler], log, mentions: false }, port);

let preview: Preview;
beforeAll(async () => {
  preview = await serve(0);
});
afterAll(() => preview.stop());

// biome-ignore lint/suspicious/noExplicitAny: whatever comes back is looked at
type Happening = any;

async function send(interaction: object): Promise<Happening[]> {
  const response = await fetch(`${preview.address}/interactions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
  });
  return (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const sample = (options: Parameters<typeof commandInteraction>[1] = []) =>
  send(commandInteraction('sample', options, actor));

describe('servePreview', () => {
  test.each(['/', '/main.js', '/main.css', '/icon.svg'])(
    'serves %s, and lets nothing in from elsewhere',
    async (path) => {
      const response = await fetch(preview.address + path);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy':
          "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(await response.text()).not.toMatch(
        /\bstyle="|https?:\/\/(?!www\.w3\.org)[a-z]+\.[a-z]+\/[^"]*\.(?:js|css|woff)/,
      );
    },
  );

  test('has a page without inline script or style', async () => {
    const html = await (await fetch(preview.address)).text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\bon\w+=|data:|blob:/);
  });

  test('takes the next port when one is taken', async () => {
    const taken = Number(new URL(preview.address).port);
    const next = await serve(taken);
    expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
    await next.stop();
  });

  test('listens to this computer only', async () => {
    const outside: Server = createServer();
    // The same port is still free on every other address.
    await new Promise<void>((resolve, reject) => {
      outside.on('error', reject).listen(Number(new URL(preview.address).port), '127.0.0.2', resolve);
    });
    expect((outside.address() as AddressInfo).address).toBe('127.0.0.2');
    outside.close();
  });

  test.each<[what: string, path: string, options: RequestInit, status: number]>([
    ['another path', '/../package.json', {}, 404],
    ['a file that is not kept', '/files/0/x.png', {}, 404],
    ['another method', '/', { method: 'DELETE' }, 405],
    [
      'what is no JSON',
      '/interactions',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
      400,
    ],
    [
      'too much',
      '/interactions',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify('x'.repeat(BODY_BYTES)) },
      413,
    ],
  ])('says why it does not answer %s', async (_what, path, options, status) => {
    const response = await fetch(preview.address + path, options);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/\.\n$/);
  });

  test('answers to no name but its own', async () => {
    // fetch sets Host itself.
    const asked = get(preview.address, { headers: { host: 'evil.example' } });
    const [response] = await once(asked, 'response');
    response.resume();
    expect(response.statusCode).toBe(421);
  });

  test('answers as Discord would be answered: the message, what it is made of, and what that takes', async () => {
    const [put, ...others] = await sample();
    expect(others).toEqual([]);
    expect(put.kind).toBe('put');
    const names = ['one.png', 'two.png', 'data.csv'];
    expect(refusedCallback({ type: 4, data: put.source.payload }, names)).toEqual([]);
    expect(put.message.attachments.map(({ filename }: Happening) => filename)).toEqual(names);
    expect(
      put.source.counts.map(({ name, used, limit }: Happening) => `${name} ${used}/${limit}`),
    ).toMatchInlineSnapshot(`
      [
        "Components 21/40",
        "Characters 408/4000",
        "Bytes of text 456/10000",
        "Files 3/10",
        "Bytes of the largest file 1214/10485760",
      ]
    `);
  });

  test('keeps the files of a message, and gives pictures to be seen and others to be saved', async () => {
    const [{ message }] = await sample();
    const [first, , table] = message.attachments;
    const shown = await fetch(first.url);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array(picture(600, 300, [47, 111, 143])));
    const saved = await fetch(table.url);
    expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''data.csv");
    expect(JSON.stringify(message.components)).toContain(first.url);
    expect(JSON.stringify(message.components)).not.toContain('attachment://');
  });

  test('edits the message whose button was pressed', async () => {
    const [{ message }] = await sample();
    const row = message.components[1].components.find(({ type }: Happening) => type === 1);
    const [put] = await send(pressInteraction(message, row.components[1], undefined, actor));
    expect(put.message.id).toBe(message.id);
    expect(put.message.components).toEqual([{ type: 10, id: 1, content: 'Pressed 2' }]);
  });

  test('acknowledges first when files are slow, then edits that message', async () => {
    const [thinking, done] = await sample([{ type: 4, name: 'wait', value: 1300 }]);
    expect(thinking.message).toMatchObject({ flags: 128, components: [] });
    expect(done.message.id).toBe(thinking.message.id);
    expect(done.message.flags).toBe(1 << 15);
  });

  test('excuses a command that breaks, to the person alone', async () => {
    const [{ message }] = await sample([{ type: 5, name: 'fail', value: true }]);
    expect(message.flags).toBe((1 << 15) | (1 << 6));
    expect(message.components[0].content).toMatch(/^Something went wrong/);
  });

  test('stays silent on what is no interaction', async () => {
    expect(await send({})).toEqual([]);
    expect(await send({ type: 99 })).toEqual([]);
  });

  test('tells every page what there is to choose from, and that it changed', async () => {
    const offer: Happening = await (await fetch(`${preview.address}/commands`)).json();
    expect(offer.commands.map(({ name }: Happening) => name)).toEqual(['sample']);
    expect(offer.locales).toEqual(expect.arrayContaining(['en-GB', 'en-US', 'zh-CN']));
    const stop = new AbortController();
    const changes = await fetch(`${preview.address}/changes`, { signal: stop.signal });
    const reader = (changes.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^retry: 300\ndata: \d+\n\n$/);
    preview.offerAgain();
    expect((await reader.read()).value).toBe('event: offer\ndata: changed\n\n');
    stop.abort();
  });
});
