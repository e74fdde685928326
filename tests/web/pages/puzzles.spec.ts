/** Puzzles of the open trainer: what is fixed is out of sight, the judge trains for real, and stars stay. */
import { faultsOf } from '../a11y/checks/all.ts';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { tooWide } from '../rig/too-wide.ts';

const trainer = 'open-trainer';
const page = lesson('36-open-trainer');

const shown = (app: App) => app.wait(() => deepAll('trainer-puzzles .choose').length > 0);
const labels = (app: App) =>
  app.eval(() => deepAll('open-trainer .field > span').map((each) => each.textContent?.trim() ?? ''));
const reasons = (app: App) =>
  app.eval(() =>
    deepAll('trainer-puzzles .verdict [data-reason]').map((each) => [each.dataset.reason, each.textContent?.trim()]),
  );

async function judge(app: App): Promise<void> {
  await app.click('trainer-puzzles .judge');
  await app.wait(() => deep('trainer-puzzles .verdict').hasAttribute('data-stars'));
}

test('a puzzle by keyboard: refused with the reason, hints, a solution, three stars that stay', async ({ app }) => {
  await app.goto(page);
  await app.ready(trainer);
  await app.eval(() => deep('open-trainer .puzzles').focus());
  await app.page.keyboard.press('Enter');
  await shown(app);
  expect(await app.count('trainer-puzzles .choose')).toBe(7);
  await app.eval(() => deep('trainer-puzzles [data-puzzle=xor]').focus());
  await app.page.keyboard.press('Enter');
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:8&puzzle=xor');
  await app.wait(() => deep('open-trainer').dataset.state === 'paused');
  expect(await labels(app)).toEqual(['Speed', 'Activation', 'Learning rate', 'Batch', 'Optimiser', 'Starting weights']);

  await judge(app);
  expect(await reasons(app)).toEqual([['measure', '8 hidden units; the goal is at most 4.']]);
  expect(await app.count('trainer-puzzles .outcomes')).toBe(0); // nothing is trained that cannot win

  for (const number of [1, 2, 3]) {
    await app.click('trainer-puzzles .hint');
    await app.wait((count) => deepAll('trainer-puzzles .hints li').length === count, number);
  }
  await app.click('trainer-puzzles .solution');
  await app.wait(() => location.hash.includes('layers=hard_swish:2'));
  await app.wait(() => deep('open-trainer').dataset.state === 'paused');
  expect(await app.count('trainer-puzzles .verdict p')).toBe(0); // what was said of the other network is gone
  await judge(app);
  expect(await app.eval(() => deep('trainer-puzzles .verdict').dataset.stars)).toBe('3');
  expect(await app.count('trainer-puzzles .outcomes li')).toBe(5);

  // Undo leads through the puzzle and out of it; the stars stay.
  await app.click(`${trainer} .undo`);
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:8&puzzle=xor');
  await app.click(`${trainer} .undo`);
  await app.wait(() => location.hash === '#v=1');
  await app.reload();
  await app.ready(trainer);
  await app.click(`${trainer} .puzzles`);
  await shown(app);
  const stars = () => app.eval(() => deep('trainer-puzzles [data-puzzle=xor] .stars').textContent?.trim());
  expect(await stars()).toBe('★★★3 stars of 3');
  await app.goto('en/progress/index.html');
  await app.wait(() => deepAll('progress-keeper .held li').length > 0);
  expect(await app.text('progress-keeper .held')).toContain('1 puzzle of the open trainer solved');
});

test('a link opens a puzzle, and what it breaks of the rules is named', async ({ app }) => {
  await app.goto(`${page}#v=1&data=xor&noise=10&layers=relu:3,tanh:3&puzzle=xor`);
  await app.ready(trainer);
  await shown(app);
  await judge(app);
  expect(await reasons(app)).toEqual([
    ['fixed', 'This is fixed here. Noise (%): 0.'],
    ['measure', '6 hidden units; the goal is at most 4.'],
  ]);
});

test('with two units of ReLU, each of five runs says how far it came', async ({ app }) => {
  await app.goto(`${page}#v=1&data=xor&layers=relu:2&optimizer=adam&rate=0.03&puzzle=xor`);
  await app.ready(trainer);
  await shown(app);
  await judge(app);
  expect(await reasons(app)).toEqual([['seeds', '0 of 5 runs came to 95 %; 4 are needed.']]);
  const runs = await app.eval(() => deepAll('trainer-puzzles .outcomes li').map((each) => each.textContent ?? ''));
  expect(runs).toHaveLength(5);
  for (const [index, text] of runs.entries())
    expect(text).toMatch(new RegExp(`^Seed ${index + 1}: [789]\\d(\\.\\d)? % at best in 2,000 steps\\.$`));
});

test('the conditions follow the reader’s own run, and leaving the puzzle keeps it', async ({ app }) => {
  await app.goto(`${page}#v=1&layers=&features=x_squared,y_squared&puzzle=unbent`);
  await app.ready(trainer);
  await shown(app);
  const conditions = () =>
    app.eval(() => deepAll('trainer-puzzles .conditions li').map((each) => [each.className, each.textContent?.trim()]));
  expect(await conditions()).toEqual([
    ['met', expect.stringContaining('2 inputs, at most 4')],
    ['open', expect.stringContaining('not trained yet')],
  ]);
  for (let epoch = 1; epoch <= 8; epoch++) {
    await app.click(`${trainer} .epoch`);
    await app.wait((at) => deep('open-trainer').dataset.step === String(at * 15), epoch);
  }
  const [, run] = await conditions();
  expect(run?.[0]).toBe('met');
  expect(run?.[1]).toMatch(/Your own run: 95 % of the test points right at step \d+/);
  await app.click('trainer-puzzles .leave');
  await app.wait(() => location.hash === '#v=1&features=x_squared,y_squared&layers=');
  expect(await app.eval(() => deep('open-trainer').dataset.step)).toBe('120');
  expect(await labels(app)).toContain('Data');
});

test('an open puzzle behaves for everybody, and fits a phone', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.goto(`${page}#v=1&data=xor&layers=relu:5&noise=10&puzzle=xor`);
  await app.ready(trainer);
  await shown(app);
  await judge(app);
  await app.click('trainer-puzzles .hint');
  expect(await tooWide(app)).toEqual([]);
  expect(await faultsOf(app)).toEqual({});
});
