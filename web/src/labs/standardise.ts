/** Numbers brought to mean 0 and standard deviation 1, as the core does it (src/core/data/standardise.h). Pure. */

export interface Scale {
  mean: number;
  /** Of the population: divided by n. 1 where all numbers are equal. */
  deviation: number;
}

/** Of the first `count` numbers: those for training. */
export function scaleOf(numbers: ArrayLike<number>, count: number): Scale {
  const part = Array.from({ length: count }, (_, index) => numbers[index] as number);
  const first = part[0] as number;
  if (part.every((each) => each === first)) return { mean: first, deviation: 1 };
  const mean = part.reduce((sum, each) => sum + each, 0) / count;
  const squares = part.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return { mean, deviation: Math.sqrt(squares / count) };
}

export function standardised(value: number, { mean, deviation }: Scale): number {
  return (value - mean) / deviation;
}
