/** How much one person may ask: so many requests at once, and as many again in so much time. */
const REQUESTS = 5;
const REFILL_MS = 10_000;
/** Those who asked longest ago are forgotten first: their bucket is full again by then. */
const REMEMBERED = 10_000;

/** Takes one request from a person's allowance. Returns 0, or how many milliseconds to wait when there is none left. */
export type Allowance = (person: string) => number;

/**
 * A token bucket for each person, of 5 requests in 10 s.
 *
 * @param nowMs - The clock, from anywhere.
 * @example
 * const take = buildAllowance(() => 0);
 * ['a', 'a', 'a', 'a', 'a', 'a'].map(take); // [0, 0, 0, 0, 0, 2000]
 */
export function buildAllowance(nowMs: () => number): Allowance {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return (person) => {
    const now = nowMs();
    const { left, atMs } = buckets.get(person) ?? { left: REQUESTS, atMs: now };
    const refilled = Math.min(REQUESTS, left + ((now - atMs) * REQUESTS) / REFILL_MS);
    const isAllowed = refilled >= 1;
    buckets.delete(person);
    buckets.set(person, { left: isAllowed ? refilled - 1 : refilled, atMs: now });
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value as string);
    return isAllowed ? 0 : Math.ceil(((1 - refilled) * REFILL_MS) / REQUESTS);
  };
}
