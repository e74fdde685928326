/** The monthly series of the lab, as the core takes them. */

import { readNumberTable } from '../../labs/number-table.ts';
import { type SeriesWindows, windowsOf } from '../../labs/series-windows.ts';
import { loadBytes } from '../../state/assets.ts';

export const SETS = ['elnino', 'co2'] as const;
export type SetId = (typeof SETS)[number];

/** File, column, and how many of the first months are for training (lessons/data/<id>/dataset.yaml). */
const sets = {
  elnino: { file: 'elnino.csv', column: 'sea_surface_temp_c', past: 520, from: { year: 1950, month: 1 } },
  co2: { file: 'co2.csv', column: 'co2_ppm', past: 368, from: { year: 1958, month: 3 } },
} as const;

/** Months that an example shows. */
export const WINDOW = 24;

export interface Months {
  id: SetId;
  values: Float64Array;
  windows: SeriesWindows;
}

export function monthsOf(id: SetId, text: string): Months {
  const { file, column, past } = sets[id];
  const values = readNumberTable(text, file).numbers(column);
  return { id, values, windows: windowsOf(values, WINDOW, past) };
}

const loading = new Map<SetId, Promise<Months>>();

/** Loaded once a page. */
export function loadMonths(id: SetId): Promise<Months> {
  const known =
    loading.get(id) ??
    loadBytes(sets[id].file)
      .then((bytes) => monthsOf(id, new TextDecoder().decode(bytes)))
      .catch((error) => {
        loading.delete(id); // a lost connection may come back
        throw error;
      });
  loading.set(id, known);
  return known;
}

/** The month of a value, as a year with its part: for axes. */
export function yearOf(id: SetId, index: number): number {
  const { year, month } = sets[id].from;
  return year + (month - 1 + index) / 12;
}

/** "1998-03" in numbers: for words. */
export function monthOf(id: SetId, index: number): { year: number; month: number } {
  const { year, month } = sets[id].from;
  const months = month - 1 + index;
  return { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
}
