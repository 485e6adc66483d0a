import { describe, expect, test } from 'vitest';
import { button, buttonRows } from '../../src/discord/button.ts';

const named = (label: string) => button(label, { action: 'go', revision: '0', numbers: [Number(label)] });
const labels = (...groups: string[][]) =>
  buttonRows(...groups.map((group) => group.map(named))).map(({ components }) =>
    components.map((each) => 'label' in each && each.label),
  );

describe('buttonRows', () => {
  test('begins a row with each group, and goes on in the next one after five', () => {
    expect(labels(['1', '2', '3', '4', '5', '6'], [], ['7'])).toEqual([['1', '2', '3', '4', '5'], ['6'], ['7']]);
  });

  test('makes no row of nothing', () => {
    expect(labels()).toEqual([]);
    expect(labels([])).toEqual([]);
  });
});
