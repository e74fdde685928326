/** Data through the compiled core, as pages will ask for it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { MainModule as Tables } from '#tables';
import { loadDataSets } from '../../web/build/content/load.ts';
import { Problems } from '../../web/build/content/problems.ts';
import { startModule } from '../../web/build/core.ts';
import { paths } from '../../web/build/paths.ts';

const training = await startModule('training');
const createTables = createRequire(import.meta.url)(`${paths.modules}tables/tables.js`) as (
  o: object,
) => Promise<Tables>;
const reader = await createTables({ wasmBinary: readFileSync(`${paths.modules}tables/tables.wasm`) });
const tables = loadDataSets(paths.lessons, new Problems()).filter(({ paths: [path] }) => path?.endsWith('.csv'));
const textOf = (id: string): string => readFileSync(`${paths.lessons}data/${id}/${id}.csv`, 'utf8');

test('every table splits into the training and test parts that its description promises', () => {
  const classified = tables.filter(({ classes }) => classes !== undefined);
  expect(classified.map(({ id }) => id)).toEqual(['breast-cancer', 'iris', 'penguins', 'sonar']);
  for (const { id, train, test: testing, target, features, classes } of classified) {
    const options = { target: String(target), split: 'in_order', trainRows: Number(train) };
    const { value, error } = reader.csvExamples(textOf(id), options);
    expect(error, id).toBeUndefined();
    expect(value?.data, id).toMatchObject({ trainCount: train, classes });
    expect(value?.rows, id).toHaveLength(Number(train) + Number(testing));
    if (id !== 'penguins') expect(value?.inputs, id).toHaveLength(Number(features)); // island and sex are inputs, too
  }
});

test('every series gives a test example for each row after its past', () => {
  const timed = tables.filter(({ window }) => window !== undefined);
  expect(timed.map(({ id }) => id)).toEqual(['co2', 'elnino', 'seattle-weather', 'sunspots']);
  for (const { id, train, test: testing, target, window } of timed) {
    const column = reader.readCsv(textOf(id), {}).value?.columns.find(({ name }) => name === target);
    const options = { series: column?.numbers ?? new Float64Array(), window: Number(window), trainRows: Number(train) };
    const { value } = reader.seriesExamples(options);
    expect(value?.data.trainCount, id).toBe(Number(train) - Number(window));
    expect((value?.data.targets.length ?? 0) - Number(value?.data.trainCount), id).toBe(testing);
  }
});

test('a table crosses the border with its columns and numbers', () => {
  const { value } = reader.readCsv('size;town\n1,5;Köln\n;Bonn\n2,5;Köln\n', {});
  expect(value).toMatchObject({ separator: 'semicolon', header: true, rows: 3 });
  const [size, town] = value?.columns ?? [];
  expect(size).toMatchObject({ name: 'size', kind: 'numbers', missing: 1, min: 1.5, max: 2.5, mean: 2 });
  expect(size?.numbers).toEqual(new Float64Array([1.5, Number.NaN, 2.5]));
  expect(town).toMatchObject({ name: 'town', kind: 'categories', categories: ['Bonn', 'Köln'] });
});

test('what is wrong in a table is said with row and column', () => {
  const { error } = reader.readCsv('age\n1\n2\nabc\n', {});
  expect(error?.message).toBe('row 4, column "age" was "abc"; allowed: a number');
});

test('what a page does not choose is as the core has it, and what it mistypes is refused', () => {
  const points = (extra: object) => training.generate({ kind: 'formula', examples: 40, noise: 0, ...extra }, 1);
  expect(points({}).value).toMatchObject({ features: 2, classes: 2, trainCount: 20 });
  expect(points({ trainShare: 0.9 }).value?.trainCount).toBe(36);
  expect(points({ features: ['x_squared'] }).value?.features).toBe(2); // drawn where it lies
  expect(points({ trainShare: 2 }).error?.argument).toBe('data.trainShare');
  expect(points({ trainShare: 'half' }).error?.argument).toBe('data.trainShare');
  expect(points({ boundary: 'cubik' }).error?.argument).toBe('data.boundary');
  const { value } = training.generate({ kind: 'sine', examples: 10, noise: 0 }, 1);
  expect(value?.targets).toHaveLength(10);
  expect(value?.targets[0]).toBeCloseTo(Math.sin(value?.inputs[0] ?? 0), 6);
});

test('numbers of a page become a data set, or a refusal by name', () => {
  const numbers = { kind: 'numbers', inputs: new Float32Array([1, 2, 3, 4]), shape: [2], trainCount: 1 };
  const { value } = training.generate({ ...numbers, classes: 2, labels: new Uint8Array([0, 1]) }, 1);
  expect(value).toMatchObject({ features: 2, classes: 2, trainCount: 1 });
  expect(training.generate({ ...numbers, targets: new Float32Array([5]) }, 1).error?.argument).toBe('data.targets');
});

test('a series becomes windows, standardised on its past', () => {
  const series = new Float64Array([3, 7, 3, 7, 9, 1]);
  const { value } = reader.seriesExamples({ series, window: 2, trainRows: 4, target: 'change' });
  expect(value?.scale).toEqual({ mean: [5], deviation: [2] });
  expect([...(value?.data.targets ?? [])]).toEqual([-2, 2, 1, -4]);
  expect(reader.seriesExamples({ series, window: 9, trainRows: 4 }).error?.argument).toBe('data.window');
});
