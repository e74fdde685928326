/** What a unit says of each new sample at a threshold, and whether it is right. Pure. */

import { FOR_TRAINING, rowOf, type Samples } from './cancer.ts';
import type { Fit } from './fit.ts';
import { totalAt } from './plane-frame.ts';

export interface Verdict {
  /** In the file, counted from 0. */
  row: number;
  total: number;
  malignant: boolean;
  wrong: boolean;
}

/** That it is malignant. */
export function probabilityOf({ total }: Pick<Verdict, 'total'>): number {
  return 1 / (1 + Math.exp(-total));
}

export function verdictsOf(samples: Samples, fit: Pick<Fit, 'total'>, threshold: number): Verdict[] {
  const cut = totalAt(threshold);
  return Array.from({ length: samples.labels.length - FOR_TRAINING }, (_, index) => {
    const row = FOR_TRAINING + index;
    const total = fit.total(rowOf(samples, row));
    const malignant = samples.labels[row] === 1;
    return { row, total, malignant, wrong: total > cut !== malignant };
  });
}
