import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigurationError } from '../src/errors.ts';
import { type CorpusNews, type LiveEngine, openLiveEngine } from '../src/live-engine.ts';
import { until } from './loopback/until.ts';

let folder: string;
let live: LiveEngine;
const news: CorpusNews[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await writeFile(join(folder, 'marsh.md'), 'The marsh covers 1,200 km².\n\nIt rained.\n');
  live = await openLiveEngine((heard) => news.push(heard), folder);
});

afterAll(async () => {
  await live.close();
  await rm(folder, { recursive: true });
});

/** Does something to the folder, and waits for the news of it. */
async function newsOf(change: () => Promise<void>): Promise<CorpusNews | undefined> {
  const heard = news.length;
  await change();
  await until(() => news.length > heard);
  return news.at(-1);
}

const answer = (question: string) => live.current().ask(question).hits[0]?.passage.text;

describe('openLiveEngine', () => {
  test('answers from an article as it is now, and says what changed', async () => {
    const before = live.current();
    const revision = before.articles[0]?.revision;
    const heard = await newsOf(() =>
      writeFile(join(folder, 'marsh.md'), 'The marsh covers 1,300 km².\n\nIt rained.\n'),
    );
    const change = { from: revision, added: [], edited: [1], removed: [] };
    expect(heard).toEqual({ added: [], removed: [], changed: [{ article: 'marsh', ...change }], problems: [] });
    expect(answer('How large is the marsh?')).toBe('The marsh covers 1,300 km².');
    expect(live.current().changes('marsh')).toEqual(change);
    expect(before.ask('How large is the marsh?').hits[0]?.passage.text).toBe('The marsh covers 1,200 km².');
  });

  test('takes in an article, and lets go of one', async () => {
    const path = join(folder, 'mill.txt');
    expect(await newsOf(() => writeFile(path, 'The mill grinds 20 tonnes of flour.'))).toMatchObject({
      added: ['mill'],
    });
    expect(answer('How much flour does the mill grind?')).toBe('The mill grinds 20 tonnes of flour.');
    expect(live.current().changes('marsh')).toMatchObject({ edited: [1] });
    expect(await newsOf(() => unlink(path))).toMatchObject({ removed: ['mill'] });
    expect(live.current().articles.map(({ id }) => id)).toEqual(['marsh']);
  });

  test('keeps serving what was good when a file is broken, and says so', async () => {
    const heard = await newsOf(() => writeFile(join(folder, 'marsh.md'), '---\ntitle: [\n---\nNothing.\n'));
    expect(heard).toMatchObject({ changed: [], removed: [], problems: [{ file: 'marsh.md', severity: 'skipped' }] });
    expect(answer('How large is the marsh?')).toBe('The marsh covers 1,300 km².');
  });

  test('needs an article to start with', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'corpus-'));
    await expect(openLiveEngine(() => {}, empty)).rejects.toThrow(ConfigurationError);
    await expect(openLiveEngine(() => {}, join(empty, 'none'))).rejects.toThrow(ConfigurationError);
    await rm(empty, { recursive: true });
  });
});
