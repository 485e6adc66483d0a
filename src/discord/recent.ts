/**
 * Remembers the latest `size` values, so that an interaction which the gateway replays is answered once.
 *
 * @example
 * const first = rememberRecent(2);
 * [first('a'), first('a')]; // [true, false]
 */
export function rememberRecent(size: number): (value: string) => boolean {
  const seen = new Set<string>();
  return (value) => {
    if (seen.has(value)) return false;
    seen.add(value);
    if (seen.size > size) seen.delete(seen.values().next().value as string);
    return true;
  };
}
