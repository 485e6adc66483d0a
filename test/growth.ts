/** As much processor time as tells a run's length well, also where the system counts it in steps of a hundredth of a second. */
const ENOUGH_MS = 30;

/**
 * How many times as long a run takes as another, in processor time, which no other program lengthens.
 *
 * @param rounds - How often each is measured, by turns; the shortest time counts.
 */
export function timesAsLong(run: () => void, other: () => void, rounds = 7): number {
  const times = Array.from({ length: rounds }, () => [averageMs(other), averageMs(run)] as const);
  return Math.min(...times.map(([, ms]) => ms)) / Math.min(...times.map(([ms]) => ms));
}

/** The time of a run, milliseconds, on the average of as many as take long enough. */
function averageMs(run: () => void): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs += 1) {
    run();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms >= ENOUGH_MS) return ms / runs;
  }
}

/**
 * How many times as long a text takes that is four times as long: 4 where the time is linear, 16 where it is the square.
 *
 * @param part - Repeated to the length of the texts.
 * @param chars - The length of the shorter one.
 */
export function growth(run: (text: string) => void, part: string, chars: number): number {
  const [short, long] = [chars, 4 * chars].map((length) => part.repeat(length / part.length)) as [string, string];
  return timesAsLong(
    () => run(long),
    () => run(short),
  );
}
