/** What a reader downloads, in gzip bytes, against what the course allows itself. */

import { gzipSync } from 'node:zlib';
import type { ModuleName } from '../../src/core/protocol.ts';
import { type KeptList, MOST_TO_LOAD } from '../../src/offline/kept.ts';
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
  // With the styles, what has to arrive before the text can be read: at most 26 kB together.
  { name: 'page', files: /\.html$/, limit: 17 * kB },
  { name: 'styles', files: /^assets\/style-/, limit: 8.5 * kB },
  // With the list of all files.
  { name: 'site script', files: /^assets\/site-\w+\.js$/, limit: 7.2 * kB },
  { name: 'theme script', files: /^assets\/theme-\w+\.js$/, limit: 1 * kB },
  { name: 'element for other sites', files: /^embed\/nonlinear-lesson\.js$/, limit: 5 * kB },
  // In frames alone.
  { name: 'port', files: /^assets\/port-\w+\.js$/, limit: 7.8 * kB },
  { name: 'service worker', files: /^sw\.js$/, limit: 2 * kB },
  { name: 'list of what is kept', files: /^assets\/kept-\w+\.json$/, limit: 14 * kB },
  { name: 'offering an update', files: /^assets\/offline-\w+\.js$/, limit: 2.5 * kB },
  { name: 'keeping offline', files: /^assets\/offline-keeper-\w+\.js$/, limit: 6 * kB },
  { name: 'runtime', files: /^assets\/runtime-\w+\.js$/, limit: 21.7 * kB },
  { name: 'shared by labs', files: /^assets\/labs-\w+\.js$/, limit: 8.3 * kB },
  { name: 'race', files: /^assets\/activation-race-\w+\.js$/, limit: 10 * kB },
  { name: 'gradient X-ray', files: /^assets\/gradient-xray-\w+\.js$/, limit: 10 * kB },
  { name: 'vanishing gradients', files: /^assets\/vanishing-gradient-\w+\.js$/, limit: 6 * kB },
  { name: 'logistic regression', files: /^assets\/logistic-lab-\w+\.js$/, limit: 12 * kB },
  { name: 'sequences', files: /^assets\/sequence-lab-\w+\.js$/, limit: 9 * kB },
  { name: 'filters', files: /^assets\/filters-lab-\w+\.js$/, limit: 8 * kB },
  { name: 'open trainer', files: /^assets\/open-trainer-\w+\.js$/, limit: 19.8 * kB },
  {
    name: 'part of the open trainer',
    files: /^assets\/(page-made|point-pad|own-table|take-along|insight)-\w+\.js$/,
    limit: 8 * kB,
  },
  { name: 'reading a plane point by point', files: /^assets\/plane-reader-\w+\.js$/, limit: 6 * kB },
  { name: 'puzzles of the open trainer', files: /^assets\/puzzles-\w+\.js$/, limit: 9 * kB },
  { name: 'number walls', files: /^assets\/number-walls-\w+\.js$/, limit: 6 * kB },
  { name: 'autopsy of a dead unit', files: /^assets\/dead-unit-lab-\w+\.js$/, limit: 10 * kB },
  { name: 'trainer element', files: /^assets\/nn-trainer-\w+\.js$/, limit: 16 * kB },
  { name: 'activation plot', files: /^assets\/activation-plot-\w+\.js$/, limit: 7 * kB },
  { name: 'comparison', files: /^assets\/activation-comparison-\w+\.js$/, limit: 5 * kB },
  { name: 'prediction', files: /^assets\/prediction-block-\w+\.js$/, limit: 3 * kB },
  { name: 'flashcards', files: /^assets\/card-deck-\w+\.js$/, limit: 3 * kB },
  { name: 'review', files: /^assets\/review-session-\w+\.js$/, limit: 18 * kB },
  { name: 'flashcards due', files: /^assets\/due-today-\w+\.js$/, limit: 4 * kB },
  { name: 'texts of all flashcards', files: /^assets\/card-texts-\w+\.js$/, limit: 20 * kB },
  { name: 'receipt', files: /^assets\/receipt-maker-\w+\.js$/, limit: 10.6 * kB },
  { name: 'map of a class', files: /^assets\/class-map-\w+\.js$/, limit: 12.5 * kB },
  { name: 'answer key', files: /^assets\/answer-key-\w+\.js$/, limit: 23 * kB },
  { name: 'progress', files: /^assets\/progress-keeper-\w+\.js$/, limit: 9 * kB },
  { name: 'player', files: /^assets\/audio-lesson-\w+\.js$/, limit: 8.2 * kB },
  { name: 'styles of the player', files: /^assets\/listening-/, limit: 2 * kB },
  { name: 'styles of the design page', files: /^assets\/design-/, limit: 2.5 * kB },
  { name: 'sound of a part', files: /^assets\/[\w-]+\.mp3$/, limit: 1600 * kB },
  { name: 'quiz', files: /^assets\/quiz-block-\w+\.js$/, limit: 5 * kB },
  { name: 'a further kind of question', files: /^assets\/\w+-field-\w+\.js$/, limit: 6.2 * kB },
  { name: 'core worker and glue', files: /^assets\/core\.worker-\w+\.js$/, limit: 12 * kB },
  { name: 'training worker and glue', files: /^assets\/training\.worker-\w+\.js$/, limit: 12 * kB },
  { name: 'benchmark', files: /^assets\/kernel-benchmark-\w+\.js$/, limit: 9 * kB },
  { name: 'benchmark worker and glue', files: /^assets\/benchmark\.worker-\w+\.js$/, limit: 14 * kB },
  { name: 'core module, any build', files: /^assets\/core-\w+-\w+\.wasm$/, limit: 45 * kB },
  { name: 'training module, any build', files: /^assets\/training-\w+-\w+\.wasm$/, limit: 157 * kB },
  { name: 'tables or networks, worker and glue', files: /^assets\/(tables|networks)\.worker-\w+\.js$/, limit: 14 * kB },
  { name: 'tables module', files: /^assets\/tables-\w+\.wasm$/, limit: 34 * kB },
  { name: 'networks module', files: /^assets\/networks-\w+\.wasm$/, limit: 95 * kB },
  { name: 'questions with new numbers', files: /^assets\/fresh-questions-\w+\.js$/, limit: 72 * kB },
  { name: 'experiments on wrong ideas', files: /^assets\/misconceptions-\w+\.js$/, limit: 45 * kB },
  { name: 'all questions', files: /^assets\/question-bank-\w+\.js$/, limit: 130 * kB },
  { name: 'addresses that ask for something', files: /^assets\/(asked|address)-\w+\.js$/, limit: 5.2 * kB },
  { name: 'share dialog', files: /^assets\/share-\w+\.js$/, limit: 9 * kB },
  // What the dialog has, and the component's end of the line to a frame.
  { name: 'choosing what to embed', files: /^assets\/embed-chooser-\w+\.js$/, limit: 10 * kB },
  // With a program that compresses, and all that goes into a zip.
  { name: 'making packages', files: /^assets\/package-maker-\w+\.js$/, limit: 10 * kB },
  { name: 'list for packages', files: /^packages\/kit\.json$/, limit: 140 * kB },
  { name: 'sound of curves', files: /^assets\/curve-sound-\w+\.js$/, limit: 5 * kB },
  { name: 'reading settings', files: /^assets\/reading-settings-\w+\.js$/, limit: 4 * kB },
  { name: 'words of plots', files: /^assets\/plot-words-\w+\.js$/, limit: 3 * kB },
  { name: 'search', files: /^assets\/search-\w+\.js$/, limit: 11 * kB },
  { name: 'search index', files: /^assets\/search-index-\w+\.js$/, limit: 150 * kB },
  { name: 'text font', files: /^assets\/text-\w+\.woff2$/, limit: 19 * kB },
  { name: 'math font', files: /^assets\/math-\w+\.woff2$/, limit: 25 * kB },
];

