/**
 * Edits between two words: letters added, left out, changed, or two neighbours swapped. Optimal string alignment
 * (Damerau 1964); a word left unfinished costs one edit.
 *
 * @example
 * editCost('airprot', 'airport'); // 1
 */
export function editCost(a: string, b: string): number {
  if (b.startsWith(a)) return Math.min(1, b.length - a.length);
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 3;
}
