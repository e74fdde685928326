/** From the first byte of the core that is asked for to the core's word that it is ready: fetched, compiled, tested. */
import { lesson } from '../rig/pages.ts';
import { figure, median } from './figures.ts';
import { measure } from './measure.ts';

const VISITS = 7;

measure('the core of a lesson', async ({ browser, site }) => {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(() => {
      const Plain = Worker;
      Object.assign(window, {
        Worker: class extends Plain {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            const from = performance.now();
            this.addEventListener('message', ({ data }) => {
              if (data?.ready) Object.assign(window, { core: { from, ready: performance.now() } });
            });
          }
        },
      });
    });
    const page = await context.newPage();
    await page.goto(new URL(lesson('03-relu'), site.url).href);
    await page.locator('activation-plot').first().scrollIntoViewIfNeeded();
    const took = await page.waitForFunction(() => {
      const { core } = window as unknown as { core?: { from: number; ready: number } };
      const files = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/core[.-][^/]*\.(wasm|js)$/.test(name));
      return core && core.ready - Math.min(core.from, ...files.map(({ startTime }) => startTime));
    });
    times.push(Number(await took.jsonValue()));
    await context.close();
  }
  figure('the core of a lesson', { what: 'ready after', unit: 'ms', atMost: 150 }, Math.round(median(times)));
});
