/** The words of the benchmark, on one page only: apart from the words of the other elements, which most pages load. */

import en from './en.benchmark.json' with { type: 'json' };
import { fill } from './fill.ts';

export type BenchmarkKey = keyof typeof en;

export function tBenchmark(key: BenchmarkKey, values: Record<string, string | number> = {}): string {
  return fill(en[key], values);
}
