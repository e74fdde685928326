/** Trains the network of a task, and notes what is judged. Pure but for `ask`: a test hands in the built module itself. */

import { type TaskLook, type TaskRun, WORSE } from '../../quiz/task/score.ts';
import type { Task, TaskSettings } from '../../quiz/task/settings.ts';
import { type Ask, looksAt } from '../../training/looks.ts';
import type { DataSpec, RunSpec, Snapshot } from '../../training/protocol.ts';

/** So many looks on the way: enough for a curve, and a second at most. */
const LOOKS = 24;

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
  const half = Math.floor(task.steps / 2);
  const portion = Math.ceil(task.steps / LOOKS);
  const next = (step: number) => Math.min(step < half ? half : task.steps, step + portion);
  const looks: TaskLook[] = [];
  let middle = 0;
  let rises = 0;
  for await (const { snapshot } of looksAt(specOf(task, settings), next, ask)) {
    const look = lookAt(snapshot, settings.layers);
    if (look.loss > WORSE * (looks.at(-1)?.loss ?? look.loss)) rises++;
    if (snapshot.step <= half) middle = looks.length;
    looks.push(look);
    if (!(await seen(snapshot))) return undefined;
  }
  const [begin, end] = [looks[0] as TaskLook, looks.at(-1) as TaskLook];
  return { settings, begin, middle: looks[middle] as TaskLook, end, rises, steps: task.steps };
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
