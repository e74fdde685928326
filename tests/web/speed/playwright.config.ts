/**
 * How fast pages are, as figures beside what we hold ourselves to. Run by ./scripts/speed on a machine that does nothing else,
 * and never by the tests: a time on a busy machine is chance.
 */
import { defineConfig } from '@playwright/test';
import { chromiumShell } from '../rig/chromium.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.measure.ts',
  outputDir: '../../../build/speed-of-pages/playwright',
  timeout: 180_000,
  workers: 1,
  use: { launchOptions: chromiumShell, viewport: { width: 1280, height: 900 } },
});
