/** The one file, opened by a double click: it asks nobody for anything, and does what the site does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../rig/app.ts';
import { at } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { DIST, expect } from '../rig/test.ts';
import { onDisk, test } from './file.ts';

const choice = 'fieldset[data-type=choice]';

test('a plot follows the keys and shows what the core says', async ({ app }) => {
  await app.goto(onDisk(lesson('03-relu')));
  await app.ready('activation-plot');
  await app.fill('activation-plot input.x', '2.5');
  await app.press('Enter');
  const value = await app.wait(() => Number(deep('activation-plot .readout [data-live=value]').dataset.value));
  expect(value).toBe((await at('relu', 2.5)).value);
  expect(await app.text('[data-core-status]')).toMatch(/^Core: \w+, in a worker from memory$/);
});

/** What an epoch of the open trainer makes of its weights. */
async function trained(app: App, page: string): Promise<string[]> {
  await app.goto(page);
  await app.ready('open-trainer');
  await app.click('open-trainer .epoch');
  await app.wait(() => deep('open-trainer').dataset.step === '15');
  await app.eval(() => deep('open-trainer .unit').focus());
  await app.press('Enter');
  await app.wait(() => deepAll('open-trainer .panel input').length > 1);
  return app.eval(() => deepAll<HTMLInputElement>('open-trainer .panel input').map(({ value }) => value));
}

test('a training run ends with the weights that it has on the site', async ({ app, site, asked }) => {
  const there = await trained(app, site.url + lesson('36-open-trainer'));
  asked.length = 0; // so far, of the site
  const here = await trained(app, onDisk(lesson('36-open-trainer')));
  expect(there.length).toBeGreaterThan(2);
  expect(here).toEqual(there);
});

test('the digits lab has its data and learns', async ({ app }) => {
  await app.goto(onDisk(lesson('05-lab-digits')));
  await app.ready('nn-trainer');
  await app.click('nn-trainer button.step');
  await app.wait(() => deep('nn-trainer').dataset.step === '1');
});

test('an answer is remembered on other pages and after the file was closed', async ({ app, context }) => {
  await app.goto(onDisk(lesson('06-check-yourself')));
  await app.ready('quiz-block');
  const index = await app.eval(
    (css) => deep(css).dataset.option,
    `${choice} .quiz-reasons > [data-option][data-right=true]`,
  );
  await app.check(`${choice} .quiz-options input[value="${index}"]`);
  await app.click(`${choice} .quiz-check`);
  await app.page.close();
  const again = new App(await context.newPage(), onDisk());
  await again.goto(onDisk());
  await again.click('a[data-lesson="06-check-yourself"]');
  await again.page.waitForURL('**/*?page=en/06-check-yourself/');
  await again.ready('quiz-block');
  expect(await again.text('.quiz-score')).toMatch(/^1 of/);
});

test('back, forward, a fragment and a deep link lead where they lead on the site', async ({ app }) => {
  const heading = () => app.text('h1');
  const back = (by: number) => app.eval((steps) => void setTimeout(() => history.go(steps)), by);
  await app.goto(onDisk(`${lesson('03-relu')}#two-straight-pieces-and-one-bend`));
  expect(await app.eval(() => document.querySelector(':target')?.id)).toBe('two-straight-pieces-and-one-bend');
  await app.wait(() => Math.abs(document.querySelector(':target')?.getBoundingClientRect().top ?? 999) < 200);
  await app.eval(() => scrollTo({ top: 900, behavior: 'instant' }));
  await app.wait(() => scrollY > 800);
  await app.eval(() => void setTimeout(() => document.querySelector<HTMLElement>('a[rel=next]')?.click()));
  await app.page.waitForURL('**/*?page=en/04-what-relu-costs/');
  expect(await heading()).toBe('What ReLU costs');
  await back(-1);
  await app.page.waitForURL('**/*?page=en/03-relu/#two-straight-pieces-and-one-bend');
  expect(await heading()).toBe('ReLU');
  await app.wait(() => scrollY > 600);
  await back(1);
  await app.page.waitForURL('**/*?page=en/04-what-relu-costs/');
  expect(await heading()).toBe('What ReLU costs');
  expect(await app.eval(() => document.title)).toBe('What ReLU costs · Nonlinear');
});

test('the search finds a place and leads there', async ({ app }) => {
  await app.goto(onDisk());
  await app.click('[data-search-button]');
  await app.fill('search-dialog input[type=search]', 'sigmoid');
  await app.wait(() => deepAll('search-dialog li a').length > 0);
  await app.press('Enter');
  await app.page.waitForURL('**/*?page=en/family/sigmoid/');
  expect(await app.text('h1')).toBe('sigmoid');
});

test('the files for teachers are saved as they are on the site', async ({ app }) => {
  await app.goto(onDisk('en/teachers/index.html'));
  const name = 'nonlinear-questions.gift';
  const saving = app.page.waitForEvent('download');
  await app.click(`a[download][href$="${name}"]`);
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(name);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync(join(DIST, 'en/teachers', name), 'utf8'));
});

test('without sound, a talk says so; with sound, it plays', async ({ app }) => {
  const talk = 'en/listen/relu-a-light-switch/index.html';
  await app.goto(onDisk(talk));
  await app.ready('audio-lesson');
  expect(await app.text('.listen-silent')).toContain('nonlinear-with-audio.html');
  expect(await app.count('audio, audio-lesson [data-play], .listen-files a[href$=".mp3"]')).toBe(0);
  await app.goto(onDisk(talk, 'nonlinear-with-audio.html'));
  await app.ready('audio-lesson');
  await app.click('audio-lesson [data-play]');
  await app.wait(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.2);
});

test('the file lets no address be asked, and no script run that is not its own', async ({ app, asked }) => {
  await app.goto(onDisk());
  const blocked = await app.eval(async () => {
    const met: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => met.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.foreign = true';
    document.head.append(script);
    const picture = new Image();
    picture.src = 'https://example.org/x.png';
    await fetch('https://example.org/').catch(() => {});
    await new Promise((soon) => setTimeout(soon));
    return { met: met.sort(), foreign: 'foreign' in window };
  });
  expect(blocked.foreign).toBe(false);
  expect(blocked.met).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  // These were meant: the browser tells of them before its policy stops them.
  expect(asked.splice(0)).toEqual(['https://example.org/x.png']);
  app.consoleErrors.length = 0;
});

for (const page of ['', lesson('03-relu'), 'en/listen/relu-a-light-switch/index.html'])
  test(`axe finds nothing, and nothing reaches over the edge at 320 pixels: ${page || 'start'}`, async ({ app }) => {
    await app.size(320, 640);
    await app.goto(onDisk(page));
    await app.wakeAll();
    expect(await app.eval(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await app.axe()).toEqual([]);
  });