/** All that a lesson loads on a first visit: one page, one build of each module it uses, no copies for use from disk. */
interface Visit {
  name: string;
  /** Elements that the page may have. Only pages without others are counted. */
  elements: string[];
  /** Scripts with what elements share. */
  shared: string[];
  /** Modules of the core, each with its worker. */
  modules: ModuleName[];
  limit: number;
}

const plots: Visit = {
  name: 'plots',
  elements: ['activation-comparison', 'activation-plot', 'card-deck', 'prediction-block', 'quiz-block'],
  shared: ['runtime'],
  modules: ['core'],
  limit: 153.6 * kB,
};
const visits: Visit[] = [
  plots,
  {
    name: 'plots and further kinds of question',
    elements: [...plots.elements, 'hinges-field', 'match-field', 'order-field', 'point-field', 'sketch-field'],
    shared: plots.shared,
    modules: plots.modules,
    limit: 169.1 * kB,
  },
  // Sound comes in pieces, as it is played.
  {
    name: 'plots and a player',
    elements: [...plots.elements, 'audio-lesson'],
    shared: plots.shared,
    modules: plots.modules,
    limit: 161.6 * kB,
  },
  {
    name: 'plots and a trainer',
    elements: [...plots.elements, 'estimate-field', 'nn-trainer', 'task-field'],
    shared: [...plots.shared, 'labs'],
    modules: [...plots.modules, 'training'],
    limit: 348.1 * kB,
  },
];

