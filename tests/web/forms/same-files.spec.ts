/**
 * What other forms hold is what the site holds: every page with its text, figures and questions, every script, module and data
 * set, byte for byte, but for what each form is known to leave out or put in. The one file is packed otherwise, and compared
 * page by page (single/one-lesson.spec.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../rig/test.ts';
import { PACKAGES, unpacked } from '../scorm/rig.ts';
import { zimFile } from '../zim/kiwix.ts';

type Files = ReadonlyMap<string, Buffer>;

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

const site = filesIn(DIST);
const filesOf = (zip: string): Files =>
  new Map(Object.entries(unpacked(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]));

/** Paths that only one of both has, and that both have with other bytes. */
function differences(one: Files, other: Files) {
  const only = (here: Files, there: Files): string[] => [...here.keys()].filter((path) => !there.has(path)).sort();
  const both = [...one].filter(([path]) => other.has(path));
  return {
    onlyHere: only(other, one),
    onlyOnSite: only(one, other),
    changed: both.filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path),
  };
}

/** What keeps the course for offline use, and what makes packages of it. */
const staysOnSite = [...site.keys()].filter((path) =>
  /^(sw\.js|assets\/(kept|offline)-\w+\.(js|json)|packages\/kit\.json)$/.test(path),
);
const siteScript = [...site.keys()].filter((path) => /^assets\/site-\w+\.js$/.test(path));
const sounds = [...site.keys()].filter((path) => path.endsWith('.mp3'));
const pages = [...site.keys()].filter((path) => path.endsWith('.html'));

/** Pages name the script by its name alone, so this is the one file whose bytes change: its list no longer has the worker's. */
function expectNoWorker(script: Buffer | undefined): void {
  const whole = String(site.get(siteScript[0] as string));
  const [entry = ''] = /"offline":"offline-\w+\.js",?/.exec(whole) ?? [];
  expect(entry).not.toBe('');
  expect(String(script)).toBe(whole.replace(entry, ''));
}

test('the site has what forms may leave out', () => {
  expect(staysOnSite).toHaveLength(4);
  expect(sounds.length).toBeGreaterThan(4);
  expect(siteScript).toHaveLength(1);
});

test('the folder for a stick is the site, and a page that says where to begin', () => {
  const all = filesOf('nonlinear-portable.zip');
  const own = new Map([...all].map(([path, bytes]) => [path.replace(/^nonlinear\/site\//, ''), bytes]));
  expect(differences(site, own)).toEqual({ onlyHere: ['nonlinear/START.html'], onlyOnSite: [], changed: [] });
});

test('the file for Kiwix is the site with a picture for its library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-zim-'));
  try {
    execFileSync('zimdump', ['dump', `--dir=${folder}`, zimFile()]);
    const held = filesIn(folder);
    expect(differences(site, held)).toEqual({
      onlyHere: ['illustration.png'],
      onlyOnSite: staysOnSite,
      changed: siteScript,
    });
    expectNoWorker(held.get(siteScript[0] as string));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const packages = readdirSync(PACKAGES).filter((name) => /^nonlinear-scorm.*\.zip$/.test(name));

for (const name of packages)
  test(`${name} is the site in the page of a platform, without sound`, () => {
    const held = filesOf(name);
    const { onlyHere, onlyOnSite, changed } = differences(site, held);
    expect(
      onlyHere.filter((path) => !/^(\w+\.(xsd|dtd)|imsmanifest\.xml|launch\.html|lms\/\w+\.(js|css))$/.test(path)),
    ).toEqual([]);
    expect(onlyOnSite).toEqual([...staysOnSite, ...sounds].sort());
    expect(changed.sort()).toEqual([...pages, ...siteScript].sort());
    expectNoWorker(held.get(siteScript[0] as string));
    for (const page of pages) {
      // What is said, drawn and asked is the page's own; links that would save a sound are gone with the sound.
      const added = /<script src="(\.\.\/)*lms\/page\.js"><\/script>\n/;
      const packed = String(held.get(page));
      expect(packed, page).toMatch(added);
      const saving = /<a download="[^"]+\.mp3"[^>]*>[^<]*<\/a>\s*/g;
      expect(packed.replace(added, '') === String(site.get(page)).replace(saving, ''), page).toBe(true);
    }
  });
