type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Numbers one after another, a few bytes each; it grows as they are added. */
export interface Column<T extends Numbers> {
  readonly add: (value: number) => void;
  readonly size: () => number;
  readonly at: (place: number) => number;
  /** The numbers from one place up to another; they are not copied. */
  readonly slice: (from: number, to: number) => T;
}

/** Makes an empty column. */
export function buildColumn<T extends Numbers>(make: new (size: number) => T): Column<T> {
  let values = new make(1024);
  let size = 0;
  return {
    add(value) {
      if (size === values.length) {
        const grown = new make(size * 1.5);
        grown.set(values);
        values = grown;
      }
      values[size++] = value;
    },
    size: () => size,
    at: (place) => values[place] ?? 0,
    slice: (from, to) => values.subarray(from, to) as T,
  };
}
