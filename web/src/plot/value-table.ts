/** The table under a plot: round inputs over the drawn interval. The table says what the drawing shows. */

import { t } from '../locales/t.ts';
import type { Interval, Samples } from './geometry.ts';
import { ticks } from './ticks.ts';

export interface ValueTable {
  caption: string;
  /** Inputs of the rows. */
  x: ArrayLike<number>;
  columns: readonly Column[];
}

interface Column {
  head: string;
  /** Under which name the plot keeps the same number of the point under study. */
  live: string;
  numbers: ArrayLike<number>;
}

/** Inputs of the rows; evenly spaced, so that one `curve` request with `points` samples answers all of them. */
export function tableGrid(interval: Interval): { from: number; to: number; points: number } {
  const rows = ticks(interval.low, interval.high, 11);
  return { from: rows[0] as number, to: rows[rows.length - 1] as number, points: rows.length };
}

/** Of one function, at the inputs of `tableGrid`. */
export function activationTable(name: string, { x, value, slope }: Samples, withSlope: boolean): ValueTable {
  const columns = [
    { head: 'f(x)', live: 'value', numbers: value },
    { head: 'f′(x)', live: 'slope', numbers: slope },
  ];
  return { caption: t('plot.tableCaption', { name }), x, columns: columns.slice(0, withSlope ? 2 : 1) };
}
