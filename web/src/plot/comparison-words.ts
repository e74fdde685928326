/** What a comparison shows, in sentences and as a table, computed from its numbers. */

import { num } from '../locales/num.ts';
import { list as listed } from '../locales/speech.ts';
import { tComparison } from '../locales/t-comparison.ts';
import type { Compared, Comparison, Numbers, Shown } from './comparison-figure.ts';
import { extent } from './geometry.ts';
import type { ValueTable } from './value-table.ts';

/** "Values of ReLU, sigmoid and tanh". */
function title(functions: readonly Compared[], shown: Shown): string {
  return tComparison(`${shown}.title`, { names: listed(functions.map(({ name }) => name)) });
}

/** Where each line begins and ends, and between which numbers it stays. */
export function describeComparison({ functions, shown, frame }: Comparison): string {
  const range = { title: title(functions, shown), from: num(frame.x.low), to: num(frame.x.high) };
  const ends = functions.map(({ name, samples }) => {
    const list = samples[shown];
    const { low, high } = extent(list);
    const [first, last] = [list[0] as number, list[list.length - 1] as number];
    return tComparison('ends', { name, first: num(first), last: num(last), low: num(low), high: num(high) });
  });
  return [tComparison('range', range), ...ends].join(' ');
}

/** "At x = 2: ReLU 2, sigmoid 0.8808." */
export function describeCursor(functions: readonly Compared[], x: number, numbers: Numbers): string {
  const said = functions.map(({ id, name }) => tComparison('number', { name, number: num(numbers[id] ?? Number.NaN) }));
  return tComparison('at', { x: num(x), numbers: listed(said, 'unit') });
}

/** `rows`: each function at the inputs of `tableGrid`. */
export function comparisonTable(rows: readonly Compared[], shown: Shown): ValueTable {
  const columns = rows.map(({ id, name, samples }) => ({ head: name, live: id, numbers: samples[shown] }));
  return { caption: title(rows, shown), x: rows[0]?.samples.x ?? [], columns };
}
