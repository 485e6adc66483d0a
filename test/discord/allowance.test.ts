import { describe, expect, test } from 'vitest';
import { buildAllowance } from '../../src/discord/allowance.ts';

describe('buildAllowance', () => {
  test('gives a person five requests at once, and one more every two seconds', () => {
    let nowMs = 0;
    const take = buildAllowance(() => nowMs);
    expect(Array.from({ length: 6 }, () => take('ada'))).toEqual([0, 0, 0, 0, 0, 2000]);
    nowMs = 1500;
    expect(take('ada')).toBe(500);
    nowMs = 2000;
    expect([take('ada'), take('ada')]).toEqual([0, 2000]);
    nowMs = 60_000;
    expect(Array.from({ length: 6 }, () => take('ada'))).toEqual([0, 0, 0, 0, 0, 2000]);
  });

  test('counts each person alone', () => {
    const take = buildAllowance(() => 0);
    for (let count = 0; count < 6; count += 1) take('ada');
    expect([take('ada'), take('wei')]).toEqual([2000, 0]);
  });

  test('forgets those who asked longest ago, not those who ask now', () => {
    const take = buildAllowance(() => 0);
    for (let count = 0; count < 5; count += 1) take('ada');
    for (let count = 0; count < 9_999; count += 1) take(`visitor ${count}`);
    expect(take('ada')).toBe(2000);
  });
});
