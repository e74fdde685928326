/** The same race from many seeds: in how many epochs does each lane arrive? Each seed is the race that the lanes would show. */

import type { CoreClient } from '../../core/client.ts';
import type { RunSpec, TrainingRequests } from '../../training/protocol.ts';

/** Milliseconds of one request: short enough that the bar moves and the button can stop it. */
const SLICE = 60;

/** The epochs in which the run of this spec arrives; infinity where it does not. */
export async function epochsToFinish(
  spec: RunSpec,
  ask: Pick<CoreClient<TrainingRequests>, 'request'>,
  goesOn: () => boolean,
): Promise<number | undefined> {
  const { run } = await ask.request('createRun', { spec });
  try {
    while (goesOn()) {
      const snapshot = await ask.request('train', { run, milliseconds: SLICE, steps: 1e9 });
      if (snapshot.stopped !== '') return snapshot.stopped === 'target' ? snapshot.epoch : Number.POSITIVE_INFINITY;
    }
    return undefined;
  } finally {
    void ask.request('disposeRun', { run }).catch(() => {});
  }
}
