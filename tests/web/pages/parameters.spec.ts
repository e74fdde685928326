/** A function with a parameter: the reader moves it, and the curve, the readout and the table follow. */
import type { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const slider = '#leak [data-parameter=leak]';
/** Where the author of the lesson put point and leak. */
const START = { x: -2, leak: 0.1 };

/** Waits until the leak and what is read off are there and are the core's own; compares them with the core here. */
async function expectLeak(app: App, leak: number): Promise<void> {
  const expected = await at('leaky_relu', START.x, { leak });
  await app.wait(
    ({ leak, value, slope }) => {
      const number = (name: string) => Number(deep(`#leak .readout [data-live=${name}]`).dataset.value);
      return (
        Number(deep<HTMLInputElement>('#leak [data-parameter=leak]').value) === leak &&
        deep('#leak .readout').dataset.exact === 'true' &&
        number('value') === value &&
        number('slope') === slope
      );
    },
    { leak, ...expected },
  );
}

const curve = (app: App) => app.eval(() => deep('#leak .picture svg path').getAttribute('d'));

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('04-what-relu-costs'));
  await app.ready('#leak');
});

test('the plot begins with the parameter of the lesson', async ({ app }) => {
  await expectLeak(app, START.leak);
  expect(await app.text('#leak .parameters output')).toBe('0.1');
});

test('keys move the parameter; curve and readout follow, and the point stays', async ({ app }) => {
  const before = await curve(app);
  await app.focus(slider);
  await app.press('ArrowRight');
  await expectLeak(app, 0.11);
  expect(await curve(app)).not.toBe(before);
  await app.press('End');
  await expectLeak(app, 1);
  await app.press('Home');
  await expectLeak(app, 0);
  expect(await app.text('#leak .parameters output')).toBe('0');
});

test('waking up moves nothing below the plot', async ({ app }) => {
  // In this page everything above the plot is awake; its neighbours have kept the room that it needs.
  await app.goto(lesson('04-what-relu-costs'));
  const below = () =>
    app.eval(() => {
      const plot = deep('#leak');
      return (plot.nextElementSibling as HTMLElement).offsetTop - plot.offsetTop;
    });
  const asleep = await below();
  await app.ready('#leak');
  expect(Math.abs((await below()) - asleep)).toBeLessThan(4);
});

test('ReLU units fall silent at the learning rate 2; leaky ReLU units do not, at 5 neither, where the run breaks off', async ({
  app,
}) => {
  await app.ready('#dead-lab');
  /** The shares of both hidden layers at the end of the run. */
  const silentShares = () =>
    app.wait(() => {
      const shares = deepAll('#dead-lab .silent dd span').map((span) => Number.parseFloat(span.textContent ?? ''));
      return deep('#dead-lab').dataset.state === 'finished' && shares.length === 2 ? shares : undefined;
    });
  const train = async (activation: string, rate: string): Promise<number[]> => {
    await app.check(`#dead-lab input[value=${activation}]`, { force: true });
    await app.select('#dead-lab .fields label:nth-of-type(3) select', rate);
    // The run before may have finished; a run that breaks off at once may never be seen running.
    await app.wait(() => deep('#dead-lab').dataset.state === 'paused');
    await app.click('#dead-lab .train');
    return (await silentShares()) ?? [];
  };
  expect(Math.max(...(await train('relu', '2')))).toBeGreaterThan(0);
  expect(await train('leaky_relu', '2')).toEqual([0, 0]);
  // As the lesson says: with 5 none falls silent either, and yet it fails.
  expect(await train('leaky_relu', '5')).toEqual([0, 0]);
  expect(await app.text('#dead-lab .status')).toMatch(/grew beyond all bounds/);
});
