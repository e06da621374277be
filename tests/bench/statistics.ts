/** The value below which a share of the numbers lies (nearest rank). NaN of no numbers. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Half of the numbers are at most this. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Nineteen of twenty numbers are at most this. */
export function p95(numbers: readonly number[]): number {
  return quantile(numbers, 0.95);
}
