/**
 * What Lighthouse says of each kind of page on a phone. Its mark for speed is left out: on a machine that does other work it is
 * chance. What speed depends on is bounded by the build instead: bytes (web/build/check/budgets.ts).
 */
import type { Result } from 'lighthouse';
import { lookAt } from '../rig/lighthouse.ts';
import { differentPages, lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** A search engine is asked not to list it. */
const UNLISTED = '404.html';

/** Of lessons, one with plots, one with questions and a lab: axe looks at each of them elsewhere. */
const looked = [
  ...differentPages.filter((path) => path !== UNLISTED && !/\/\d\d-/.test(path)),
  ...['03-relu', '12-check-sigmoid-and-tanh', '36-open-trainer'].map(lesson),
];

for (const path of looked) {
  test(`${path}: 100 for accessibility, best practices and search engines`, async ({ playwright, site }) => {
    const said = await lookAt(new URL(path, site.url).href, CATEGORIES, playwright);
    expect(faults(said)).toEqual([]);
    const marks = Object.values(said.categories).map(({ id, score }) => [id, score]);
    expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(CATEGORIES.map((id) => [id, 1])));
  });
}

/** A line for each check that did not hold. */
function faults({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap((reference) => {
      const audit = audits[reference.id];
      const counts = reference.weight > 0 && audit && audit.score !== null && audit.score < 1;
      return counts ? [`${id}: ${audit.title} (${audit.displayValue ?? audit.id})`] : [];
    }),
  );
}
