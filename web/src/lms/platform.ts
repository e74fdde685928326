/** What a visit needs of a platform, whichever standard it speaks. */

import type { Answered } from './answered.ts';
import type { Standing } from './standing.ts';

export interface Platform {
  /** Signs that the state of a learner may have. */
  readonly room: number;
  /** False where the platform did not begin a visit: then nothing is kept by it. */
  begin(): boolean;
  /** How the course was opened. In a review and for who only looks around nothing is written at all. */
  mode(): 'normal' | 'browse' | 'review';
  /** Whether scores count. */
  credited(): boolean;
  /** From the visits before. */
  state(): string;
  place(): string;
  /** From 0 to 1. */
  best(): number | undefined;
  wasComplete(): boolean;
  /** The share that is needed to pass, where the platform or the package's manifest says one. */
  passing(): number | undefined;

  /** Whether it was taken. */
  keepState(text: string): boolean;
  keepPlace(path: string): void;
  keepTime(milliseconds: number): void;
  report(standing: Standing): void;
  note(answered: Answered): void;
  commit(): boolean;
  finish(): boolean;
}

/** "passing=80" in the manifest's data for the course. */
export function passingIn(data: string): number | undefined {
  const percent = Number(/\bpassing=(\d+(?:\.\d+)?)/.exec(data)?.[1]);
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined;
}
