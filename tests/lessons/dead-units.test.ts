/** What the lab on a dead unit claims, by runs of the core: who comes back and who does not, what killed one, and which cure does what. */

import { expect, test } from 'vitest';
import { startModule } from '../../web/build/core.ts';
import { autopsy } from '../../web/src/elements/dead-unit-lab/autopsy.ts';
import { CURES, cures } from '../../web/src/elements/dead-unit-lab/cures.ts';
import { type Lifelines, lifelines, tally, victims } from '../../web/src/elements/dead-unit-lab/lifelines.ts';
import { patient, placesOfUnit, STEPS } from '../../web/src/elements/dead-unit-lab/patient.ts';
import { outcomesOf, type Trial, trySeed } from '../../web/src/elements/dead-unit-lab/trials.ts';
import { createHandlers } from '../../web/src/training/handlers.ts';
import type { Ask } from '../../web/src/training/looks.ts';

const handlers = createHandlers(await startModule('training'));
const ask: Ask = async (op, question) => handlers[op](question as never) as never;

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const lives: Lifelines[] = [];
for (const rate of [1, 2, 3])
  for (const seed of SEEDS) lives.push(await lifelines(patient({ rate, seed }), STEPS, ask));

test('in the first hidden layer nobody comes back, at three rates and from twenty seeds each', () => {
  const sum = lives.map(({ dead }) => tally(dead[0] ?? []));
  expect(sum.reduce((all, { died }) => all + died, 0)).toBeGreaterThan(50);
  expect(sum.reduce((all, { back }) => all + back, 0)).toBe(0);
});

test('in the second, units come back by themselves, often', () => {
  const back = lives.map(({ dead }) => tally(dead[1] ?? []).back);
  expect(back.reduce((all, each) => all + each, 0)).toBeGreaterThan(100);
});

test('a dead unit of the first layer keeps its numbers to the last bit, and its gradient is 0 for every example', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const spec = patient({ rate: 2, seed });
    const [victim] = victims((await lifelines(spec, STEPS, ask)).dead[0] ?? []);
    if (!victim) throw new Error(`seed ${seed} had no victim`);
    const found = await autopsy(spec, victim, STEPS, ask);
    expect(Math.max(...found.before)).toBeGreaterThan(0);
    expect(Math.max(...found.after)).toBeLessThanOrEqual(0);
    expect(found.nearest.total).toBe(Math.max(...found.after));
    found.gradient.forEach((slope, at) => {
      expect((found.weightsBefore[at] as number) - 2 * slope).toBeCloseTo(found.weightsAfter[at] as number, 5);
    });
    expect(found.end).toEqual({ step: STEPS, unmoved: true, largestGradient: 0 });
  }
});

test('an input at the waking point gives a total of 0, and just beyond it the unit is awake', async () => {
  const spec = patient({ rate: 2, seed: 2 });
  const [victim] = victims((await lifelines(spec, STEPS, ask)).dead[0] ?? []);
  if (!victim) throw new Error('seed 2 had no victim');
  const { waking, nearest } = await autopsy(spec, victim, STEPS, ask);
  const { run } = await ask('createRun', { spec });
  await ask('train', { run, milliseconds: 10_000, steps: STEPS });
  const totalAt = async (share: number) => {
    const at = (from: number, to = 0) => from + share * (to - from);
    const example = Float32Array.of(at(nearest.x, waking?.x), at(nearest.y, waking?.y));
    return (await ask('trace', { run, example })).layers[0]?.preActivations[victim.unit] as number;
  };
  expect(await totalAt(1)).toBeCloseTo(0, 5);
  expect(await totalAt(1.01)).toBeGreaterThan(0);
  expect(await totalAt(0.99)).toBeLessThan(0);
});

test('shorter steps only prevent, a slope on the left and new weights revive', async () => {
  const trials: Trial[] = [];
  for (const seed of SEEDS)
    await trySeed({ rate: 2, seed }, ask, (trial) => {
      trials.push(trial);
      return true;
    });
  const of = Object.fromEntries(outcomesOf(trials).map((outcome) => [outcome.cure, outcome]));
  for (const cure of ['none', 'rate', 'clip']) expect(of[cure]?.death?.awake, cure).toBe(0);
  for (const cure of ['rate', 'clip']) expect(of[cure], cure).toMatchObject({ prevents: true, revives: false });
  for (const cure of ['leaky', 'elu', 'gelu']) expect(of[cure]?.revives, cure).toBe(true);
  expect(of.restart).toMatchObject({ start: undefined, revives: true });
  expect(of.start?.death).toBeUndefined();
  expect(of.leaky?.start?.dead).toBe(0);
  expect(CURES).toEqual(outcomesOf(trials).map(({ cure }) => cure));
});

test('standard inputs have mean 0 and spread 1 on the training points, and the network begins as it did', async () => {
  const sick = patient({ rate: 2, seed: 2 });
  const spec = (await cures.inputs.treat?.(sick, ask)) ?? sick;
  if (spec.data.kind !== 'numbers') throw new Error('the inputs were left as they are');
  const { inputs, trainCount } = spec.data;
  for (const axis of [0, 1]) {
    const numbers = Array.from({ length: trainCount }, (_, at) => inputs[2 * at + axis] as number);
    const mean = numbers.reduce((sum, each) => sum + each, 0) / trainCount;
    expect(mean).toBeCloseTo(0, 5);
    expect(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / trainCount).toBeCloseTo(1, 4);
  }
  const start = async (of: typeof spec) => {
    const { run } = await ask('createRun', { spec: of });
    return ask('parameters', { run });
  };
  expect(await start(spec)).toEqual(await start(sick));
});

test('new weights wake a dead unit, and leave the loss as it was, as nobody listens to them yet', async () => {
  const { run } = await ask('createRun', { spec: patient({ rate: 2, seed: 2 }) });
  const before = await ask('train', { run, milliseconds: 10_000, steps: 4 });
  const dead = [...((await ask('inspect', { run }))[0]?.units?.dead ?? [])];
  expect(dead).toHaveLength(1);
  const numbers = await ask('parameters', { run });
  const fresh = numbers.map((_, at) => Math.sin(at + 1));
  cures.restart.operate?.(numbers, dead, fresh);
  const after = await ask('setParameters', { run, numbers });
  const places = placesOfUnit(dead[0] as number);
  expect(places.map((at) => numbers[at])).toEqual(places.map((at) => fresh[at]));
  expect([...((await ask('inspect', { run }))[0]?.units?.dead ?? [])]).toEqual([]);
  expect(after.trainLoss).toBe(before.trainLoss);
});
