/**
 * Whole pages in real browsers. Chromium for now; Firefox and WebKit join as further projects with their own way to open an
 * app (rig/app.ts), and run the same specs.
 */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium } from './rig/chromium.ts';

const root = join(__dirname, '../..');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'build/test/e2e'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0, // a flake is a fault to be seen
  forbidOnly: Boolean(process.env.CI),
  projects: [{ name: 'chromium', use: { launchOptions: chromium } }],
});
