/**
 * The closest of many vectors to one, by the machine's vector instructions: several times as fast as plain code.
 *
 * WebAssembly written by hand, since it is one short function. In memory lie rows of `strideBytes` each: components as
 * signed bytes, zeros up to a multiple of 8, and in the last 8 bytes the row's scale (a 32-bit float).
 */

/**
 * The largest product of a row with the rows of a list, times their scales; 0 when none is above it.
 *
 * @param row - Its address; `list` and `listEnd` are those of the list, 32-bit numbers of rows.
 */
export type Most = (row: number, list: number, listEnd: number, strideBytes: number) => number;

const [I32, F32, V128] = [0x7f, 0x7d, 0x7b];
/** Parameters, then locals: the last are the first row's components, eight in each. */
const [ROW, LIST, LIST_END, STRIDE, OTHER, BEST, SUM, FIRST_EIGHT] = [0, 1, 2, 3, 4, 5, 6, 7];

/** A number as two bytes of seven bits. */
const number = (value: number): number[] => [(value & 0x7f) | 0x80, value >> 7];
const get = (local: number): number[] => [0x20, ...number(local)];
const set = (local: number): number[] => [0x21, ...number(local)];
const [ADD, ADD_FOUR] = [0x6a, [0xfd, 0xae, 1]];
/** Eight of a row's bytes, widened. */
const load = (row: number, eight: number): number[] => [...get(row), 0xfd, 0x01, 0, ...number(8 * eight)];
/** Eight of the first row's times those of the other, added in pairs: four numbers. */
const products = (eight: number): number[] => [...get(FIRST_EIGHT + eight), ...load(OTHER, eight), 0xfd, 0xba, 1];
const lane = (at: number): number[] => [...get(SUM), 0xfd, 0x1b, at];
const [BLOCK, LOOP, END] = [[0x02, 0x40], [0x03, 0x40], 0x0b];

/** @param eights - How many times eight components a row has. */
function bodyOf(eights: number): number[] {
  const all = [...Array(eights).keys()];
  return [
    ...[3, 1, I32, 1, F32, ...number(1 + eights), V128],
    ...all.flatMap((eight) => [...load(ROW, eight), ...set(FIRST_EIGHT + eight)]),
    ...[...BLOCK, ...LOOP],
    // While the list lasts: the row that is next in it.
    ...[...get(LIST), ...get(LIST_END), 0x4f, 0x0d, 1],
    ...[...get(LIST), 0x28, 2, 0, ...get(STRIDE), 0x6c, ...set(OTHER)],
    // Its product with the first row.
    ...all.flatMap((eight) => [...products(eight), ...(eight > 0 ? ADD_FOUR : [])]),
    ...[...set(SUM), ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, 0xb2],
    // Scaled; the larger is kept.
    ...[...get(OTHER), 0x2a, 2, ...number(8 * eights), 0x94, ...get(BEST), 0x97, ...set(BEST)],
    ...[...get(LIST), 0x41, 4, ADD, ...set(LIST), 0x0c, 0, END, END],
    ...[...get(BEST), END],
  ];
}

const text = (word: string): number[] => [word.length, ...new TextEncoder().encode(word)];
const list = (...items: number[][]): number[] => [items.length, ...items.flat()];
const sized = (bytes: number[]): number[] => [...number(bytes.length), ...bytes];

const moduleOf = (eights: number): Uint8Array =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, ...sized(list([0x60, 4, I32, I32, I32, I32, 1, F32]))],
    ...[2, ...sized(list([...text('in'), ...text('memory'), 2, 0, 1]))],
    ...[3, ...sized(list([0]))],
    ...[7, ...sized(list([...text('most'), 0, 0]))],
    ...[10, ...sized(list(sized(bodyOf(eights))))],
  ]);

/** As much of WebAssembly as is used here; TypeScript knows it of browsers only. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly most: Most } };
};

const PAGE_BYTES = 65_536;

/** Makes a memory of so many bytes, and the function over its rows. */
export function buildMost(
  sizeBytes: number,
  strideBytes: number,
): { readonly buffer: ArrayBuffer; readonly most: Most } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(sizeBytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(strideBytes / 8 - 1)), {
    in: { memory },
  });
  return { buffer: memory.buffer, most: exports.most };
}
