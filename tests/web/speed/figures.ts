/** What was measured, a line each, and whether it holds. `scripts/speed` reads the file that they go into. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';

const FILE = join(__dirname, '../../../build/speed-of-pages/figures.jsonl');

interface Bar {
  what: string;
  unit: string;
  /** Holds from here on, or up to here. */
  atLeast?: number;
  atMost?: number;
}

/** Notes a figure. One that does not hold fails its measure, but the others of it are still taken. */
export function figure(where: string, { what, unit, atLeast, atMost }: Bar, value: number): void {
  const holds = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  const limit = atLeast === undefined ? (atMost === undefined ? '' : `≤ ${atMost}`) : `≥ ${atLeast}`;
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify({ where, what, value, unit, limit, holds })}\n`);
  expect.soft(holds, `${where}: ${what} was ${value} ${unit}; allowed: ${limit}`).toBe(true);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