/** Of forms that are one file each, as they lie on a disk. */
const forms: Record<string, number> = {
  'dist/single/nonlinear.html': 1500 * kB,
  'dist/single/nonlinear-with-audio.html': 12_000 * kB,
};

export function checkForm(file: string, size: number, problems: Problems): void {
  const limit = forms[file];
  if (limit === undefined) throw new Error(`file was "${file}"; allowed: ${Object.keys(forms).join(', ')}`);
  if (size > limit) problems.addFile(file, `size was ${kilobytes(size)}; allowed: ${kilobytes(limit)}`);
}

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
  for (const visit of visits) {
    const row = {
      name: `lesson, first visit, ${visit.name}`,
      size: firstVisit(visit, sizes, pages),
      limit: visit.limit,
    };
    rows.push(row);
    if (row.size > row.limit)
      problems.addFile('dist/site', `${row.name} was ${kilobytes(row.size)}; allowed: ${kilobytes(row.limit)} (gzip)`);
  }
  const kept = keptForOffline(files, sizes);
  rows.push({ name: 'all that is kept for offline', size: kept, limit: MOST_TO_LOAD });
  if (kept > MOST_TO_LOAD)
    problems.addFile(
      'dist/site',
      `what is kept for offline was ${kilobytes(kept)}; allowed: ${kilobytes(MOST_TO_LOAD)} (gzip)`,
    );
  return rows.map(
    ({ name, size, limit }) => `  ${name.padEnd(42)}${kilobytes(size).padStart(9)} of ${kilobytes(limit)}`,
  );
}

function firstVisit(visit: Visit, sizes: ReadonlyMap<string, number>, pages: ReadonlyMap<string, string>): number {
  const largest = (pattern: RegExp): number =>
    Math.max(0, ...[...sizes].filter(([path]) => pattern.test(path)).map(([, size]) => size));
  const other = visits.flatMap(({ elements }) => elements).filter((element) => !visit.elements.includes(element));
  const counted = [...pages].filter(([, html]) => !other.some((element) => html.includes(`<${element}`)));
  const page = Math.max(0, ...counted.map(([path]) => sizes.get(path) ?? 0));
  const workers = visit.modules.map((module) => `${module}\\.worker`);
  const scripts = ['site', 'theme', ...visit.shared, ...visit.elements, ...workers];
  return (
    page +
    scripts.reduce((sum, name) => sum + largest(new RegExp(`^assets/${name}-\\w+\\.js$`)), 0) +
    visit.modules.reduce((sum, module) => sum + largest(new RegExp(`^assets/${module}-\\w+-\\w+\\.wasm$`)), 0) +
    largest(/^assets\/style-/) +
    largest(/^assets\/text-/) +
    largest(/^assets\/math-/)
  );
}

/** What the service worker loads by itself, with one build of each module. */
function keptForOffline(files: Files, sizes: ReadonlyMap<string, number>): number {
  const [, bytes] = [...files].find(([path]) => /^assets\/kept-\w+\.json$/.test(path)) ?? [];
  if (!bytes) return 0;
  const list = JSON.parse(Buffer.from(bytes).toString()) as KeptList;
  const wanted = list.files.filter(([path]) => !/-(relaxed|scalar)-\w+\.wasm$/.test(path));
  return wanted.reduce((sum, [path]) => sum + (sizes.get(path) ?? 0), 0);
}

/** Fonts are compressed already; servers send them as they are. */
function sizeOf(path: string, bytes: Uint8Array): number {
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function kilobytes(size: number): string {
  return `${(size / kB).toFixed(1)} kB`;
}
