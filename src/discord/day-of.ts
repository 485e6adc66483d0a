/**
 * The day on which something of Discord's was made, ISO 8601 in UTC: its id tells the milliseconds since 2015, above 22
 * other bits.
 *
 * @example
 * dayOf('1310874000000000000'); // '2024-11-26'
 */
export function dayOf(id: string): string {
  const sinceMs = /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> 22n) : 0;
  return new Date(Date.UTC(2015, 0, 1) + sinceMs).toISOString().slice(0, 10);
}
