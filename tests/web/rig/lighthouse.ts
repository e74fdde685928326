/** Lighthouse's look at a page on a phone, in a browser of its own; `more` are further arguments of it. */
import type { PlaywrightWorkerArgs } from '@playwright/test';
import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { chromiumShell } from './chromium.ts';
import { freePort } from './ports.ts';

export async function lookAt(
  url: string,
  categories: readonly string[],
  { chromium }: PlaywrightWorkerArgs['playwright'],
  more: readonly string[] = [],
): Promise<Result> {
  const port = await freePort();
  const args = [...chromiumShell.args, ...more, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...chromiumShell, args });
  try {
    const said = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'silent' });
    if (!said || said.lhr.runtimeError)
      throw new Error(`Lighthouse could not look at ${url}: ${said?.lhr.runtimeError?.message ?? 'no result'}`);
    return said.lhr;
  } finally {
    await browser.close();
  }
}
