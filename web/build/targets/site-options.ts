/** What stands behind `run.mjs site`. */

import { isAbsolute, join } from 'node:path';
import { paths } from '../paths.ts';

export interface SiteOptions {
  languages: readonly string[];
  /** The folder to write. */
  into: string;
}

/** Without options: the languages of the course, in `dist/site`. */
export function readOptions(given: readonly string[], ofCourse: readonly string[]): SiteOptions {
  const values = new Map<string, string>();
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = [given[at], given[at + 1]];
    if (!known.includes(name)) throw new Error(`option was "${name}"; allowed: ${known.join(', ')}`);
    if (value === undefined) throw new Error(`${name} had no value; allowed: ${name} ${examples[name]}`);
    values.set(name, value);
  }
  const languages = values.get('--languages')?.split(',');
  const into = values.get('--into');
  const folder =
    into === undefined ? (languages ? paths.languages : paths.site) : isAbsolute(into) ? into : join(paths.root, into);
  return { languages: languages ?? ofCourse, into: folder };
}

const examples: Record<string, string> = { '--languages': 'en,xx-long', '--into': 'build/languages' };
const known = Object.keys(examples);
