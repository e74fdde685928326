/** Lighthouse's mark for speed on a phone, as it simulates one: the median of three visits. */
import { lookAt } from '../rig/lighthouse.ts';
import { differentPages, lesson } from '../rig/pages.ts';
import { figure, median } from './figures.ts';
import { TRUST } from './http2.ts';
import { measure } from './measure.ts';

const VISITS = 3;
const kinds = [
  ...['index.html', 'en/family/prelu/index.html', 'en/listen/index.html', 'en/study/index.html'],
  ...['03-relu', '09-saturation', '12-check-sigmoid-and-tanh', '20-in-practice-in-short', '36-open-trainer'].map(
    lesson,
  ),
];
/** NONLINEAR_ALL_PAGES=1 measures every kind of page. */
const measured = process.env.NONLINEAR_ALL_PAGES === '1' ? differentPages : kinds;

for (const path of measured) {
  measure(path, async ({ playwright, site }) => {
    const visits: Record<string, number>[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const { audits, categories } = await lookAt(new URL(path, site.url).href, ['performance'], playwright, [TRUST]);
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
