/**
 * The closest of many vectors to one, by the machine's vector instructions: several times as fast as plain code.
 *
 * WebAssembly written by hand, since it is one short function. In memory lie rows of `strideBytes` each: components as
 * signed bytes, zeros up to a multiple of 16, and in the last 16 bytes the row's scale (a 32-bit float).
 */

/**
 * The largest product of a row with the rows of a list, times their scales; 0 when none is above it.
 *
 * @param row - Its address; `list` and `listEnd` are those of the list, 32-bit numbers of rows.
 */
export type Most = (row: number, list: number, listEnd: number, strideBytes: number) => number;

const [I32, F32, V128] = [0x7f, 0x7d, 0x7b];
/** Parameters, then locals. */
const [ROW, LIST, LIST_END, STRIDE, OTHER, AT, SCALE_AT, BEST, SUM, X, Y] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, value];
const ADD = 0x6a;
const loadVector = (row: number): number[] => [...get(row), ...get(AT), ADD, 0xfd, 0x00, 0, 0];
/** Eight of the bytes of X times those of Y, added in pairs: four numbers. */
const products = (half: 'low' | 'high'): number[] => {
  const widen = [0xfd, half === 'low' ? 0x87 : 0x88, 1];
  return [...get(X), ...widen, ...get(Y), ...widen, 0xfd, 0xba, 1];
};
const ADD_FOUR = [0xfd, 0xae, 1];
const lane = (at: number): number[] => [...get(SUM), 0xfd, 0x1b, at];
const [BLOCK, LOOP, END] = [[0x02, 0x40], [0x03, 0x40], 0x0b];
const leaveIf = (depth: number): number[] => [0x0d, depth];

const BODY = [
  ...[3, 3, I32, 1, F32, 3, V128],
  ...[...get(STRIDE), ...constant(16), 0x6b, ...set(SCALE_AT)],
  ...[...BLOCK, ...LOOP],
  // While the list lasts: the row that is next in it.
  ...[...get(LIST), ...get(LIST_END), 0x4f, ...leaveIf(1)],
  ...[...get(LIST), 0x28, 2, 0, ...get(STRIDE), 0x6c, ...set(OTHER)],
  // Its product with the first row, sixteen components at a time.
  ...[...constant(0), 0xfd, 0x11, ...set(SUM), ...constant(0), ...set(AT), ...LOOP],
  ...[...loadVector(ROW), ...set(X), ...loadVector(OTHER), ...set(Y)],
  ...[...get(SUM), ...products('low'), ...ADD_FOUR, ...products('high'), ...ADD_FOUR, ...set(SUM)],
  ...[...get(AT), ...constant(16), ADD, 0x22, AT, ...get(SCALE_AT), 0x49, ...leaveIf(0), END],
  ...[...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0xb2],
  // Scaled; the larger is kept.
  ...[...get(OTHER), ...get(SCALE_AT), ADD, 0x2a, 2, 0, 0x94, ...get(BEST), 0x97, ...set(BEST)],
  ...[...get(LIST), ...constant(4), ADD, ...set(LIST), 0x0c, 0, END, END],
  ...[...get(BEST), END],
];

const text = (word: string): number[] => [word.length, ...new TextEncoder().encode(word)];
const list = (...items: number[][]): number[] => [items.length, ...items.flat()];
/** Lengths beyond 127 take two bytes. */
const sized = (bytes: number[]): number[] => [(bytes.length & 0x7f) | 0x80, bytes.length >> 7, ...bytes];

const MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, ...sized(list([0x60, 4, I32, I32, I32, I32, 1, F32]))],
  ...[2, ...sized(list([...text('in'), ...text('memory'), 2, 0, 1]))],
  ...[3, ...sized(list([0]))],
  ...[7, ...sized(list([...text('most'), 0, 0]))],
  ...[10, ...sized(list(sized(BODY)))],
]);

/** As much of WebAssembly as is used here; TypeScript knows it of browsers only. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly most: Most } };
};

const PAGE_BYTES = 65_536;

/** Makes a memory of so many bytes, and the function over it. */
export function buildMost(sizeBytes: number): { readonly buffer: ArrayBuffer; readonly most: Most } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(sizeBytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(MODULE), { in: { memory } });
  return { buffer: memory.buffer, most: exports.most };
}
