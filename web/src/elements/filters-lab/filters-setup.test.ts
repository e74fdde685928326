import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { MainModule as Facts } from '#facts';
import type { MainModule } from '#training';
import { type Module, type ModuleFactory, startBuild } from '../../core/boot.ts';
import { createHandlers } from '../../training/handlers.ts';
import { filtersSpec, PACE, partOf, readDigit, readSetup, zeroShare } from './filters-setup.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const load = <M extends Module>(name: string) =>
  startBuild(
    createRequire(import.meta.url)(`${root}build/wasm/modules/simd128/${name}.js`) as ModuleFactory<M>,
    new Uint8Array(readFileSync(`${root}build/wasm/modules/simd128/${name}.wasm`)).buffer,
  );
const data = (name: string) => new Uint8Array(readFileSync(`${root}lessons/data/digits/${name}`));

test('the lab trains the very network whose figures the lesson prints', async () => {
  const digits = { pixels: data('digits-x.bin'), labels: data('digits-y.bin') };
  const handlers = createHandlers(await load<MainModule>('training'));
  const spec = filtersSpec(
    readSetup(() => null),
    'he',
    digits,
  );
  const { run, parameters } = await handlers.createRun({ spec });
  const { epoch, testAccuracy } = await handlers.train({ run, milliseconds: 60_000, steps: PACE.limit });
  expect(epoch).toBe(25);
  const facts = await load<Facts>('facts');
  for (const [name, bytes] of Object.entries({ 'digits-x.bin': digits.pixels, 'digits-y.bin': digits.labels }))
    facts.addLessonFile(name, bytes);
  expect(testAccuracy * 100).toBeCloseTo(facts.evaluateFact('digits(conv_accuracy)').value ?? Number.NaN, 4);
  expect(parameters).toBe(facts.evaluateFact('digits(conv_parameters)').value);
}, 60_000);

test('a map is the part of its filter, and zeros are counted exactly', () => {
  const maps = Float32Array.from([0, 1, 2, 0, 0, -0.5]);
  expect([...partOf(maps, 1, 3)]).toEqual([0, 0, -0.5]);
  expect(zeroShare(partOf(maps, 1, 3))).toBeCloseTo(2 / 3);
});

test('the digit that is read is the likeliest', () => {
  expect(readDigit([0.1, 0.2, 0.6, 0.1])).toBe(2);
});
