/** The tissue samples of lessons/data/breast-cancer, as the core takes them. */

import { type NumberTable, readNumberTable } from '../../labs/number-table.ts';
import { scaleOf, standardised } from '../../labs/standardise.ts';
import { loadBytes } from '../../state/assets.ts';
import type { DataSpec } from '../../training/protocol.ts';

const FILE = 'breast-cancer.csv';
const TARGET = 'malignant';

/** The first of the 569 rows are for training. */
export const FOR_TRAINING = 398;

/** The sample of lesson 15, row 416 of the file; in the test part. */
export const LESSON_SAMPLE = 415;

/** The two measures of the plot (dataset.yaml: two_features). */
export const PAIR = ['concave_points_worst', 'area_worst'] as const;

export const MEASURES = ['two', 'thirty'] as const;
export type Measures = (typeof MEASURES)[number];

export interface Samples {
  names: readonly string[];
  /** Standardised on the training part: [sample][measure]. */
  inputs: Float32Array;
  /** 1 for malignant. */
  labels: Uint8Array;
}

let loading: Promise<NumberTable> | undefined;

/** Loaded once a page. */
export function cancerTable(): Promise<NumberTable> {
  loading ??= loadBytes(FILE)
    .then((bytes) => readNumberTable(new TextDecoder().decode(bytes), FILE))
    .catch((error) => {
      loading = undefined; // a lost connection may come back
      throw error;
    });
  return loading;
}

export function samplesOf(table: NumberTable, measures: Measures): Samples {
  const names = measures === 'two' ? PAIR : table.names.filter((name) => name !== TARGET);
  const inputs = new Float32Array(table.rows * names.length);
  for (const [column, name] of names.entries()) {
    const numbers = table.numbers(name);
    const scale = scaleOf(numbers, FOR_TRAINING);
    for (const [row, value] of numbers.entries()) inputs[row * names.length + column] = standardised(value, scale);
  }
  return { names, inputs, labels: Uint8Array.from(table.numbers(TARGET)) };
}

export function dataOf({ names, inputs, labels }: Samples): DataSpec {
  return { kind: 'numbers', inputs, shape: [names.length], labels, classes: 2, trainCount: FOR_TRAINING };
}

/** The first `count` measures of a sample. */
export function rowOf({ names, inputs }: Samples, row: number): Float32Array {
  return inputs.subarray(row * names.length, (row + 1) * names.length);
}
