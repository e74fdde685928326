/** Every page of the built site, as paths from its root: "index.html", "en/03-relu/index.html", … */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DIST } from './test.ts';

export const pages: string[] = pagesIn(DIST);

export function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export const lesson = (folder: string) => `en/${folder}/index.html`;

/**
 * All pages but those that are made alike, one for each activation and each quiz to print: of these, one with a slider, one
 * without, and one quiz. For specs that take their time on every page.
 */
export const differentPages = differing(pages);

export function differing(all: readonly string[]): string[] {
  const alike = /\/(family\/\w+|teachers\/quiz-[\w-]+)\//;
  return all.filter((page) => !alike.test(page) || /\/(prelu|accurate_tanh|quiz-relu)\//.test(page));
}

/** Pages that have such an element, other than in a talk that is folded away. */
export const pagesWith = (tag: string): string[] =>
  pages.filter((page) => readFileSync(join(DIST, page), 'utf8').replace(FOLDED_TALK, '').includes(`<${tag}`));

const FOLDED_TALK = /<details class="listen-box">.*?<\/audio-lesson>/gs;

/** The first of them: for specs of what may stand in any lesson. */
export function pageWith(tag: string): string {
  const first = pagesWith(tag)[0];
  if (first === undefined) throw new Error(`no page has <${tag}>; allowed: at least one, or nothing would be tested`);
  return first;
}
