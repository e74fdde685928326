/** What a plot says in words and in its table is what it draws, and what it draws is what the core says. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const words = (app: App, plot: string) => app.eval((css) => deep(`${css} #words`).textContent ?? '', plot);

/** The rows of a plot's table as its reader sees them. */
const table = (app: App, plot: string) =>
  app.eval(
    (css) =>
      [...deep(`${css} table`).querySelectorAll('tbody tr:not(.current)')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
      ),
    plot,
  );

/** "1.2 × 10⁻³" as a number. */
function read(text: string): number {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const [mantissa = '', power = ''] = text.replace(/−/g, '-').split(/ × 10/);
  const exponent = [...power].map((sign) => (sign === '⁻' ? '-' : digits.indexOf(sign))).join('');
  return Number(mantissa) * 10 ** Number(exponent);
}

/** To the digits that are printed. */
const expectNear = (shown: string, number: number, where: string) =>
  expect(Math.abs(read(shown) - number), `${where}: ${shown}, the core says ${number}`).toBeLessThanOrEqual(
    5.1e-4 * Math.abs(number) + 1e-30,
  );

for (const [page, plot, fn, parameters] of [
  [lesson('03-relu'), '#value-and-slope', 'relu', {}],
  [lesson('09-saturation'), '#far-out', 'sigmoid', {}],
  [lesson('04-what-relu-costs'), '#leak', 'leaky_relu', { leak: 0.1 }],
] as const)
  test(`${page}${plot}: the table has the core's numbers, and the lines pass through them`, async ({ app }) => {
    await app.goto(page);
    await app.ready(plot);
    const rows = await table(app, plot);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const [x = '', value = '', slope = ''] of rows) {
      const core = await at(fn, read(x), parameters);
      expectNear(value, core.value, `${fn} at ${x}`);
      expectNear(slope, core.slope, `slope at ${x}`);
    }
    // From the drawing: heights of both lines at these inputs, back in numbers by the labels of the axis.
    const drawn = await app.eval(
      (css, inputs) => {
        const plot = deep<HTMLElement & { min: number; max: number }>(css);
        const [value, slope] = [
          ...(plot.shadowRoot as ShadowRoot).querySelectorAll<SVGPathElement>('.picture svg svg path[d]'),
        ]
          .filter((path) => path.getAttribute('stroke')?.startsWith('var(--curve-'))
          .slice(0, 2);
        const heights = (path: SVGPathElement | undefined) => {
          const runs = (path?.getAttribute('d') ?? '')
            .split('M')
            .filter(Boolean)
            .map((run) => run.split('L').map((point) => point.split(' ').map(Number) as [number, number]));
          return inputs.map((x) => {
            const left = (1000 * (x - plot.min)) / (plot.max - plot.min);
            for (const run of runs)
              for (let i = 0; i + 1 < run.length; i++) {
                const [a, b] = [run[i], run[i + 1]] as [[number, number], [number, number]];
                if (left >= a[0] - 0.02 && left <= b[0] + 0.02)
                  return a[1] + ((b[1] - a[1]) * (left - a[0])) / (b[0] - a[0]);
              }
            return null;
          });
        };
        return { value: heights(value), slope: heights(slope) };
      },
      plot,
      rows.map(([x = '']) => read(x)),
    );
    // The frame is one for both lines: two places of the value line give the scale, all others must agree with it.
    const values = rows.map(([, value = '']) => read(value));
    const [low, high] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
    const scale = ((drawn.value[high] ?? 0) - (drawn.value[low] ?? 0)) / ((values[high] ?? 0) - (values[low] ?? 0));
    const place = (number: number) => (drawn.value[low] ?? 0) + scale * (number - (values[low] ?? 0));
    rows.forEach(([x, value = '', slope = ''], row) => {
      expect(drawn.value[row], `value line at ${x}`).toBeCloseTo(place(read(value)), 0);
      // At a kink the line is broken, and the table says which side counts.
      if (drawn.slope[row] !== null && read(x ?? '') !== 0)
        expect(drawn.slope[row], `slope line at ${x}`).toBeCloseTo(place(read(slope)), 0);
    });
  });

test('the words of an awake plot are those of the page, and its picture is described by them', async ({ app }) => {
  await app.goto(lesson('09-saturation'));
  const written = await app.eval(() => deep('#far-out-words').textContent);
  expect(written).toContain('It rises all the way, from 0.0003354 to 0.9997. At x = 0 it is 0.5.');
  expect(written).toContain('It is largest at x = 0. The curve is flat (slope below 0.01) from');
  expect(await app.eval(() => deep('#far-out svg.plot-picture').getAttribute('aria-describedby'))).toBe(
    'far-out-words',
  );
  await app.ready('#far-out');
  expect(await words(app, '#far-out')).toBe(written);
  await expect(app.page.locator('#far-out').getByRole('img', { name: 'Graph of ' })).toHaveAccessibleDescription(
    written ?? '',
  );
});

test('the words follow the parameter, the function and the view', async ({ app }) => {
  await app.goto(lesson('04-what-relu-costs'));
  await app.ready('#leak');
  expect(await words(app, '#leak')).toContain('The slope lies between 0.1 and 1. At x = 0 it jumps from 0.1 to 1.');
  await app.focus('#leak [data-parameter=leak]');
  await app.press('End');
  await app.wait(() =>
    /It rises all the way, from −4 to 4\..*The slope is 1 everywhere/.test(deep('#leak #words').textContent ?? ''),
  );
  expect(await words(app, '#leak')).toContain(
    'The picture shows outputs from −1.5 to 4; beyond that the curve is cut off.',
  );
  await app.click('#leak .options input');
  await app.wait(() => !/slope/.test(deep('#leak #words').textContent ?? ''));

  await app.goto(lesson('24-the-wider-family'));
  await app.ready('#family');
  await app.select('#family select', 'softplus');
  await app.wait(() => /^Softplus from .* It rises all the way/i.test(deep('#family #words').textContent ?? ''));
});

test('a comparison tells where its lines run together and cross', async ({ app }) => {
  await app.goto(lesson('22-vanishing-gradients'));
  await app.ready('#slopes-near-zero');
  expect(await words(app, '#slopes-near-zero')).toMatch(/sigmoid and tanh cross near x = −1\.\d and x = 1\.\d\./);
});
