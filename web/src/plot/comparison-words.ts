/** The numbers of a comparison at its cursor, as a sentence and as a table. */

import { num } from '../locales/num.ts';
import { list as listed } from '../locales/speech.ts';
import { tComparison } from '../locales/t-comparison.ts';
import type { Compared, Numbers, Shown } from './comparison-figure.ts';
import type { ValueTable } from './value-table.ts';

/** "Values of ReLU, sigmoid and tanh". */
export function comparisonTitle(functions: readonly Compared[], shown: Shown): string {
  return tComparison(`${shown}.title`, { names: listed(functions.map(({ name }) => name)) });
}

/** "At x = 2: ReLU 2, sigmoid 0.8808." */
export function describeCursor(functions: readonly Compared[], x: number, numbers: Numbers): string {
  const said = functions.map(({ id, name }) => tComparison('number', { name, number: num(numbers[id] ?? Number.NaN) }));
  return tComparison('at', { x: num(x), numbers: listed(said, 'unit') });
}

/** `rows`: each function at the inputs of `tableGrid`. */
export function comparisonTable(rows: readonly Compared[], shown: Shown): ValueTable {
  const columns = rows.map(({ id, name, samples }) => ({ head: name, live: id, numbers: samples[shown] }));
  return { caption: comparisonTitle(rows, shown), x: rows[0]?.samples.x ?? [], columns };
}
