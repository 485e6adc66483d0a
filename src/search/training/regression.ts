/** One list to order: a row of features for each candidate, and which of them are right. */
export interface List {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** One thing to tell: a row of features, and whether it is so. */
export interface Case {
  readonly row: readonly number[];
  readonly so: boolean;
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.05;

/** Weights by which the right candidates get most of the softmax (ListNet, Cao et al. 2007). */
export function learnOrder(lists: readonly List[], size: number, decay: number): number[] {
  return descend(size, decay, (weights, gradient) => {
    for (const { rows, right, weight } of lists) {
      const scores = rows.map((row) => dot(row, weights));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = total(powers);
      const good = total(powers.filter((_, at) => right[at]));
      rows.forEach((row, at) => {
        const pull = ((powers[at] ?? 0) / all - (right[at] ? (powers[at] ?? 0) / good : 0)) * weight;
        for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + pull * (row[f] ?? 0);
      });
    }
  });
}

/** Logistic regression; the last weight is the bias. */
export function learnChance(cases: readonly Case[], size: number, decay: number): number[] {
  return descend(size + 1, decay, (weights, gradient) => {
    for (const { row, so, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-dot(row, weights) - (weights[size] ?? 0)));
      const pull = (chance - (so ? 1 : 0)) * weight;
      for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + pull * (row[f] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + pull;
    }
  });
}

/** Adam (Kingma and Ba 2015) over the whole data, so that the outcome is the same each time. */
function descend(
  size: number,
  decay: number,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => weight * decay);
    addGradient(weights, gradient);
    const rate = RATE * (1 - step / (STEPS + 1)) + 0.002;
    gradient.forEach((slope, f) => {
      mean[f] = 0.9 * (mean[f] ?? 0) + 0.1 * slope;
      square[f] = 0.999 * (square[f] ?? 0) + 0.001 * slope * slope;
      const momentum = (mean[f] ?? 0) / (1 - 0.9 ** step);
      weights[f] = (weights[f] ?? 0) - (rate * momentum) / (Math.sqrt((square[f] ?? 0) / (1 - 0.999 ** step)) + 1e-9);
    });
  }
  return weights;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export function dot(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  return sum;
}
