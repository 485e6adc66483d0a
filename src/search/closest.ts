/**
 * The closest of many vectors to one. In memory lie rows of `strideBytes` each: components as signed bytes, zeros up to
 * a multiple of 8, and in the last 8 bytes the row's scale (a 32-bit float).
 */

import {
  ADD,
  advance,
  BLOCK,
  compile,
  END,
  F32,
  FOUR_BYTES,
  GO_ON,
  get,
  I32,
  LEAVE_IF,
  LOOP,
  MULTIPLY,
  NOT_BELOW,
  number,
  set,
  V128,
} from './wasm.ts';

/**
 * The largest product of a row with the rows of a list, times their scales; 0 when none is above it.
 *
 * @param row - Its address; `list` and `listEnd` are those of the list, 32-bit numbers of rows.
 */
export type Most = (row: number, list: number, listEnd: number, strideBytes: number) => number;

/** Parameters, then locals: the last are the first row's components, eight in each. */
const [ROW, LIST, LIST_END, STRIDE, OTHER, BEST, SUM, FIRST_EIGHT] = [0, 1, 2, 3, 4, 5, 6, 7];

const ADD_FOUR = [0xfd, 0xae, 1];
/** Eight of a row's bytes, widened. */
const load = (row: number, eight: number): number[] => [...get(row), 0xfd, 0x01, 0, ...number(8 * eight)];
/** Eight of the first row's times those of the other, added in pairs: four numbers. */
const products = (eight: number): number[] => [...get(FIRST_EIGHT + eight), ...load(OTHER, eight), 0xfd, 0xba, 1];
const lane = (at: number): number[] => [...get(SUM), 0xfd, 0x1b, at];

/** @param eights - How many times eight components a row has. */
function bodyOf(eights: number): number[] {
  const all = [...Array(eights).keys()];
  return [
    ...all.flatMap((eight) => [...load(ROW, eight), ...set(FIRST_EIGHT + eight)]),
    ...[...BLOCK, ...LOOP],
    // While the list lasts: the row that is next in it.
    ...[...get(LIST), ...get(LIST_END), NOT_BELOW, ...LEAVE_IF],
    ...[...get(LIST), ...FOUR_BYTES, ...get(STRIDE), MULTIPLY, ...set(OTHER)],
    // Its product with the first row.
    ...all.flatMap((eight) => [...products(eight), ...(eight > 0 ? ADD_FOUR : [])]),
    ...[...set(SUM), ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0xb2],
    // Scaled; the larger is kept.
    ...[...get(OTHER), 0x2a, 2, ...number(8 * eights), 0x94, ...get(BEST), 0x97, ...set(BEST)],
    ...[...advance(LIST, 4), ...GO_ON, END, END],
    ...get(BEST),
  ];
}

/** Makes a memory of so many bytes, and the function over its rows. */
export function buildMost(
  sizeBytes: number,
  strideBytes: number,
): { readonly buffer: ArrayBuffer; readonly most: Most } {
  const eights = strideBytes / 8 - 1;
  const { buffer, run } = compile<Most>(sizeBytes, {
    parameters: [I32, I32, I32, I32],
    result: F32,
    locals: [
      [1, I32],
      [1, F32],
      [1 + eights, V128],
    ],
    body: bodyOf(eights),
  });
  return { buffer, most: run };
}
