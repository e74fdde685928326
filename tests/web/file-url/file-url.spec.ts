/** A page opened from disk works as one from a server: no fetch, no worker from a URL, and everything still answers. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { DIST, expect, test } from '../rig/test.ts';

const onDisk = (page: string) => pathToFileURL(join(DIST, page)).href;

test.beforeEach(async ({ app }) => {
  app.collectFromConsole();
});
test.afterEach(async ({ app }) => {
  expect(app.consoleErrors).toEqual([]);
  expect(app.hosts(), 'nothing is asked of any host').toEqual([]);
});

test('the plot follows the keys and shows what the core says', async ({ app }) => {
  await app.goto(onDisk(lesson('03-relu')));
  await app.ready('activation-plot');
  await app.fill('activation-plot input.x', '2.5');
  await app.press('Enter');
  const value = await app.wait(() => Number(deep('activation-plot .readout [data-live=value]').dataset.value));
  expect(value).toBe((await at('relu', 2.5)).value);
  expect(await app.text('[data-core-status]'), 'nothing was tried that cannot work here').toMatch(
    /^Core: \w+, in a worker from memory$/,
  );
});

test('the digits lab loads its data and trains', async ({ app }) => {
  await app.goto(onDisk(lesson('05-lab-digits')));
  await app.ready('nn-trainer');
  await app.click('nn-trainer button.step');
  await app.wait(() => deep('nn-trainer').dataset.step === '1');
  expect(await app.text('[data-core-status]')).toMatch(/^Trainer: \w+, in a worker from memory$/);
});

test('the benchmark measures every build in a worker from memory', async ({ app }) => {
  await app.goto(onDisk(lesson('29-why-relu-is-cheap')));
  await app.ready('kernel-benchmark');
  await app.eval(() => deep('kernel-benchmark').setAttribute('rounds', '1'));
  await app.click('kernel-benchmark button.start');
  await app.wait(() => Number(deep('kernel-benchmark').dataset.done) > 0);
  expect(app.page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:']);
  expect(await app.count('kernel-benchmark tr[data-operation=copy] td')).toBe(4);
  await app.click('kernel-benchmark button.stop');
});

test('flashcards are reviewed, and the core answers their tasks', async ({ app }) => {
  await app.goto(onDisk('en/review/index.html'));
  await app.ready('review-session');
  await app.eval(() => {
    localStorage.setItem('nonlinear.progress/*limits', '[1,{"fresh":0,"reviews":60,"from":"all"}]');
    localStorage.setItem(
      'nonlinear.progress/*card/relu-of-a-number',
      '[1,{"reviews":[[1000000000,3]],"due":1000200000}]',
    );
  });
  await app.reload();
  await app.ready('review-session');
  await app.fill('.review-card input', '9');
  await app.press('Enter');
  await app.wait(() => deep('.card-back').innerText.includes('Not quite: you said 9.'));
});

test('links lead to pages on disk', async ({ app }) => {
  await app.goto(onDisk('index.html'));
  await app.click('.hero a.button');
  await app.wait(() => location.protocol === 'file:' && location.pathname.endsWith('/01-what-a-unit-does/index.html'));
});
