import { describe, expect, test } from 'vitest';
import { watchPulse } from '../../src/discord/health.ts';

/** The seconds at which a connection is given up, checked every 10 s for ten minutes. */
function givenUpAt(pulseAt: (second: number) => { ready: boolean; acknowledged?: number }): number | undefined {
  const isDead = watchPulse(0);
  for (let second = 10; second <= 600; second += 10) {
    const { ready, acknowledged } = pulseAt(second);
    const acknowledgedMs = acknowledged === undefined ? undefined : acknowledged * 1000;
    if (isDead({ ready, acknowledgedMs }, second * 1000)) return second;
  }
  return undefined;
}

describe('watchPulse', () => {
  test('is content with a connection that is ready and acknowledges', () => {
    expect(givenUpAt((second) => ({ ready: true, acknowledged: second - (second % 40) }))).toBeUndefined();
  });

  test('gives up one that was never ready after three minutes', () => {
    expect(givenUpAt(() => ({ ready: false }))).toBe(190);
  });

  test('gives up one that says it is ready, and is silent', () => {
    expect(givenUpAt(() => ({ ready: true, acknowledged: 5 }))).toBe(300);
  });

  test('waits for one that reconnects within three minutes', () => {
    expect(givenUpAt((second) => ({ ready: second % 180 === 0, acknowledged: second }))).toBeUndefined();
  });

  test('starts anew after the machine has slept', () => {
    const isDead = watchPulse(0);
    const silent = { ready: false, acknowledgedMs: 0 };
    expect(isDead(silent, 10_000)).toBe(false);
    expect(isDead(silent, 3_600_000)).toBe(false);
    expect(isDead(silent, 3_610_000)).toBe(false);
  });
});
