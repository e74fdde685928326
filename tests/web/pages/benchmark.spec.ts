/** The benchmark times the core on this very machine: all functions in all builds, in a worker, and it lets itself be stopped. */
import type { App } from '../rig/app.ts';
import { FAULTS, plant } from '../rig/fault.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const PAGE = lesson('29-why-relu-is-cheap');
const FUNCTIONS = 12;

/** Twelve functions of about a second each, on a machine that also runs other tests. */
test.setTimeout(180_000);
const patiently = { timeout: 150_000 };

const state = (app: App) => app.eval(() => deep('kernel-benchmark').dataset.state);
const done = (app: App) => app.eval(() => Number(deep('kernel-benchmark').dataset.done));
const workers = (app: App) => app.page.workers().filter((worker) => worker.url().includes('benchmark.worker')).length;

async function open(app: App, rounds = 3): Promise<void> {
  await app.goto(PAGE);
  await app.ready('kernel-benchmark');
  await app.eval((few) => deep('kernel-benchmark').setAttribute('rounds', String(few)), rounds);
}

async function start(app: App, functions: number): Promise<void> {
  await app.click('kernel-benchmark button.start');
  await expect.poll(() => done(app), patiently).toBeGreaterThanOrEqual(functions);
}

/** Function → build → [nanoseconds, times a copy], out of the table. */
const table = (app: App) =>
  app.eval(() =>
    Object.fromEntries(
      deepAll('kernel-benchmark tr[data-operation]').map((row) => [
        row.dataset.operation ?? '',
        Object.fromEntries(
          [...row.querySelectorAll('td')].map((cell) => [
            cell.dataset.maker ?? '',
            (cell.textContent ?? '').match(/[\d.]+/g)?.map(Number) ?? [],
          ]),
        ),
      ]),
    ),
  );

test('every function is measured in every build, the same in chart, table, sentence and text', async ({ app }) => {
  await app.theme('dark');
  await app.size(360, 780);
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(app, 7);
  await start(app, 1);
  expect(workers(app), 'it runs in a worker of its own').toBe(1);
  await expect.poll(() => state(app), patiently).toBe('done');

  const rows = await table(app);
  expect(Object.keys(rows)).toHaveLength(FUNCTIONS);
  for (const [operation, makers] of Object.entries(rows)) {
    expect(Object.keys(makers), operation).toEqual(['relaxed', 'simd128', 'scalar', 'javascript']);
    for (const [maker, [nanoseconds, times]] of Object.entries(makers)) {
      if (operation === 'gelu' && maker === 'javascript') continue; // no error function there
      expect(nanoseconds, `${operation} ${maker}`).toBeGreaterThan(0);
      expect(times, `${operation} ${maker}`).toBeGreaterThan(0);
    }
  }
  const [, relu] = rows.relu?.relaxed ?? [];
  expect(relu, 'ReLU as a multiple of a copy').toBeGreaterThan(0.5);
  expect(relu, 'ReLU as a multiple of a copy').toBeLessThan(5);

  const bars = await app.eval(() =>
    deepAll('kernel-benchmark .chart li[data-operation=tanh] text').map((label) => label.textContent?.match(/[\d.]+/g)),
  );
  expect(bars.map((label) => label?.map(Number))).toEqual(Object.values(rows.tanh ?? {}));
  expect(await app.text('kernel-benchmark .status')).toContain(`${rows.tanh?.relaxed?.[1]}`);

  await app.click('kernel-benchmark results-copy button');
  await app.wait(() => deep('results-copy [role=status]').textContent === 'Copied.');
  const text = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Chromium \d+, 4,096 numbers/);
  expect(text.split('\n').filter((line) => line.includes('×')).length).toBe(FUNCTIONS);

  expect(await app.axe()).toEqual([]);
  expect(await app.eval(() => document.documentElement.scrollWidth)).toBe(360);
});

test('Stop ends the worker at once, keeps what was measured, and a new start begins anew', async ({ app }) => {
  await open(app);
  await start(app, 1);
  await app.click('kernel-benchmark button.stop');
  await expect.poll(() => state(app)).toBe('stopped');
  const kept = await done(app);
  expect(kept).toBeLessThan(FUNCTIONS);
  await expect.poll(() => workers(app)).toBe(0);
  expect(await app.text('kernel-benchmark .status')).toContain(`Stopped after ${kept} of ${FUNCTIONS}`);
  await app.click('kernel-benchmark button.start');
  await expect.poll(() => done(app)).toBe(0);
  await expect.poll(() => done(app), patiently).toBeGreaterThan(0);
});

test('by keyboard alone: another size, start, stop', async ({ app }) => {
  await open(app);
  await app.focus('kernel-benchmark input[name=size]');
  await app.press('ArrowRight', 'Tab', 'Enter');
  await expect.poll(() => done(app), patiently).toBeGreaterThan(0);
  expect(await app.text('kernel-benchmark caption').catch(() => '')).toBe(''); // folded
  await app.press('Enter');
  await expect.poll(() => state(app)).toBe('stopped');
  const caption = await app.eval(() => deep('kernel-benchmark caption').textContent);
  expect(caption).toContain('65,536 numbers');
});

test('a screen reader hears of the start and the end, and at most one message in two seconds', async ({ app }) => {
  await open(app);
  await app.eval(() => {
    const heard: { at: number; words: string }[] = [];
    Object.assign(window, { heard });
    const live = deep('kernel-benchmark .lab > [role=status]');
    new MutationObserver(() => heard.push({ at: performance.now(), words: live.textContent ?? '' })).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await start(app, 3);
  await app.click('kernel-benchmark button.stop');
  const heard = () =>
    app.eval(() => (window as unknown as { heard: { at: number; words: string }[] }).heard.map((each) => each));
  await expect.poll(async () => (await heard()).at(-1)?.words).toMatch(/^Stopped after/);
  const all = await heard();
  expect(all[0]?.words).toMatch(/begins/);
  const gaps = all.slice(1).map(({ at }, index) => at - (all[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(1900); // the timer's 2000, as the page sees them
});

test('a build that computes wrong numbers is left out, and said to be', async ({ app }) => {
  await plant(app, [FAULTS['relaxed: madd subtracts the product']]);
  await open(app);
  await start(app, 1);
  expect(await app.text('kernel-benchmark .where')).toMatch(/Left out: relaxed SIMD\. wrong values of .*sigmoid/);
  expect(await app.count('kernel-benchmark tr[data-operation=copy] td')).toBe(3);
});

test('where workers are refused it runs in the page, which still answers', async ({ app }) => {
  await app.page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof Worker;
  });
  await open(app);
  await start(app, 2);
  await app.click('kernel-benchmark button.stop');
  await expect.poll(() => state(app)).toBe('stopped');
});

test('where the clipboard is refused the text is shown, to be taken by hand', async ({ app }) => {
  await app.page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(app);
  await start(app, 1);
  await app.click('kernel-benchmark button.stop');
  await app.click('kernel-benchmark results-copy button');
  const shown = await app.wait(() => deepAll<HTMLTextAreaElement>('results-copy textarea')[0]?.value);
  expect(shown).toMatch(/Plain copy/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says that it needs them, and shows no numbers', async ({ app }) => {
    await app.goto(PAGE);
    const words = await app.text('kernel-benchmark');
    expect(words).toContain('needs JavaScript');
    expect(words).not.toMatch(/\d/);
  });
});
