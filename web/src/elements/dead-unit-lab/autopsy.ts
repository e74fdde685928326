/** What can be found out about one dead unit of the first hidden layer. Pure but for `ask`. */

import type { Ask } from '../../training/looks.ts';
import type { RunSpec } from '../../training/protocol.ts';
import { placesOfUnit } from './patient.ts';

/** For the weight of x, the weight of y and the bias. */
export type Three = [x: number, y: number, bias: number];

export interface Autopsy {
  unit: number;
  /** The first at which it gives 0 for every example. */
  step: number;
  /** Totals of all training examples a step before its death, and at it. */
  before: Float32Array;
  after: Float32Array;
  /** The example that comes nearest to waking it: its place among those for training, and where it lies. */
  nearest: { example: number; x: number; y: number; total: number };
  /** The update that killed it. */
  weightsBefore: Three;
  gradient: Three;
  weightsAfter: Three;
  /** When the run was over: whether all three numbers are the same to the last bit, and the largest of its gradient for any example. */
  end: { step: number; unmoved: boolean; largestGradient: number };
  /** An input just on the hinge, as near to the nearest example as there is one; undefined where both weights are 0. */
  waking: { x: number; y: number; away: number } | undefined;
  points: { at: Float32Array; labels: Uint8Array };
}

const MILLISECONDS = 10_000;

export async function autopsy(
  spec: RunSpec,
  { unit, step }: { unit: number; step: number },
  steps: number,
  ask: Ask,
): Promise<Autopsy> {
  const { run, trainCount, points, labels } = await ask('createRun', { spec });
  try {
    const three = (numbers: Float32Array) => placesOfUnit(unit).map((place) => numbers[place] as number) as Three;
    const train = (more: number) => ask('train', { run, milliseconds: MILLISECONDS, steps: more });
    const totals = async () => {
      const all = new Float32Array(trainCount);
      for (let example = 0; example < trainCount; example++)
        all[example] = (await ask('trace', { run, example })).layers[0]?.preActivations[unit] ?? Number.NaN;
      return all;
    };
    /** One for each example. */
    const gradients = async () => {
      const all: Three[] = [];
      for (let place = 0; place < trainCount; place++) all.push(three(await ask('exampleGradient', { run, place })));
      return all;
    };

    await train(step - 1);
    const before = await totals();
    const weightsBefore = three(await ask('parameters', { run }));
    const killing = await gradients();
    const gradient = [0, 1, 2].map((at) => killing.reduce((sum, each) => sum + (each[at] as number), 0) / trainCount);

    await train(1);
    const after = await totals();
    const weightsAfter = three(await ask('parameters', { run }));

    const { step: last } = await train(steps - step);
    const atEnd = three(await ask('parameters', { run }));
    const sizes = (await gradients()).flat().map(Math.abs);

    const example = after.indexOf(Math.max(...after));
    const nearest = {
      example,
      x: points[2 * example] as number,
      y: points[2 * example + 1] as number,
      total: after[example] as number,
    };
    return {
      ...{ unit, step, before, after, nearest, weightsBefore, weightsAfter },
      gradient: gradient as Three,
      end: {
        step: last,
        unmoved: atEnd.every((each, at) => each === weightsAfter[at]),
        largestGradient: Math.max(...sizes),
      },
      waking: wakingPoint(weightsAfter, nearest),
      points: { at: points.subarray(0, 2 * trainCount), labels: labels.subarray(0, trainCount) },
    };
  } finally {
    await ask('disposeRun', { run }).catch(() => {}); // a core that is gone holds no run
  }
}

/** Straight towards the hinge from the example whose total is the largest: no input on the hinge is nearer to any of them. */
export function wakingPoint(
  [wx, wy]: Three,
  { x, y, total }: { x: number; y: number; total: number },
): Autopsy['waking'] {
  const squared = wx * wx + wy * wy;
  if (squared === 0) return undefined;
  const t = -total / squared;
  return { x: x + t * wx, y: y + t * wy, away: Math.abs(total) / Math.sqrt(squared) };
}
