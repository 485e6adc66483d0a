/** Numbers for strings, from 0 in the order they were first given, so that texts can be kept as numbers. */
export interface Numbering {
  /** In order of their numbers. */
  readonly names: readonly string[];
  /** The number of a string, a new one if it has none. */
  readonly give: (name: string) => number;
  readonly find: (name: string) => number | undefined;
}

/** Makes an empty numbering. */
export function buildNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    give(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    find: (name) => numbers.get(name),
  };
}
