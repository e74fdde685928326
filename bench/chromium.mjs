/** Debian's Chromium as a place to measure: a page runs the session, this file hands questions and answers through. */
import { createRequire } from 'node:module';
import { serve } from './page/server.mjs';

/** Playwright and the way to start Chromium are those of the web tests. */
const fromWeb = createRequire(new URL('../web/package.json', import.meta.url));

const LAUNCH = {
  executablePath: process.env.NONLINEAR_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export async function startChromium(bench, options) {
  const { chromium } = fromWeb('@playwright/test');
  const server = await serve();
  const browser = await chromium.launch(LAUNCH);
  async function close() {
    await browser.close();
    server.close();
  }

  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0); // measuring takes as long as it takes
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(server.url);
    const { peers, questions } = await page.evaluate((given) => globalThis.startBench(...given), [bench, options]);
    const ask =
      (question) =>
      (...given) =>
        page.evaluate(([name, all]) => globalThis.bench[name](...all), [question, given]);
    return {
      name: `Chromium ${browser.version()}`,
      peers,
      ...Object.fromEntries(questions.map((question) => [question, ask(question)])),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
