/**
 * Which words mean the same, or nearly: a thesaurus by stems.
 *
 * The packed bytes come from `training/pack-thesaurus.ts`: byte length of the list of stems (a little-endian 32-bit
 * number), the stems in ASCII parted by line feeds, then for each of them little-endian 16-bit numbers: how many
 * others are close to it, and for each of those, in order, how many places on from the last one it stands in the list,
 * times three, and which of `CLOSENESS` it has.
 */

/** How close words are: the same in meaning; made from one another; one more general than the other, or much like it. */
export const CLOSENESS = [1, 0.9, 0.6] as const;

/** Words of like meaning. */
export interface Thesaurus {
  readonly stems: readonly string[];
  /** Names the places of the stems close to a stem, and how close they are: 0 to 1. */
  readonly eachKin: (stem: string, visit: (place: number, closeness: number) => void) => void;
}

/**
 * Reads a packed thesaurus.
 *
 * @throws {RangeError} When the bytes are cut short or too many.
 */
export function readThesaurus(bytes: Uint8Array): Thesaurus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + view.getUint32(0, true);
  const stems = new TextDecoder().decode(bytes.subarray(4, start)).split('\n');
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const numberAt = (at: number) => view.getUint16(start + 2 * at, true);
  const rows = new Uint32Array(stems.length);
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    rows[row] = end;
    end += 1 + numberAt(end);
  }
  if (bytes.length !== start + 2 * end) throw new RangeError(`A thesaurus: ${bytes.length} bytes are not all.`);
  return {
    stems,
    eachKin(stem, visit) {
      const own = places.get(stem);
      if (own === undefined) return;
      const row = rows[own] as number;
      let place = 0;
      for (let at = row + 1; at <= row + numberAt(row); at++) {
        const number = numberAt(at);
        place += Math.floor(number / CLOSENESS.length);
        visit(place, CLOSENESS[number % CLOSENESS.length] as number);
      }
    },
  };
}
