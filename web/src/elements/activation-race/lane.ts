/** One lane of a race: a run, what it has come to, and how it ended. Pure but for the numbers it is given. */

import type { RunInfo, Snapshot } from '../../training/protocol.ts';

export type Ending = 'arrived' | 'late' | 'diverged';

export interface Lane {
  activation: string;
  /** As the registry calls it; "none" for the identity. */
  name: string;
  /** The scheme that scaled its start. */
  init: string;
  info: RunInfo;
  snapshot: Snapshot;
  surface: Float32Array | undefined;
  /** Accuracy on the training points at the end of each epoch that was looked at. */
  epochs: number[];
  accuracy: number[];
  ending: Ending | undefined;
  /** 1 for the first that arrived; lanes that arrive in the same epoch share a place. */
  place: number | undefined;
}

export function openLane(activation: string, name: string, init: string, info: RunInfo): Lane {
  const { snapshot } = info;
  const lane = { activation, name, init, info, snapshot, surface: undefined, ending: undefined, place: undefined };
  return { ...lane, epochs: [0], accuracy: [snapshot.trainAccuracy] };
}

/** Takes in where the run stands now. */
export function advance(lane: Lane, snapshot: Snapshot): void {
  lane.snapshot = snapshot;
  const { epochs, accuracy } = lane;
  if (epochs.at(-1) === snapshot.epoch) {
    epochs.pop();
    accuracy.pop();
  }
  epochs.push(snapshot.epoch);
  accuracy.push(snapshot.trainAccuracy);
  lane.ending = endingOf(snapshot);
}

export function endingOf({ stopped }: Pick<Snapshot, 'stopped'>): Ending | undefined {
  if (stopped === '') return undefined;
  if (stopped === 'target') return 'arrived';
  return stopped === 'diverged' ? 'diverged' : 'late';
}

/** Places of all lanes that have arrived, by their epochs. */
export function givePlaces(lanes: readonly Lane[]): void {
  const arrived = lanes.filter(({ ending }) => ending === 'arrived');
  for (const lane of arrived)
    lane.place = 1 + arrived.filter(({ snapshot }) => snapshot.epoch < lane.snapshot.epoch).length;
}
