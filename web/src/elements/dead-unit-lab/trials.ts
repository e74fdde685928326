/** Every cure from several seeds: taken from the start, and from the step at which the first unit of the first hidden layer dies. Pure but for `ask`. */

import { lowerMedian } from '../../labs/median.ts';
import { type Ask, looksAt } from '../../training/looks.ts';
import type { RunSpec, Snapshot } from '../../training/protocol.ts';
import { CURES, type Cure, type CureId, cures, withFunction } from './cures.ts';
import { deadIn } from './lifelines.ts';
import { patient, STEPS } from './patient.ts';

/** What one seed came to under one cure. */
export interface Trial {
  cure: CureId;
  /** Units of both hidden layers that are dead at the end, and the loss; infinity where training broke off. */
  start: { dead: number; loss: number } | undefined;
  /** Of the units that had just died, how many are awake at the end; undefined where none had died. */
  death: { died: number; awake: number; loss: number } | undefined;
}

interface Death {
  step: number;
  units: readonly number[];
  parameters: Float32Array;
}

/** A network of the same shape that nobody trained, for new weights. */
const OTHER_SEED = 1000;

/** All cures for one seed. `seen` says whether to go on. */
export async function trySeed(
  setup: { rate: number; seed: number },
  ask: Ask,
  seen: (trial: Trial) => boolean = () => true,
): Promise<void> {
  const sick = patient(setup);
  const death = await firstDeath(sick, ask);
  const fresh = await parametersOf({ ...sick, seed: sick.seed + OTHER_SEED }, ask);
  for (const id of CURES) {
    const cure = cures[id];
    const spec = (await cure.treat?.(sick, ask)) ?? sick;
    const start = cure.only === 'death' ? undefined : await fromStart(spec, ask);
    const later = cure.only === 'start' || !death ? undefined : await fromDeath(spec, cure, death, fresh, ask);
    if (!seen({ cure: id, start, death: later })) return;
  }
}

async function parametersOf(spec: RunSpec, ask: Ask): Promise<Float32Array> {
  for await (const { run } of looksAt(spec, () => 0, ask)) return ask('parameters', { run });
  throw new Error('a run gave no look');
}

async function fromStart(spec: RunSpec, ask: Ask): Promise<NonNullable<Trial['start']>> {
  let found = { dead: 0, loss: Number.POSITIVE_INFINITY };
  for await (const { run, snapshot } of looksAt(spec, () => STEPS, ask))
    if (isOver(snapshot)) found = { dead: deadIn(await ask('inspect', { run })).flat().length, loss: lossOf(snapshot) };
  return found;
}

async function firstDeath(spec: RunSpec, ask: Ask): Promise<Death | undefined> {
  let before: number[] | undefined;
  for await (const { run, snapshot } of looksAt(spec, (step) => Math.min(STEPS, step + 1), ask)) {
    if (snapshot.diverged) return undefined;
    const [now = []] = deadIn(await ask('inspect', { run }));
    const units = before === undefined ? [] : now.filter((unit) => !before?.includes(unit));
    if (units.length > 0) return { step: snapshot.step, units, parameters: await ask('parameters', { run }) };
    before = now;
  }
  return undefined;
}

/** From the weights at that step on: plain gradient descent remembers nothing else. */
async function fromDeath(
  spec: RunSpec,
  { operate }: Cure,
  { step, units, parameters }: Death,
  fresh: Float32Array,
  ask: Ask,
): Promise<NonNullable<Trial['death']>> {
  const numbers = parameters.slice();
  operate?.(numbers, units, fresh);
  const { run } = await ask('createRun', { spec });
  try {
    await ask('setParameters', { run, numbers });
    const end = await ask('train', { run, milliseconds: 10_000, steps: STEPS - step });
    const asleep = await leftOfHinge(spec, await ask('parameters', { run }), ask);
    const awake = units.filter((unit) => !asleep.includes(unit)).length;
    return { died: units.length, awake, loss: lossOf(end) };
  } finally {
    await ask('disposeRun', { run }).catch(() => {}); // a core that is gone holds no run
  }
}

/**
 * Units of the first hidden layer whose total is not above 0 for any example, whatever their function gives there: those
 * that are dead in a network with the same weights and ReLU.
 */
async function leftOfHinge(spec: RunSpec, numbers: Float32Array, ask: Ask): Promise<number[]> {
  const { run } = await ask('createRun', { spec: withFunction(spec, 'relu') });
  try {
    await ask('setParameters', { run, numbers });
    return deadIn(await ask('inspect', { run }))[0] ?? [];
  } finally {
    await ask('disposeRun', { run }).catch(() => {});
  }
}

const isOver = ({ step, diverged }: Snapshot): boolean => step >= STEPS || diverged;

const lossOf = ({ trainLoss, diverged }: Snapshot): number =>
  diverged || !Number.isFinite(trainLoss) ? Number.POSITIVE_INFINITY : trainLoss;

/** One cure over all seeds. */
export interface Outcome {
  cure: CureId;
  /** Of each network, on average, and the loss in the middle. */
  start: { dead: number; loss: number } | undefined;
  death: { died: number; awake: number; loss: number } | undefined;
  prevents: boolean;
  revives: boolean;
}

export function outcomesOf(trials: readonly Trial[]): Outcome[] {
  const of = (cure: CureId) => {
    const mine = trials.filter((trial) => trial.cure === cure);
    const starts = mine.flatMap(({ start }) => start ?? []);
    const deaths = mine.flatMap(({ death }) => death ?? []);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    return {
      start:
        starts.length === 0
          ? undefined
          : {
              dead: sum(starts.map(({ dead }) => dead)) / starts.length,
              loss: lowerMedian(starts.map(({ loss }) => loss)),
            },
      death:
        deaths.length === 0
          ? undefined
          : {
              died: sum(deaths.map(({ died }) => died)),
              awake: sum(deaths.map(({ awake }) => awake)),
              loss: lowerMedian(deaths.map(({ loss }) => loss)),
            },
    };
  };
  const untreated = of('none').start?.dead ?? 0;
  return CURES.map((cure) => {
    const { start, death } = of(cure);
    return {
      ...{ cure, start, death },
      // Less than half of what dies without it.
      prevents: start !== undefined && 2 * start.dead < untreated,
      revives: (death?.awake ?? 0) > 0,
    };
  });
}
