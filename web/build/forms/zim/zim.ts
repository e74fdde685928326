/** The site as one file for Kiwix, by openZIM's own program, which Debian has in the package zim-tools. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { staysOnSite, withoutWorker } from '../../../src/packages/left-out.ts';
import { paths } from '../../paths.ts';
import { written } from '../folder.ts';
import { type Form, firstOf } from '../form.ts';

/** ZIM names languages by three letters; those of the course have two. */
const LONG_NAMES: Record<string, string> = { en: 'eng' };

export const zim: Form = {
  about: 'the whole site with its sound for Kiwix',
  make(made) {
    const { site } = firstOf(made);
    const { title, tagline } = site.course;
    const language = LONG_NAMES[site.spoken.id];
    if (language === undefined)
      throw new Error(`language was "${site.spoken.id}"; allowed: ${Object.keys(LONG_NAMES).join(', ')}`);
    // Drawn from mark.svg by a browser, 48 pixels wide.
    const illustration = readFileSync(`${paths.source}icons/mark-48.png`);
    const name = title.toLowerCase();
    const about = { language, title, description: tagline, creator: title, name, illustration };
    const files = [...made.files].filter(([path]) => !staysOnSite(path));
    writeZim(
      new Map(files.map(([path, bytes]) => [path, withoutWorker(path, bytes)])),
      about,
      `${paths.packages}${name}.zim`,
    );
    written(`${name}.zim`);
  },
};

interface About {
  /** Of three letters, as ISO 639-3 has it. */
  language: string;
  title: string;
  description: string;
  creator: string;
  name: string;
  /** 48 by 48 pixels. */
  illustration: Uint8Array;
}

function writeZim(files: ReadonlyMap<string, Uint8Array>, about: About, into: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-zim-'));
  try {
    const site = join(folder, 'site');
    for (const [path, bytes] of [...files, ['illustration.png', about.illustration] as const]) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), bytes);
    }
    mkdirSync(dirname(into), { recursive: true });
    rmSync(into, { force: true }); // the program refuses to write over a file
    const { language, title, description, creator, name } = about;
    const options = {
      welcome: 'index.html',
      illustration: 'illustration.png',
      language,
      title,
      description,
      creator,
      publisher: creator,
      name,
    };
    const given = Object.entries(options).map(([option, value]) => `--${option}=${value}`);
    execFileSync('zimwriterfs', [...given, site, into], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('zimwriterfs is missing. On Debian: apt-get install zim-tools');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
