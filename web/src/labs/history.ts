/** The curves of a run so far: one point a snapshot, thinned to at most `most` points, ends always kept. */

import type { Snapshot } from '../training/protocol.ts';

export interface Lines {
  step: number[];
  trainLoss: number[];
  testLoss: number[];
  trainAccuracy: number[];
  testAccuracy: number[];
}

export class History {
  readonly lines: Lines = { step: [], trainLoss: [], testLoss: [], trainAccuracy: [], testAccuracy: [] };
  readonly #most: number;
  /** Points closer together than this many steps replace the last one. Doubles each time the list is full. */
  #apart = 1;

  constructor(most = 400) {
    this.#most = most;
  }

  clear(): void {
    for (const line of Object.values(this.lines)) line.length = 0;
    this.#apart = 1;
  }

  add(snapshot: Snapshot): void {
    const { step } = this.lines;
    const last = step.length - 1;
    const before = step[last - 1] ?? Number.NEGATIVE_INFINITY;
    if (step[last] === snapshot.step || (step[last] ?? before) - before < this.#apart) this.#drop(last);
    for (const [name, line] of Object.entries(this.lines)) line.push(snapshot[name as keyof Lines]);
    if (step.length > this.#most) this.#thin();
  }

  #drop(index: number): void {
    if (index > 0 || this.lines.step.length === 1) for (const line of Object.values(this.lines)) line.splice(index, 1);
  }

  /** Keeps every second point and the newest. */
  #thin(): void {
    const newest = this.lines.step.length - 1;
    for (const line of Object.values(this.lines)) {
      const kept = line.filter((_: number, index: number) => index % 2 === 0 || index === newest);
      line.splice(0, line.length, ...kept);
    }
    const { step } = this.lines;
    this.#apart = Math.max(1, ((step.at(-1) ?? 0) - (step[0] ?? 0)) / (this.#most / 2));
  }
}

/** About `count` rows of a history for a table: first, last, and evenly spread ones between. */
export function rows(lines: Lines, count: number): number[] {
  const last = lines.step.length - 1;
  if (last < 0) return [];
  const picked = Array.from({ length: count }, (_, index) => Math.round((index * last) / Math.max(1, count - 1)));
  return [...new Set(picked)];
}
