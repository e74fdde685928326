/** Half of the numbers are at or below it: the lower one of the two in the middle. Infinity where fewer than half are finite. Pure. */
export function lowerMedian(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
}
