/** The experiment of lesson 2: without a bend exclusive or fails from every start, with ReLU it works from many. */
import type { App } from '../rig/app.ts';
import { facts } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const trainer = 'nn-trainer[data=xor_corners]';

test.beforeEach(async ({ app }) => {
  await app.goto(lesson('02-why-depth-needs-a-bend'));
  await app.ready(trainer);
});

const choose = (app: App, activation: string) =>
  app.check(`${trainer} .activation input[value=${activation}]`, { force: true });

/** Trains from a hundred seeds; gives back how many were solved. */
async function tryHundredSeeds(app: App): Promise<number> {
  const rows = await app.count(`${trainer} seed-trials .rows li`);
  await app.click(`${trainer} seed-trials .head button`);
  const text = await app.wait((before) => {
    const all = deepAll('nn-trainer[data=xor_corners] seed-trials .rows li');
    const running = deepAll('nn-trainer[data=xor_corners] seed-trials progress').length > 0;
    return all.length > before && !running ? all.at(-1)?.querySelector('span')?.textContent : undefined;
  }, rows);
  const [, solved, count] = text?.match(/^(\d+) of (\d+) solved/) ?? [];
  expect(count, text ?? '').toBe('100');
  return Number(solved);
}

test('of a hundred seeds a linear network solves none, at one hidden layer and at three', async ({ app }) => {
  await choose(app, 'identity');
  expect(await tryHundredSeeds(app)).toBe(0);
  await app.select(`${trainer} .fields label:nth-child(1) select`, '3');
  expect(await tryHundredSeeds(app)).toBe(0);
});

test('of a hundred seeds ReLU solves many, and more with more units', async ({ app }) => {
  await choose(app, 'relu');
  const four = await tryHundredSeeds(app);
  expect(four).toBeGreaterThan(20);
  expect(four).toBeLessThan(100);
  await app.select(`${trainer} .fields label:nth-child(2) select`, '8');
  expect(await tryHundredSeeds(app)).toBeGreaterThan(four);
});

test('a hundred seeds of the lab give the number that the lesson prints', async ({ app }) => {
  const { value } = (await facts()).evaluateFact('xor_solved(relu, 4, 100)');
  await choose(app, 'relu');
  // The page may run another build than the one that printed it; where rounding differs, a start or two may end elsewhere.
  expect(Math.abs((await tryHundredSeeds(app)) - (value ?? Number.NaN))).toBeLessThanOrEqual(2);
});

test('Train pressed while a network is on its way starts that network, also after a reset', async ({ app }) => {
  await app.eval((css) => {
    const click = (selector: string) => deep(`${css} ${selector}`).click();
    click('.activation input[value=tanh]');
    click('button.reset');
    click('button.train');
  }, trainer);
  await app.wait((css) => Number(deep(css).dataset.step) > 0 && deep(css).dataset.state !== 'paused', trainer);
  expect(await app.text(`${trainer} .beside`)).toContain('(tanh)');
});

test('a linear run stops at the loss ln 2 and says so', async ({ app }) => {
  await app.check(`${trainer} .pace input`);
  await app.click(`${trainer} button.train`);
  await app.wait((css) => deep(css).dataset.state === 'finished', trainer);
  expect(await app.text(`${trainer} .status`)).toMatch(/ln 2/);
  expect(Number(await app.eval((css) => deep(css).dataset.accuracy, trainer))).toBeLessThan(1);
});

test('step, reset and seed do what they say', async ({ app }) => {
  const step = () => app.eval((css) => deep(css).dataset.step, trainer);
  await app.click(`${trainer} button.step`);
  await app.wait((css) => deep(css).dataset.step === '1', trainer);
  await app.click(`${trainer} button.reset`);
  await app.wait((css) => deep(css).dataset.step === '0', trainer);
  await app.click(`${trainer} button.next-seed`);
  await app.wait((css) => deep<HTMLInputElement>(css).value === '2', `${trainer} .seed input`);
  expect(await step()).toBe('0');
});
