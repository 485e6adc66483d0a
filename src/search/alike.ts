/** The most alike of many unit vectors to one: components of 32 bits, summed in 64 as plain code would. */

import {
  advance,
  BLOCK,
  compile,
  END,
  F64,
  GO_ON,
  get,
  I32,
  LEAVE_IF,
  LOOP,
  NOT_BELOW,
  number,
  set,
  V128,
} from './wasm.ts';

/** Unit vectors side by side, to be compared with one direction after another. */
export interface Directions {
  /** Puts a vector at a place. */
  readonly put: (place: number, vector: Float32Array) => void;
  /** What all are compared with from here on. */
  readonly turnTo: (direction: Float32Array) => void;
  /** The largest cosine of those from one place up to another with that direction; at least 0. */
  readonly mostAlike: (from: number, to: number) => number;
}

/** Parameters, then locals. */
const [ROW, ROW_END, BEST, SUM] = [0, 1, 2, 3];

const [ADD_TWO, MULTIPLY_TWO] = [
  [0xfd, 0xf0, 1],
  [0xfd, 0xf2, 1],
];
/** Two of the direction's components, which lie at address 0, 8 bytes each. */
const own = (pair: number): number[] => [0x41, 0, 0xfd, 0x00, 3, ...number(16 * pair)];
/** Two of a row's, 4 bytes each, widened. */
const theirs = (pair: number): number[] => [...get(ROW), 0xfd, 0x5d, 2, ...number(8 * pair), 0xfd, 0x5f];
const product = (pair: number): number[] => [...own(pair), ...theirs(pair), ...MULTIPLY_TWO];
const lane = (at: number): number[] => [...get(SUM), 0xfd, 0x21, at];
/** Sums that do not wait for one another. */
const SUMS = 4;

/** The sum of pairs of numbers, each of which is put on the stack by some code. */
const sumOf = (codes: readonly number[][]): number[] =>
  codes.flatMap((code, at) => (at > 0 ? [...code, ...ADD_TWO] : code));

function bodyOf(pairs: number): number[] {
  const products = [...Array(pairs).keys()].map(product);
  const sums = [...Array(SUMS).keys()].map((sum) => sumOf(products.filter((_, pair) => pair % SUMS === sum)));
  return [
    ...[...BLOCK, ...LOOP],
    ...[...get(ROW), ...get(ROW_END), NOT_BELOW, ...LEAVE_IF],
    ...[...sumOf(sums.filter(({ length }) => length > 0)), ...set(SUM)],
    // The larger is kept.
    ...[...lane(0), ...lane(1), 0xa0, ...get(BEST), 0xa5, ...set(BEST)],
    ...[...advance(ROW, 8 * pairs), ...GO_ON, END, END],
    ...get(BEST),
  ];
}

/** Makes room for so many vectors. */
export function buildDirections(count: number, dimensions: number): Directions {
  const pairs = Math.ceil(dimensions / 2);
  const [start, rowBytes] = [16 * pairs, 8 * pairs];
  const { buffer, run } = compile<(row: number, rowEnd: number) => number>(start + count * rowBytes, {
    parameters: [I32, I32],
    result: F64,
    locals: [
      [1, F64],
      [1, V128],
    ],
    body: bodyOf(pairs),
  });
  const direction = new Float64Array(buffer, 0, 2 * pairs);
  const rows = new Float32Array(buffer, start, count * 2 * pairs);
  return {
    put: (place, vector) => rows.set(vector, place * 2 * pairs),
    turnTo: (vector) => direction.set(vector),
    mostAlike: (from, to) => run(start + from * rowBytes, start + to * rowBytes),
  };
}
