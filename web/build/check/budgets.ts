/** What a reader downloads, in gzip bytes, against what the course allows itself. */

import { gzipSync } from 'node:zlib';
import type { Problems } from '../content/problems.ts';
import type { Files } from './check-site.ts';

const kB = 1000;

interface Budget {
  name: string;
  files: RegExp;
  /** Largest allowed size of one file. */
  limit: number;
}

const budgets: Budget[] = [
  { name: 'page', files: /\.html$/, limit: 12 * kB },
  { name: 'styles', files: /^assets\/style-/, limit: 6 * kB },
  { name: 'site and theme script', files: /^assets\/(site|theme)-\w+\.js$/, limit: 4 * kB },
  { name: 'runtime', files: /^assets\/runtime-\w+\.js$/, limit: 16 * kB },
  { name: 'trainer', files: /^assets\/nn-trainer-\w+\.js$/, limit: 16 * kB },
  { name: 'activation plot', files: /^assets\/activation-plot-\w+\.js$/, limit: 9 * kB },
  { name: 'quiz', files: /^assets\/quiz-block-\w+\.js$/, limit: 5 * kB },
  { name: 'worker and glue', files: /^assets\/core\.worker-\w+\.js$/, limit: 12 * kB },
  { name: 'benchmark', files: /^assets\/kernel-benchmark-\w+\.js$/, limit: 9 * kB },
  { name: 'benchmark worker and glue', files: /^assets\/benchmark\.worker-\w+\.js$/, limit: 14 * kB },
  { name: 'wasm build', files: /\.wasm$/, limit: 86 * kB },
  { name: 'text font', files: /^assets\/text-\w+\.woff2$/, limit: 26 * kB },
  { name: 'math font', files: /^assets\/math-\w+\.woff2$/, limit: 25 * kB },
];

/** All that a lesson with every element loads on a first visit: one page, one wasm build, no copies for use from disk. */
const visit = { limit: 190 * kB, elements: ['activation-plot', 'nn-trainer', 'quiz-block'] };

/** Returns the table, a line a budget. */
export function checkBudgets(files: Files, pages: ReadonlyMap<string, string>, problems: Problems): string[] {
  const sizes = new Map([...files].map(([path, bytes]) => [path, sizeOf(path, bytes)]));
  const rows = budgets.flatMap(({ name, files: pattern, limit }) => {
    const matching = [...sizes].filter(([path]) => pattern.test(path));
    for (const [path, size] of matching)
      if (size > limit)
        problems.addFile(
          `dist/site/${path}`,
          `size was ${kilobytes(size)}; allowed: ${kilobytes(limit)} (${name}, gzip)`,
        );
    const largest = Math.max(0, ...matching.map(([, size]) => size));
    return matching.length === 0 ? [] : [{ name, size: largest, limit }];
  });
  rows.push({ name: 'lesson, first visit, everything', size: firstVisit(sizes, pages), limit: visit.limit });
  const all = rows.at(-1);
  if (all && all.size > all.limit)
    problems.addFile('dist/site', `first visit was ${kilobytes(all.size)}; allowed: ${kilobytes(all.limit)} (gzip)`);
  return rows.map(
    ({ name, size, limit }) => `  ${name.padEnd(34)}${kilobytes(size).padStart(9)} of ${kilobytes(limit)}`,
  );
}

function firstVisit(sizes: ReadonlyMap<string, number>, pages: ReadonlyMap<string, string>): number {
  const largest = (pattern: RegExp): number =>
    Math.max(0, ...[...sizes].filter(([path]) => pattern.test(path)).map(([, size]) => size));
  const page = Math.max(0, ...[...pages.keys()].map((path) => sizes.get(path) ?? 0));
  const scripts = ['site', 'theme', 'runtime', 'core\\.worker', ...visit.elements];
  return (
    page +
    scripts.reduce((sum, name) => sum + largest(new RegExp(`^assets/${name}-\\w+\\.js$`)), 0) +
    largest(/^assets\/style-/) +
    largest(/^assets\/text-/) +
    largest(/^assets\/math-/) +
    largest(/\.wasm$/)
  );
}

/** Fonts are compressed already; servers send them as they are. */
function sizeOf(path: string, bytes: Uint8Array): number {
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function kilobytes(size: number): string {
  return `${(size / kB).toFixed(1)} kB`;
}
