/** A reply that Discord would refuse: our bug, caught before it leaves. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly violations: readonly string[];

  constructor(violations: readonly string[]) {
    super(`Discord would refuse the reply: ${violations.join('; ')}`);
    this.violations = violations;
  }
}

/** Says so when a count is over its limit: no sentence, or one. */
export function over(place: string, count: number, limit: number, of: string): string[] {
  return count > limit ? [`${place}: ${count} ${of}, at most ${limit}`] : [];
}

/** The values that stand more than once, each once. */
export function twins<T>(values: readonly T[]): T[] {
  const seen = new Set<T>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}
