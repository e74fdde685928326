/** Which digits were read as which. Rows are what was written, columns what was read. Pure. */

import type { Predictions } from '../../training/protocol.ts';

export const CLASSES = 10;

/** Counts, row by row. */
export function confusionCounts(predictions: Pick<Predictions, 'actual' | 'predicted'>): number[] {
  const counts = new Array<number>(CLASSES * CLASSES).fill(0);
  predictions.actual.forEach((actual, index) => {
    const cell = actual * CLASSES + (predictions.predicted[index] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

/**
 * Shade of a cell from 0 (none) to 5. Right answers fill the row they stand in; mistakes are few, so their shades start
 * at 1 of 5 per mistake: otherwise the table would look perfect when it is not.
 */
export function shade(counts: readonly number[], cell: number): number {
  const count = counts[cell] ?? 0;
  if (count === 0) return 0;
  const row = Math.floor(cell / CLASSES);
  if (cell % CLASSES !== row) return Math.min(5, count);
  const total = counts.slice(row * CLASSES, (row + 1) * CLASSES).reduce((sum, each) => sum + each, 0);
  return Math.max(1, Math.round((5 * count) / total));
}

/** Examples in one cell, or all mistakes, the surest first: a sure mistake is the most telling one. */
export function examplesOf(predictions: Predictions, cell: number | undefined): number[] {
  const found: number[] = [];
  predictions.actual.forEach((actual, index) => {
    const read = predictions.predicted[index] ?? 0;
    if (cell === undefined ? actual !== read : cell === actual * CLASSES + read) found.push(index);
  });
  return found.sort((a, b) => (predictions.confidence[b] ?? 0) - (predictions.confidence[a] ?? 0));
}

/**
 * Where an arrow key leads: the nearest cell that way which holds digits, or undefined. `mirrored`: the columns run from right to
 * left, as tables do in some languages.
 */
export function cellBeyond(counts: readonly number[], cell: number, key: string, mirrored = false): number | undefined {
  const move = moves[mirrored ? (mirror[key] ?? key) : key];
  if (!move) return undefined;
  let row = Math.floor(cell / CLASSES) + move.down;
  let column = (cell % CLASSES) + move.right;
  while (row >= 0 && row < CLASSES && column >= 0 && column < CLASSES) {
    if (counts[row * CLASSES + column]) return row * CLASSES + column;
    row += move.down;
    column += move.right;
  }
  return undefined;
}

const mirror: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

const moves: Record<string, { right: number; down: number }> = {
  ArrowRight: { right: 1, down: 0 },
  ArrowLeft: { right: -1, down: 0 },
  ArrowDown: { right: 0, down: 1 },
  ArrowUp: { right: 0, down: -1 },
};
