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

/** The mean. NaN of no numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const RESAMPLES = 2_000;

/**
 * Between which values a statistic of these samples lies in 95 of 100 repetitions: a bootstrap that draws whole blocks of
 * neighbouring samples, since neighbours resemble each other. The draws are the same each time.
 */
export function interval<T>(
  samples: readonly T[],
  block: number,
  statistic: (drawn: readonly T[]) => number,
): readonly [low: number, high: number] {
  const blocks = Math.floor(samples.length / block);
  const next = numbers(samples.length);
  const values = Array.from({ length: RESAMPLES }, () => {
    const drawn = Array.from({ length: blocks }, () => {
      const from = next(samples.length - block + 1);
      return samples.slice(from, from + block);
    });
    return statistic(drawn.flat());
  });
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

/** Numbers below a limit that look random and are the same each time. Source: Numerical Recipes, quick generator. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
