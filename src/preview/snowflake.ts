/** When Discord's ids begin: 1 January 2015. */
const EPOCH_MS = 1_420_070_400_000n;

let count = 0n;

/**
 * A fresh id as Discord makes them: later ones are larger, and hold when they were made.
 *
 * @example
 * createdAtMs(snowflake(1_700_000_000_000)); // 1700000000000
 */
export function snowflake(nowMs = Date.now()): string {
  count = (count + 1n) % 0x40_0000n;
  return String(((BigInt(nowMs) - EPOCH_MS) << 22n) | count);
}

/** When an id was made, in milliseconds since 1970. */
export function createdAtMs(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH_MS);
}
