import { expect, test } from 'vitest';
import { sumUpGaps } from '../../src/cli/gap-report.ts';

test('sumUpGaps counts a question however it is written, the most asked first', () => {
  const lines = [
    '{"day":"2026-01-02","question":"Who pays?"}',
    '{"day":"2026-01-03","question":"How many otters?"}',
    '{"day":"2026-01-01","question":"who pays"}',
    '{"day":"2026-01-04","question":"水獭有多少？"}',
    'torn {"day"',
    '{"day":1}',
  ];
  expect(sumUpGaps(lines)).toEqual({
    counts: [
      { question: 'who pays', times: 2, last: '2026-01-02' },
      { question: '水獭有多少？', times: 1, last: '2026-01-04' },
      { question: 'How many otters?', times: 1, last: '2026-01-03' },
    ],
    unreadable: 2,
  });
});
