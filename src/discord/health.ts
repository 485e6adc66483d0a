/** What is known of the connection to the gateway. */
export interface Pulse {
  readonly ready: boolean;
  /** When the last heartbeat was acknowledged, by the same clock as `nowMs`; `undefined` before the first. */
  readonly acknowledgedMs: number | undefined;
}

/** How often to look. */
export const CHECK_MS = 10_000;
/** Two and a half of Discord's heartbeats of about 41 s. */
const SILENT_MS = 105_000;
const UNHEALTHY_MS = 180_000;

/**
 * Judges, check by check, whether a connection is beyond recovery. discord.js can retry a dead resume address for ever
 * while it reports itself ready; only a new process mends that.
 *
 * @returns A function to call with each check; `true` once the connection was bad for three minutes on end. A pause of
 *   the whole process (a laptop's sleep) starts the count anew.
 */
export function watchPulse(startMs: number): (pulse: Pulse, nowMs: number) => boolean {
  let healthyMs = startMs;
  let checkedMs = startMs;
  return ({ ready, acknowledgedMs }, nowMs) => {
    const slept = nowMs - checkedMs > 3 * CHECK_MS;
    const silent = acknowledgedMs !== undefined && nowMs - acknowledgedMs > SILENT_MS;
    checkedMs = nowMs;
    if (slept || (ready && !silent)) healthyMs = nowMs;
    return nowMs - healthyMs > UNHEALTHY_MS;
  };
}
