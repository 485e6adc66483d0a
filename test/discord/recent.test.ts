import { describe, expect, test } from 'vitest';
import { rememberRecent } from '../../src/discord/recent.ts';

describe('rememberRecent', () => {
  test('knows the latest values again, and forgets the oldest', () => {
    const isNew = rememberRecent(2);
    expect(['a', 'b', 'a', 'c', 'b', 'a'].map(isNew)).toEqual([true, true, false, true, false, true]);
  });
});
