/** Trains the network of a task, and notes what is judged. Pure but for `ask`: a test hands in the built module itself. */

import { type TaskLook, type TaskRun, WORSE } from '../../quiz/task/score.ts';
import type { Task, TaskSettings } from '../../quiz/task/settings.ts';
import type { DataSpec, RunSpec, Snapshot, TrainingRequests } from '../../training/protocol.ts';

type Op = 'createRun' | 'train' | 'disposeRun';
export type Ask = <O extends Op>(op: O, ask: TrainingRequests[O]['ask']) => Promise<TrainingRequests[O]['answer']>;

/** So many looks on the way: enough for a curve, and a second at most. */
const LOOKS = 24;
/** Of one request; slow devices then give a look of fewer steps. */
const MILLISECONDS = 1000;

export function specOf(task: Task, settings: TaskSettings): RunSpec {
  const { layers, units, activation, start, rate } = settings;
  const data: DataSpec =
    task.data === 'xor_corners' ? { kind: task.data } : { kind: task.data, examples: task.examples, noise: 0 };
  return {
    data,
    layers: [...Array.from({ length: layers }, () => ({ units, activation })), { units: 1, activation: 'identity' }],
    loss: 'binary_cross_entropy',
    init: start === 'small' ? { kind: 'normal', deviation: 0.01 } : start,
    learningRate: rate,
    batch: task.batch,
    seed: task.seed,
  };
}

/** `seen` hears of each look, and says whether to go on. Undefined where it does not. */
export async function trainTask(
  task: Task,
  settings: TaskSettings,
  ask: Ask,
  seen: (snapshot: Snapshot) => Promise<boolean> | boolean = () => true,
): Promise<TaskRun | undefined> {
  const { run, snapshot } = await ask('createRun', { spec: specOf(task, settings) });
  try {
    const begin = lookAt(snapshot, settings.layers);
    let now = snapshot;
    let middle = begin;
    let rises = 0;
    if (!(await seen(now))) return undefined;
    const half = Math.floor(task.steps / 2);
    while (now.step < task.steps && !now.diverged) {
      const next = now.step < half ? half : task.steps;
      const steps = Math.min(next - now.step, Math.ceil(task.steps / LOOKS));
      const before = now.trainLoss;
      now = await ask('train', { run, milliseconds: MILLISECONDS, steps });
      if (now.trainLoss > WORSE * before) rises++;
      if (now.step <= half) middle = lookAt(now, settings.layers);
      if (!(await seen(now))) return undefined;
    }
    return { settings, begin, middle, end: lookAt(now, settings.layers), rises, steps: task.steps };
  } finally {
    await ask('disposeRun', { run }).catch(() => {}); // a core that is gone holds no run
  }
}

/** The last network layer gives the output; the hidden ones stand before it. */
function lookAt({ trainLoss, trainAccuracy, diverged, layers }: Snapshot, hidden: number): TaskLook {
  return {
    loss: trainLoss,
    accuracy: trainAccuracy,
    diverged,
    layers: layers.slice(0, hidden).map(({ gradientRms, deadShare }) => ({ gradient: gradientRms, silent: deadShare })),
  };
}
