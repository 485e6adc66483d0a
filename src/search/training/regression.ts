/** One list to order: a row of features for each candidate, and which of them are right. */
export interface List {
  readonly rows: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** One thing to tell: a row of features, and whether it is so. */
export interface Case {
  readonly row: ArrayLike<number>;
  readonly so: boolean;
  readonly weight: number;
}

const ORDER_STEPS = 400;
/** Gentle slopes are long: fewer, and the weights are not there yet. */
const CHANCE_STEPS = 1000;
const RATE = 0.1;

/** Weights by which the right candidates get most of the softmax (ListNet, Cao et al. 2007). */
export function learnOrder(lists: readonly List[], size: number, decay: number): number[] {
  const rows = pack(
    lists.flatMap((list) => list.rows),
    size,
  );
  const right = lists.flatMap((list) => list.right);
  const scores = new Float64Array(right.length);
  return descend(size, decay, ORDER_STEPS, (weights, gradient) => {
    for (let row = 0; row < scores.length; row++) scores[row] = score(rows, row, weights);
    let from = 0;
    for (const { rows: own, weight } of lists) {
      const to = from + own.length;
      let top = Number.NEGATIVE_INFINITY;
      for (let row = from; row < to; row++) top = Math.max(top, scores[row] as number);
      let [all, good] = [0, 0];
      for (let row = from; row < to; row++) {
        const power = Math.exp((scores[row] as number) - top);
        scores[row] = power;
        all += power;
        if (right[row]) good += power;
      }
      for (let row = from; row < to; row++) {
        const power = scores[row] as number;
        addRow(rows, row, (power / all - (right[row] ? power / good : 0)) * weight, gradient);
      }
      from = to;
    }
  });
}

/** Logistic regression; the last weight is the bias. */
export function learnChance(cases: readonly Case[], size: number, decay: number): number[] {
  const rows = pack(
    cases.map(({ row }) => row),
    size,
  );
  return descend(size + 1, decay, CHANCE_STEPS, (weights, gradient) => {
    cases.forEach(({ so, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-score(rows, row, weights.subarray(0, size)) - (weights[size] as number)));
      const pull = (chance - (so ? 1 : 0)) * weight;
      addRow(rows, row, pull, gradient.subarray(0, size));
      gradient[size] = (gradient[size] as number) + pull;
    });
  });
}

/** Adam (Kingma and Ba 2015) over the whole data, so that the outcome is the same each time. */
function descend(
  size: number,
  decay: number,
  steps: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): number[] {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => weight * decay);
    addGradient(weights, gradient);
    const rate = RATE * (1 - step / (steps + 1)) + 0.002;
    gradient.forEach((slope, f) => {
      mean[f] = 0.9 * (mean[f] as number) + 0.1 * slope;
      square[f] = 0.999 * (square[f] as number) + 0.001 * slope * slope;
      const momentum = (mean[f] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[f] as number) / (1 - 0.999 ** step)) + 1e-9;
      weights[f] = (weights[f] as number) - (rate * momentum) / spread;
    });
  }
  return [...weights];
}

/** Rows one after another: much faster to read than rows by themselves. */
function pack(rows: readonly ArrayLike<number>[], size: number): Float64Array {
  const packed = new Float64Array(rows.length * size);
  rows.forEach((row, at) => {
    for (let f = 0; f < size; f++) packed[at * size + f] = row[f] ?? 0;
  });
  return packed;
}

function score(rows: Float64Array, row: number, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0, at = row * weights.length; f < weights.length; f++, at++)
    sum += (rows[at] as number) * (weights[f] as number);
  return sum;
}

function addRow(rows: Float64Array, row: number, times: number, sum: Float64Array): void {
  for (let f = 0, at = row * sum.length; f < sum.length; f++, at++)
    sum[f] = (sum[f] as number) + times * (rows[at] as number);
}

/** The weighted sum of a row's features. */
export function dot(row: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  return sum;
}
