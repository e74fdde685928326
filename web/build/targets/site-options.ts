/** What stands behind `run.mjs site`. */

import { isAbsolute, join } from 'node:path';
import { paths } from '../paths.ts';

export interface SiteOptions {
  languages: readonly string[];
  /** The folder to write. */
  into: string;
  /** Where the site will stand on the web. */
  address: string | undefined;
}

/** Without options: the languages of the course, in `dist/site`, for any address. */
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
  return { languages: languages ?? ofCourse, into: folder, address: readAddress(values.get('--address')) };
}

/** With a slash at its end, so that paths can be joined to it. */
function readAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`--address was "${given}"; allowed: ${examples['--address']}`);
  return url.href.replace(/\/?$/, '/');
}

const examples: Record<string, string> = {
  '--languages': 'en,xx-long',
  '--into': 'build/languages',
  '--address': 'https://example.org/nonlinear/',
};
const known = Object.keys(examples);
