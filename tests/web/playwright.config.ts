/**
 * Whole pages in real browsers. Chromium runs all specs; those in `everywhere/` are run by Firefox and WebKitGTK as well, with
 * the few verbs of rig/any-app.ts.
 */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium, chromiumShell } from './rig/chromium.ts';
import type { Engine } from './rig/everywhere.ts';
import { firefox } from './rig/firefox.ts';

const root = join(__dirname, '../..');

const everywhere = { testMatch: '**/everywhere/*.spec.ts', timeout: 180_000 };
const screenReader = { testMatch: '**/screen-reader/*.spec.ts', timeout: 180_000 };

export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'build/test/e2e'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}', // each spec says where its pictures or trees lie
  retries: 0, // a flake is a fault to be seen
  forbidOnly: Boolean(process.env.CI),
  projects: [
    {
      name: 'chromium',
      testIgnore: [everywhere.testMatch, screenReader.testMatch],
      use: { launchOptions: chromiumShell },
    },
    { name: 'everywhere-chromium', ...everywhere, use: { engine: 'chromium', launchOptions: chromium } },
    { name: 'firefox', ...everywhere, use: { engine: 'firefox', launchOptions: firefox } },
    { name: 'webkit', ...everywhere, use: { engine: 'webkit' } },
    // One at a time: a second Orca of the same user ends the first.
    { name: 'screen-reader', ...screenReader, workers: 1, use: { launchOptions: firefox } },
  ],
});
