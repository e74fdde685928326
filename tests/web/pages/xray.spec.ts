/** The X-ray: what the page shows is enough to compute the network's output and a gradient again. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const xray = 'gradient-xray';

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('31-gradient-x-ray'));
  await app.ready(xray);
});

/** Reads the tables as a person would and gives back each layer's numbers. */
const readNumbers = (app: App) =>
  app.eval(() => {
    const number = (text: string | null) => {
      const plain = (text ?? '').replace(/−/g, '-').replace(/\s/g, '');
      const [mantissa = '', power = ''] = plain.split('×10');
      const digits = [...power].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) - 1);
      return Number(mantissa) * 10 ** Number(digits.map((digit) => (digit < 0 ? '-' : digit)).join('') || 0);
    };
    const cells = (row: Element, css: string) => [...row.querySelectorAll(css)].map((cell) => number(cell.textContent));
    return {
      inputs: deepAll('gradient-xray .inputs .input').map((each) => number(each.textContent)),
      layers: deepAll('gradient-xray .layer-numbers').map((layer) =>
        [...layer.querySelectorAll('tbody tr')].map((row) => ({
          weights: cells(row, '.w'),
          bias: cells(row, '.b')[0] ?? Number.NaN,
          z: cells(row, '.z')[0] ?? Number.NaN,
          y: cells(row, '.y')[0] ?? Number.NaN,
        })),
      ),
    };
  });

test('after some training, the output and every total follow from the numbers on the page', async ({ app }) => {
  for (let step = 1; step <= 3; step++) {
    await app.click(`${xray} .step`);
    await app.wait((count) => deep('gradient-xray').dataset.step === String(count), step);
  }
  await app.click(`${xray} .numbers > summary`);
  await app.wait(() => deepAll('gradient-xray .layer-numbers').length === 6);
  for (let layer = 1; layer < 6; layer++) await app.click(`${xray} .layer-numbers[data-layer="${layer}"] summary`);
  await app.wait(() => deepAll('gradient-xray .layer-numbers tbody').length === 6);
  const { inputs, layers } = await readNumbers(app);
  expect(inputs).toHaveLength(2);
  let signal = inputs;
  for (const [index, units] of layers.entries()) {
    const output = index === layers.length - 1;
    signal = units.map(({ weights, bias, z, y }) => {
      const total = weights.reduce((sum, weight, at) => sum + weight * (signal[at] ?? Number.NaN), bias);
      expect(total).toBeCloseTo(z, 5);
      const answer = output ? total : 1 / (1 + Math.exp(-total));
      expect(answer).toBeCloseTo(y, 5);
      return answer;
    });
  }
  expect(signal).toHaveLength(1);
});

const product = (app: App) =>
  app.eval(() =>
    deepAll('gradient-xray .factors li').map(({ dataset, className }) => [className, Number(dataset.value)] as const),
  );

test('the factors of any weight multiply to its gradient, which the pass back confirms', async ({ app }) => {
  for (const [layer, unit, input] of [
    ['0', '0', '1'],
    ['2', '5', '3'],
    ['5', '0', '7'],
  ] as const) {
    await app.select(`${xray} .weight .fields label:nth-child(2) select`, layer);
    await app.select(`${xray} .weight .fields label:nth-child(3) select`, unit);
    await app.select(`${xray} .weight .fields label:nth-child(4) select`, input);
    await app.wait(() => {
      const [, ...chosen] = deepAll<HTMLSelectElement>('gradient-xray .weight .fields select').map(
        ({ value }) => value,
      );
      return deep('gradient-xray .factors').dataset.of === chosen.join(' ');
    });
    const found = await product(app);
    const result = found.at(-1)?.[1] ?? Number.NaN;
    const factors = found.slice(0, -1).reduce((all, [, value]) => all * value, 1);
    expect(Math.abs(factors - result)).toBeLessThanOrEqual(Math.abs(result) * 1e-9);
    const text = await app.text(`${xray} .weight`);
    const shown = (await app.eval(() => deep('gradient-xray .factors .result strong').textContent)) ?? '';
    expect(text).toContain(`gets ${shown} for the same weight`);
  }
});

test('a layer is chosen by keyboard, and tanh keeps what the sigmoid loses', async ({ app }) => {
  const ratio = () =>
    app.eval(() => {
      const rows = deepAll('gradient-xray .row[data-layer]').map(({ dataset }) => Number(dataset.gradient));
      return (rows[0] ?? 0) / (rows[4] ?? 1);
    });
  const sigmoid = await ratio();
  await app.eval(() => deep('gradient-xray .row[data-layer="0"] input').focus());
  await app.page.keyboard.press('ArrowDown');
  await app.wait(() => /Inside hidden 2/.test(deep('gradient-xray figure:has(.slope-cloud) h3').textContent ?? ''));
  await app.select(`${xray} .fields label:nth-child(1) select`, 'tanh');
  await expect.poll(ratio).toBeGreaterThan(10 * sigmoid);
});
