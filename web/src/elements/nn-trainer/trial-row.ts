/** What a hundred starts of one network came to, in words. Pure. */

import { tTrainer } from '../../locales/t-trainer.ts';
import { lossText } from './status.ts';

export interface TrialRow {
  name: string;
  /** How many seeds were asked for. */
  count: number;
  /** 1 for a seed that ended with every example right. */
  solved: number[];
  losses: number[];
}

/** "69 of 100 solved." or "0 of 100 solved; the loss stays at 0.693." */
export function summary(row: TrialRow): string {
  const right = row.solved.filter((each) => each === 1).length;
  const values = { right, count: row.solved.length, loss: lossText(median(row.losses)) };
  if (row.solved.length === 0) return '';
  return tTrainer(right === 0 ? 'trials.none' : 'trials.some', values);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
