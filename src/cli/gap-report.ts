import type { Gap } from '../gaps.ts';

/** A question that was asked and not answered, however it was written. */
export interface GapCount {
  /** As it was asked last. */
  readonly question: string;
  readonly times: number;
  /** The latest day, ISO 8601. */
  readonly last: string;
}

/** Sums up lines of gaps: the most asked first, then the latest. */
export function sumUpGaps(lines: readonly string[]): { readonly counts: GapCount[]; readonly unreadable: number } {
  const counts = new Map<string, GapCount>();
  let unreadable = 0;
  for (const line of lines) {
    const gap = parseGap(line);
    if (!gap) {
      unreadable += 1;
      continue;
    }
    const key = (
      gap.question
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).join(' ');
    const known = counts.get(key);
    const last = known && known.last > gap.day ? known.last : gap.day;
    counts.set(key, { question: gap.question, times: (known?.times ?? 0) + 1, last });
  }
  const sorted = [...counts.values()].sort((a, b) => b.times - a.times || b.last.localeCompare(a.last));
  return { counts: sorted, unreadable };
}

function parseGap(line: string): Gap | undefined {
  try {
    const { day, question } = JSON.parse(line);
    return typeof day === 'string' && typeof question === 'string' ? { day, question } : undefined;
  } catch {
    return undefined;
  }
}
