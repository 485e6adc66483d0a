/** The few names of a query, each with a place of its own from 0, to be looked up by the numbers that texts hold. */
export interface PlaceTable {
  readonly size: () => number;
  /** The place of a name by its number; −1 for one that the query does not have. */
  readonly placeOf: Int16Array;
  /** The place of a name, a new one if it has none; without a number it is in no text. */
  readonly place: (name: string, number: number | undefined) => number;
  readonly clear: () => void;
}

/**
 * Makes an empty table, to be used for one query after another.
 *
 * @param size - How many numbers there are.
 */
export function buildPlaceTable(size: number): PlaceTable {
  const placeOf = new Int16Array(size).fill(-1);
  const places = new Map<string, number>();
  const used: number[] = [];
  return {
    size: () => places.size,
    placeOf,
    place(name, number) {
      const known = places.get(name);
      if (known !== undefined) return known;
      if (number !== undefined) {
        placeOf[number] = places.size;
        used.push(number);
      }
      places.set(name, places.size);
      return places.size - 1;
    },
    clear() {
      for (const number of used) placeOf[number] = -1;
      used.length = 0;
      places.clear();
    },
  };
}
