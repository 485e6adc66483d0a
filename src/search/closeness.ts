/** How near words are to one vector, by rank, each worked out when it is first asked for. */
export interface Closeness {
  /** Turns to another vector; what was worked out for the last is forgotten. */
  readonly turn: (measure: (rank: number) => number) => void;
  readonly to: (rank: number) => number;
}

/** Makes a memory for as many words; it is used again from one query to the next, since clearing it would take longer. */
export function buildCloseness(size: number): Closeness {
  const values = new Float32Array(size);
  const turnOf = new Uint32Array(size);
  let turns = 0;
  let measure: (rank: number) => number = () => 0;
  return {
    turn(next) {
      turns += 1;
      measure = next;
    },
    to(rank) {
      if (turnOf[rank] !== turns) {
        turnOf[rank] = turns;
        values[rank] = measure(rank);
      }
      return values[rank] as number;
    },
  };
}
