import { describe, expect, test } from 'vitest';
import { buildDirections } from '../../src/search/alike.ts';

const unit = (...vector: number[]) => Float32Array.from(vector, (each) => each / Math.hypot(...vector));

describe('buildDirections', () => {
  const directions = buildDirections(3, 3);
  [unit(1, 0, 0), unit(1, 1, 0), unit(0, 0, -1)].forEach((vector, place) => {
    directions.put(place, vector);
  });

  test.each([
    ['of all', [1, 2, 0], 0, 3, 3 / Math.sqrt(10)],
    ['of some', [1, 2, 0], 0, 1, 1 / Math.sqrt(5)],
    ['of none', [1, 2, 0], 1, 1, 0],
    ['where all are opposite', [0, 0, 1], 2, 3, 0],
  ])('gives the largest cosine %s', (_, direction, from, to, cosine) => {
    directions.turnTo(unit(...direction));
    expect(directions.mostAlike(from, to)).toBeCloseTo(cosine, 6);
  });

  test.each([1, 2, 7, 8, 9, 100])('sums %i components as plain code does', (dimensions) => {
    const some = (seed: number) => Float32Array.from({ length: dimensions }, (_, at) => Math.sin(seed + 7 * at) + 0.5);
    const wide = buildDirections(2, dimensions);
    wide.put(1, some(2));
    wide.turnTo(some(1));
    const sum = some(1).reduce((total, each, at) => total + each * (some(2)[at] ?? 0), 0);
    expect(wide.mostAlike(0, 2)).toBeCloseTo(sum, 12);
  });
});
