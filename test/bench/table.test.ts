import { describe, expect, test } from 'vitest';
import { renderTable } from './table.ts';

const build = { buildMs: 1200, memoryBytes: 5e6 };
const answers = (...times: number[]) => times.map((ms, at) => ({ ms, place: at % 3 }));

describe('renderTable', () => {
  test('compares engines with MiniSearch, and says of one that stopped where it did', () => {
    const contestants = [
      { engine: 'Footnote', build, answers: answers(1, 2, 3, 4) },
      { engine: 'MiniSearch, as it comes', build: { ...build, sizeBytes: 2e6 }, answers: answers(10, 20, 30) },
    ];
    expect(renderTable(contestants, 4, new Map([['lunr', 'stopped at 10,000']]))).toMatchInlineSnapshot(`
      "| engine | R@1 | R@3 | MRR | p50 ms | p99 ms | × MiniSearch | build s | index MB | memory MB |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
      | Footnote | 25.0 | 50.0 | 0.375 | 3.00 | 4.00 | 10.0 | 1.20 | – | 5.00 |
      | MiniSearch, as it comes (stopped: over a minute for 3 of the questions) | 33.3 | 66.7 | 0.500 | 20.0 | 30.0 | 1.00 | 1.20 | 2.00 | 5.00 |
      | lunr (stopped at 10,000) | – | – | – | – | – | – | – | – | – |"
    `);
  });
});
