/** What the lab shows is what the lessons state: both are computed, in two ways, by the core. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { MainModule as Facts } from '#facts';
import type { MainModule as Tables } from '#tables';
import type { MainModule as Training } from '#training';
import { readNumberTable } from '../../labs/number-table.ts';
import type { ClassEvaluation } from '../../training/instruments.ts';
import { FOR_TRAINING, LESSON_SAMPLE, PAIR, rowOf, samplesOf } from './cancer.ts';
import { fitSpec, readSetup, STEPS } from './fit-setup.ts';

const built = new URL('../../../../build/wasm/modules/', import.meta.url).pathname;
const start = <M>(name: string): Promise<M> =>
  createRequire(import.meta.url)(`${built}${name}.js`)({ wasmBinary: readFileSync(`${built}${name}.wasm`) });

const text = readFileSync(new URL('../../../../lessons/data/breast-cancer/breast-cancer.csv', import.meta.url), 'utf8');
const table = readNumberTable(text, 'breast-cancer.csv');

test("the samples are standardised to the last bit as the core's own reader does it", async () => {
  const tables = await start<Tables>('tables/tables');
  for (const measures of ['two', 'thirty'] as const) {
    const samples = samplesOf(table, measures);
    const inputs = measures === 'two' ? { inputs: [...PAIR] } : {};
    const { value } = tables.csvExamples(text, {
      target: 'malignant',
      split: 'in_order',
      trainRows: FOR_TRAINING,
      ...inputs,
    });
    expect(value?.inputs).toEqual(samples.names);
    expect(samples.inputs).toEqual(value?.data.inputs);
    expect(samples.labels).toEqual(value?.data.labels);
  }
});

const facts = await start<Facts>('simd128/facts');
facts.addLessonFile('breast-cancer.csv', new TextEncoder().encode(text));
const fact = (expression: string) => facts.evaluateFact(expression).value ?? Number.NaN;

async function trained(measures: 'two' | 'thirty') {
  const samples = samplesOf(table, measures);
  const { createRun } = await start<Training>('simd128/training');
  const setup = { ...readSetup(() => null), measures };
  const { value: run } = createRun(fitSpec(setup, 'binary_cross_entropy', samples));
  if (!run) throw new Error('the core refused the run');
  run.train(STEPS);
  return { samples, run };
}

test('with all measures, the lab comes to the accuracy and the misses that the lesson states', async () => {
  const { run } = await trained('thirty');
  expect(run.parameterCount).toBe(fact('breast_cancer(parameters)'));
  expect(100 * run.snapshot().testAccuracy).toBeCloseTo(fact('breast_cancer(accuracy)'), 9);
  const answers = run.evaluate({ part: 'test', class: 1, threshold: 0.5 }).value as unknown as ClassEvaluation;
  const { falseNegatives, falsePositives } = answers.counts;
  expect(falseNegatives).toBe(fact('breast_cancer(missed)'));
  expect(falseNegatives + falsePositives).toBe(fact('breast_cancer(errors)'));
});

test('with two measures, the lab comes to the weights and the sample with which the lesson reckons', async () => {
  const { samples, run } = await trained('two');
  const [dents, area, bias] = run.parameters();
  expect(dents).toBe(fact('breast_cancer_pair(weight_dents)'));
  expect(area).toBe(fact('breast_cancer_pair(weight_area)'));
  expect(bias).toBe(fact('breast_cancer_pair(bias)'));
  const of = (what: string) => fact(`breast_cancer_pair(${what})`);
  const sample = rowOf(samples, LESSON_SAMPLE);
  expect(sample[0]).toBeCloseTo((of('dents') - of('dents_mean')) / of('dents_deviation'), 6);
  expect(sample[1]).toBeCloseTo((of('area') - of('area_mean')) / of('area_deviation'), 6);
});

test('from the confident mistake nearly all answers are wrong, and squared error is the slower one to mend them', async () => {
  const { createRun } = await start<Training>('simd128/training');
  for (const measures of ['two', 'thirty'] as const) {
    const samples = samplesOf(table, measures);
    const after = (loss: 'binary_cross_entropy' | 'mse', steps: number) => {
      const { value: run } = createRun(fitSpec({ measures, start: 'wrong', rate: 0.5 }, loss, samples));
      run?.train(steps);
      return run?.snapshot().testAccuracy ?? Number.NaN;
    };
    expect(after('mse', 0)).toBeLessThan(0.15);
    expect(after('binary_cross_entropy', 30)).toBeGreaterThan(0.9);
    expect(after('mse', 30)).toBeLessThan(0.2);
    expect(after('mse', STEPS)).toBeGreaterThan(0.9);
  }
});
