/** A fresh network, trained a portion of steps at a time and forgotten again. Pure but for `ask`: a test hands in the built module itself. */

import type { RunSpec, Snapshot, TrainingRequests } from './protocol.ts';

export type Ask = <O extends keyof TrainingRequests>(
  op: O,
  ask: TrainingRequests[O]['ask'],
) => Promise<TrainingRequests[O]['answer']>;

/** Of one request; on slow devices a portion then has fewer steps. */
const MILLISECONDS = 1000;

export interface Look {
  run: number;
  snapshot: Snapshot;
}

/** Untrained first, then after each portion until `next` names no later step than the one it is at, or the numbers leave all bounds. */
export async function* looksAt(spec: RunSpec, next: (step: number) => number, ask: Ask): AsyncGenerator<Look, void> {
  const { run, snapshot: fresh } = await ask('createRun', { spec });
  try {
    for (let snapshot = fresh; ; ) {
      yield { run, snapshot };
      const steps = next(snapshot.step) - snapshot.step;
      if (steps <= 0 || snapshot.diverged) return;
      snapshot = await ask('train', { run, milliseconds: MILLISECONDS, steps });
    }
  } finally {
    await ask('disposeRun', { run }).catch(() => {}); // a core that is gone holds no run
  }
}
