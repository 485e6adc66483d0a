import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { splitSentences } from '../../src/corpus/sentences.ts';
import type { Article } from '../../src/model.ts';
import type { BenchPassage } from './cases.ts';

/** A search engine under test. Each is given the passages' text and nothing else. */
export interface Built<Found = unknown> {
  /** What is timed. */
  readonly search: (question: string) => Found | Promise<Found>;
  /** The positions of the passages found, best first; the first ten count. */
  readonly places: (found: Found, question: string) => readonly number[];
  /** What the index takes when it is written down, bytes; absent for one that is not. */
  readonly sizeBytes?: () => number | Promise<number>;
}

/** What an engine may use. */
export interface Workplace {
  /** Of this engine alone. */
  readonly folder: string;
  /** Where the peers' packages are installed. */
  readonly peers: string;
}

const DIST = new URL('../../dist/src', import.meta.url).href;

type Build = (passages: readonly BenchPassage[], workplace: Workplace) => Built | Promise<Built>;

/** Lets engines with different kinds of findings stand in one list. */
const built = <Found>(of: Built<Found>): Built => of as Built;

/** Versions are pinned so that a table can be made again. */
export const PEER_PACKAGES = ['flexsearch@0.8.212', '@orama/orama@3.1.18', 'lunr@2.3.9', 'node-sqlite3-wasm@0.8.60'];

/** Every engine by its name in the table. */
export const ENGINES: Readonly<Record<string, Build>> = {
  Footnote: buildFootnote,
  'MiniSearch, as it comes': (passages) => buildMiniSearch(passages, {}),
  'MiniSearch, fuzzy and prefix': (passages) => buildMiniSearch(passages, { fuzzy: 0.2, prefix: true }),
  'FlexSearch, suggest': buildFlexSearch,
  Orama: buildOrama,
  lunr: buildLunr,
  'SQLite FTS5': buildSqlite,
};

/** As it is built for use: what runs TypeScript in place makes every function dearer. */
async function buildFootnote(passages: readonly BenchPassage[]): Promise<Built> {
  const { buildIndex } = (await import(`${DIST}/search/index.js`)) as typeof import('../../src/search/index.ts');
  const { readLanguageData } = (await import(
    `${DIST}/language-data.js`
  )) as typeof import('../../src/language-data.ts');
  const articles = new Map<string, { passages: Article['passages'][number][]; places: number[] }>();
  passages.forEach(({ article, text }, place) => {
    const of = articles.get(article) ?? { passages: [], places: [] };
    articles.set(article, of);
    of.places.push(place);
    of.passages.push({
      article,
      number: of.passages.length + 1,
      text,
      kind: 'paragraph',
      sentences: splitSentences(text),
      notes: [],
      line: 1,
    });
  });
  const bare = { revision: '0', title: '', authors: [], language: 'en', sections: [], pictures: [] };
  const index = buildIndex(
    [...articles].map(([id, { passages: own }]) => ({ ...bare, id, passages: own })),
    [],
    readLanguageData(),
  );
  return built({
    search: (question) => index.search(question),
    places: (_found, question) =>
      index
        .candidates(question)
        .ranked.flatMap(({ document: { article, of } }) =>
          of !== 'source' && 'passage' in of ? (articles.get(article.id)?.places[of.passage.number - 1] ?? []) : [],
        ),
  });
}

function buildMiniSearch(passages: readonly BenchPassage[], options: { fuzzy?: number; prefix?: boolean }): Built {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(passages.map(({ text }, id) => ({ id, text })));
  return built({
    search: (question) => index.search(question, options),
    places: (found) => found.map(({ id }) => Number(id)),
    sizeBytes: () => JSON.stringify(index).length,
  });
}

async function buildFlexSearch(passages: readonly BenchPassage[], { peers }: Workplace): Promise<Built> {
  const { Index } = load(peers, 'flexsearch');
  const index = new Index();
  passages.forEach(({ text }, id) => void index.add(id, text));
  return built({
    search: (question): number[] => index.search(question, { suggest: true, limit: 10 }),
    places: (found) => found,
    async sizeBytes() {
      let total = 0;
      await index.export((_key: string, data?: string) => {
        total += data?.length ?? 0;
      });
      return total;
    },
  });
}

async function buildOrama(passages: readonly BenchPassage[], { peers }: Workplace): Promise<Built> {
  const { create, insertMultiple, search: find, save } = load(peers, '@orama/orama');
  const index = create({ schema: { text: 'string' } });
  await insertMultiple(
    index,
    passages.map(({ text }, id) => ({ id: String(id), text })),
    1000,
  );
  return built({
    search: (question): Promise<{ hits: { id: string }[] }> => find(index, { term: question, limit: 10 }),
    places: ({ hits }) => hits.map(({ id }) => Number(id)),
    sizeBytes: () => JSON.stringify(save(index)).length,
  });
}

function buildLunr(passages: readonly BenchPassage[], { peers }: Workplace): Built {
  const lunr = load(peers, 'lunr');
  const index = lunr(function (this: { field(name: string): void; add(document: object): void }) {
    this.field('text');
    passages.forEach(({ text }, id) => void this.add({ id, text }));
  });
  // Marks of lunr's query language are no part of a question.
  return built({
    search: (question): { ref: string }[] => index.search(question.replace(/[^\p{L}\p{N}]+/gu, ' ')),
    places: (found) => found.map(({ ref }) => Number(ref)),
    sizeBytes: () => JSON.stringify(index).length,
  });
}

function buildSqlite(passages: readonly BenchPassage[], { peers, folder }: Workplace): Built {
  const { Database } = load(peers, 'node-sqlite3-wasm');
  const file = join(folder, `fts5-${passages.length}.db`);
  const database = new Database(file);
  database.exec('CREATE VIRTUAL TABLE passages USING fts5(text)');
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
  passages.forEach(({ text }, id) => void insert.run([id + 1, text]));
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10');
  return built({
    search: (question): { rowid: number }[] => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      return select.all([words.map((word) => `"${word}"`).join(' OR ')]);
    },
    places: (found) => found.map(({ rowid }) => Number(rowid) - 1),
    sizeBytes: () => statSync(file).size,
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed while the bench runs, so no types of theirs are here.
const load = (peers: string, name: string): any => createRequire(join(peers, 'package.json'))(name);
