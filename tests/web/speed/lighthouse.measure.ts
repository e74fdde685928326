/** Lighthouse's mark for speed on a phone, as it simulates one: the median of three visits. */
import lighthouse from 'lighthouse';
import { chromiumShell } from '../rig/chromium.ts';
import { differentPages, lesson } from '../rig/pages.ts';
import { freePort } from '../rig/ports.ts';
import { figure, median } from './figures.ts';
import { measure } from './measure.ts';

const VISITS = 3;
const kinds = [
  ...['index.html', 'en/index.html', 'en/family/prelu/index.html', 'en/listen/index.html', 'en/study/index.html'],
  ...['03-relu', '09-saturation', '12-check-sigmoid-and-tanh', '20-in-practice-in-short', '36-open-trainer'].map(
    lesson,
  ),
];
/** NONLINEAR_ALL_PAGES=1 measures every kind of page. */
const measured =
  process.env.NONLINEAR_ALL_PAGES === '1' ? differentPages : differentPages.filter((path) => kinds.includes(path));

for (const path of measured) {
  measure(path, async ({ playwright, site }) => {
    const visits: Record<string, number>[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const port = await freePort();
      const browser = await playwright.chromium.launch({
        ...chromiumShell,
        args: [...chromiumShell.args, `--remote-debugging-port=${port}`],
      });
      const url = new URL(path, site.url).href;
      const said = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'silent' });
      await browser.close();
      if (!said || said.lhr.runtimeError)
        throw new Error(`Lighthouse: ${said?.lhr.runtimeError?.message ?? 'no result'}`);
      const { audits, categories } = said.lhr;
      const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
      visits.push({
        mark: Math.round((categories.performance?.score ?? 0) * 100),
        lcp: number('largest-contentful-paint') / 1000,
        cls: number('cumulative-layout-shift'),
        tbt: number('total-blocking-time'),
      });
    }
    const middle = (name: string, digits: number) =>
      Number(median(visits.map((visit) => visit[name] ?? Number.NaN)).toFixed(digits));
    figure(path, { what: 'Lighthouse’s mark for speed', unit: 'of 100', atLeast: 100 }, middle('mark', 0));
    figure(path, { what: 'largest contentful paint', unit: 's', atMost: 1.3 }, middle('lcp', 2));
    figure(path, { what: 'layout shift', unit: '', atMost: 0.01 }, middle('cls', 4));
    figure(path, { what: 'total blocking time', unit: 'ms', atMost: 30 }, middle('tbt', 0));
  });
}
