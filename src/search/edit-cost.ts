/**
 * Edits between two words: letters added, left out, changed, or two neighbours swapped. Optimal string alignment
 * (Damerau 1964); a word left unfinished costs one edit. More than two are given as 3 or more.
 *
 * @example
 * editCost('airprot', 'airport'); // 1
 */
export function editCost(a: string, b: string): number {
  if (b.startsWith(a)) return Math.min(1, b.length - a.length);
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last, row] = [rowFor(b), rowFor(b), rowFor(b)];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, at(before, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // From here on it only grows, but for a swap by one less.
    if (least > 2) return 3;
    [before, last, row] = [last, row, before];
  }
  return at(last, b.length);
}

const rowFor = (word: string): Uint16Array => new Uint16Array(word.length + 1);

const at = (row: Uint16Array, place: number): number => row[place] as number;
