/**
 * One training run, seeded, in every form of the course: the weights are the same to the last bit. They are read where a reader
 * gets them: in the link that brings a network back.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { lesson } from '../rig/pages.ts';
import { serve } from '../rig/server.ts';
import { DIST, expect, test } from '../rig/test.ts';
import { Launch, test as onPlatform, unpacked } from '../scorm/rig.ts';
import { onDisk, serveFile } from '../single/file.ts';
import { serveZim } from '../zim/kiwix.ts';

const PAGE = lesson('36-open-trainer');
const RUN = '#v=1&data=moons&seed=7';
const EPOCHS = 3;

/** As base64url of 32-bit floats. */
async function trained(frame: Frame): Promise<string> {
  const trainer = frame.locator('open-trainer');
  await trainer.scrollIntoViewIfNeeded();
  await trainer.locator('.epoch').waitFor();
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const before = (await trainer.getAttribute('data-step')) ?? '0';
    await trainer.locator('.epoch').click();
    await expect(trainer).not.toHaveAttribute('data-step', before);
    await expect(trainer).not.toHaveAttribute('data-state', 'running');
  }
  // What is copied is what is looked at: not every place lets a page reach the clipboard.
  await frame.evaluate(() => {
    const writeText = async (text: string): Promise<void> => void Object.assign(window, { copied: text });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  await trainer.locator('.link-weights').click();
  await expect(trainer.locator('.note')).toContainText('copied');
  const link = await frame.evaluate(() => (window as unknown as { copied: string }).copied);
  const [, seed, weights = ''] = /#v=1.*&seed=(\d+).*&weights=([\w-]+)/.exec(link) ?? [];
  expect(seed).toBe('7');
  return weights;
}

async function from(page: Page, url: string): Promise<string> {
  await page.goto(`${url}${PAGE}${RUN}`);
  return trained(page.mainFrame());
}

async function onSite(page: Page): Promise<string> {
  const site = await serve(DIST);
  const weights = await from(page, site.url);
  await page.goto('about:blank'); // nothing of it is left for the other form
  site.close();
  return weights;
}

test('what is compared is a network: as many weights as it has, and hardly two alike', async ({ page }) => {
  const weights = await onSite(page);
  const floats = new Float32Array(new Uint8Array(Buffer.from(weights, 'base64url')).buffer);
  expect(floats.length).toBeGreaterThan(10);
  expect(new Set(floats).size).toBeGreaterThan(floats.length / 2);
});

const elsewhere: Record<string, (page: Page) => Promise<string>> = {
  'the one file, from disk': async (page) => {
    await page.goto(onDisk(PAGE) + RUN);
    return trained(page.mainFrame());
  },
  'the one file, from a server': async (page) => {
    const served = await serveFile();
    await page.goto(`${served.url}nonlinear.html?page=${PAGE.replace('index.html', '')}${RUN}`);
    const weights = await trained(page.mainFrame());
    served.close();
    return weights;
  },
  'the folder for a stick, from disk': async (page) => {
    const folder = test.info().outputPath('stick');
    for (const [path, bytes] of Object.entries(unpacked('nonlinear-portable.zip'))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    await page.goto(pathToFileURL(join(folder, 'nonlinear/START.html')).href);
    await page.locator('a.button').click();
    await page.goto(new URL(PAGE, page.url()).href + RUN);
    const weights = await trained(page.mainFrame());
    rmSync(folder, { recursive: true });
    return weights;
  },
  'the file for Kiwix, from kiwix-serve': async (page) => {
    const kiwix = await serveZim();
    const weights = await from(page, kiwix.url);
    kiwix.close();
    return weights;
  },
};

for (const [form, weightsIn] of Object.entries(elsewhere))
  test(`${form}: the weights of the site`, async ({ page }) => {
    const there = await onSite(page);
    expect(await weightsIn(page)).toBe(there);
  });

for (const standard of ['1.2', '2004'] as const)
  onPlatform(`SCORM ${standard}, in the frame of a platform: the weights of the site`, async ({ page, site }) => {
    const there = await onSite(page);
    const launch = new Launch(page, standard);
    await launch.open(site.url);
    await launch.course.locator('main').waitFor();
    const course = page.frames().at(-1) as Frame;
    await course.goto(new URL(PAGE, course.url().replace(/(p12|p2004)\/.*/, '$1/')).href + RUN);
    expect(await trained(course)).toBe(there);
  });
