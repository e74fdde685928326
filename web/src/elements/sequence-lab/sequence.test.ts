/** The lab's windows are the core's own, and its errors are those that lesson 18 states. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { MainModule as Facts } from '#facts';
import type { MainModule as Tables } from '#tables';
import type { MainModule as Training } from '#training';
import { foretold } from '../../labs/series-windows.ts';
import { monthOf, monthsOf, SETS, type SetId, WINDOW, yearOf } from './months.ts';
import { meanSlope } from './sequence.ts';
import { LINEAR_STEPS, linearSpec, readSetup, recurrentSpec } from './sequence-setup.ts';

const built = new URL('../../../../build/wasm/modules/', import.meta.url).pathname;
const start = <M>(name: string): Promise<M> =>
  createRequire(import.meta.url)(`${built}${name}.js`)({ wasmBinary: readFileSync(`${built}${name}.wasm`) });
const read = (id: SetId) => readFileSync(new URL(`../../../../lessons/data/${id}/${id}.csv`, import.meta.url), 'utf8');

test("the windows are the core's own to the last bit", async () => {
  const tables = await start<Tables>('tables/tables');
  for (const id of SETS) {
    const { values, windows } = monthsOf(id, read(id));
    const trainRows = windows.trainCount + WINDOW;
    const { value } = tables.seriesExamples({ series: values, window: WINDOW, trainRows, target: 'change' });
    expect(windows.inputs).toEqual(value?.data.inputs);
    expect(windows.targets).toEqual(value?.data.targets);
    expect(windows.trainCount).toBe(value?.data.trainCount);
  }
});

test('the true change leads from the last month of a window to the true next month', () => {
  const { values, windows } = monthsOf('elnino', read('elnino'));
  for (const example of [0, 100, windows.count - 1])
    expect(foretold(windows, example, windows.targets[example] as number)).toBeCloseTo(
      values[example + WINDOW] ?? 0,
      4,
    );
});

test('months have the names that the files give them', () => {
  for (const id of SETS) {
    const names = read(id)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 7));
    for (const index of [0, 9, 10, names.length - 1]) {
      const { year, month } = monthOf(id, index);
      expect(`${year}-${String(month).padStart(2, '0')}`).toBe(names[index]);
      expect(yearOf(id, index)).toBeCloseTo(year + (month - 1) / 12, 9);
    }
  }
});

test('the errors of the network and of its rivals are those that the lesson states', async () => {
  const facts = await start<Facts>('simd128/facts');
  facts.addLessonFile('elnino.csv', new TextEncoder().encode(read('elnino')));
  const fact = (expression: string) => facts.evaluateFact(expression).value ?? Number.NaN;
  const { createRun } = await start<Training>('simd128/training');
  const months = monthsOf('elnino', read('elnino'));
  const degrees = (loss: number) => Math.sqrt(loss) * months.windows.scale.deviation;
  const setup = readSetup(() => null);
  const errors = [1, 2, 3].map((seed) => {
    const { value: run } = createRun(recurrentSpec({ ...setup, seed }, months));
    run?.train((run?.stepsPerEpoch ?? 0) * setup.epochs);
    return degrees(run?.snapshot().testLoss ?? Number.NaN);
  });
  const mean = errors.reduce((sum, each) => sum + each, 0) / errors.length;
  expect(mean).toBeCloseTo(fact('elnino(rnn_error)'), 5);
  const { value: linear } = createRun(linearSpec(months));
  expect(degrees(linear?.snapshot().testLoss ?? 0)).toBeCloseTo(fact('elnino(repeat_error)'), 5);
  linear?.train(LINEAR_STEPS);
  expect(degrees(linear?.snapshot().testLoss ?? 0)).toBeCloseTo(fact('elnino(linear_error)'), 5);
}, 60_000); // each fact trains all of them anew

test('states near 0 let everything through, states at the ends nothing', () => {
  expect(meanSlope([0, 0])).toBe(1);
  expect(meanSlope([1, -1])).toBe(0);
  expect(meanSlope([0, 0.5, -0.5, 1])).toBeCloseTo((1 + 0.75 + 0.75) / 4, 9);
});
