/** The run that a state describes. Pure. */

import type { DataSpec, NetworkLayer, RunSpec } from '../../training/protocol.ts';
import type { Task } from './task.ts';
import { outputFor } from './task.ts';
import type { TrainerData, TrainerState } from './trainer-state.ts';

const boundaries: Partial<Record<TrainerData, 'line' | 'parabola' | 'sine' | 'cubic'>> = {
  line: 'line',
  parabola: 'parabola',
  sine_wave: 'sine',
  cubic: 'cubic',
};

/** Of the sets that the core makes. */
export function dataSpec({ data, examples, noise, train, features }: TrainerState): DataSpec {
  const boundary = boundaries[data];
  const common = { examples, noise: noise / 100, trainShare: train / 100, features: [...features] };
  if (boundary) return { kind: 'formula', boundary, ...common };
  return { kind: data as Exclude<TrainerData, keyof typeof boundaries>, ...common } as DataSpec;
}

/** `own` names the scheme that a function recommends: of the first hidden layer's. */
export function runSpec(
  state: TrainerState,
  { task, data }: { task: Task; data: DataSpec },
  own: (activation: string) => string,
): RunSpec {
  const { init, optimizer, schedule, rate, batch, l1, l2, dropout, seed } = state;
  const hidden = state.layers.flatMap(({ units, activation }): NetworkLayer[] => [
    { units, activation },
    ...(dropout > 0 ? [{ kind: 'dropout' as const, share: dropout }] : []),
  ]);
  const { loss, units, activation } = outputFor(task, state.loss);
  const first = state.layers[0]?.activation ?? 'identity';
  return {
    data,
    layers: [...hidden, { units, activation }],
    loss,
    init: init === 'own' ? own(first) : init,
    optimizer,
    schedule: scheduleSpec(schedule),
    learningRate: rate,
    batch,
    seed,
    ...(l1 > 0 && { l1 }),
    ...(l2 > 0 && { l2 }),
  };
}

/** Each schedule with a pace that a reader sees at work within a thousand steps. */
function scheduleSpec(schedule: TrainerState['schedule']): NonNullable<RunSpec['schedule']> {
  switch (schedule) {
    case 'step':
      return { kind: 'step', every: 500, factor: 0.5 };
    case 'exponential':
      return { kind: 'exponential', factor: 0.999 };
    case 'cosine':
      return { kind: 'cosine', steps: 3000 };
    case 'linear_warmup':
      return { kind: 'linear_warmup', steps: 200 };
    default:
      return 'constant';
  }
}
