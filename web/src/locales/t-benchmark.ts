/** The words of the benchmark, on one page only: apart from the words of the other elements, which most pages load. */

import en from './en.benchmark.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tBenchmark = speaker('benchmark', en);
