/** The packages themselves, without a browser: manifests by the schemas of their standards, and what they name is there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PACKAGES, unpacked } from './rig.ts';

/** All at once: a manifest mixes elements of several schemas, and what no schema is loaded for would pass unseen. */
const schemas = {
  '1.2': {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  '2004': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
};

const names = readdirSync(PACKAGES).filter((name) => /^nonlinear-scorm.*\.zip$/.test(name));
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** What xmllint says against a manifest; nothing where it is valid. Only what lies in the package is looked at. */
function faultsOf(files: Record<string, Uint8Array>, manifest: string, standard: keyof typeof schemas): string {
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-scorm-'));
  try {
    for (const [path, bytes] of Object.entries(files))
      if (/^[^/]+\.(xsd|dtd)$/.test(path)) writeFileSync(join(folder, path), bytes);
    const imports = Object.entries(schemas[standard]).map(
      ([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`,
    );
    const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
    writeFileSync(join(folder, 'all.xsd'), all);
    writeFileSync(join(folder, 'imsmanifest.xml'), manifest);
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', 'all.xsd', 'imsmanifest.xml'], {
      cwd: folder,
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new Error('xmllint is missing. On Debian: apt-get install libxml2-utils');
    return String(stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('there is a package of the course and one of each unit, in both standards', () => {
  expect(names).toContain('nonlinear-scorm12.zip');
  expect(names).toContain('nonlinear-scorm2004.zip');
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => name.includes('scorm12')).length).toBe(names.length / 2);
});

for (const standard of ['1.2', '2004'] as const) {
  const own = names.filter((name) => name.includes(`scorm${standard.replace('.', '')}`));

  test(`SCORM ${standard}: manifests are valid, and name all files and no others`, () => {
    for (const name of own) {
      const files = unpacked(name);
      const manifest = text(files['imsmanifest.xml']);
      expect(faultsOf(files, manifest, standard), name).toBe('');
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path = '']) => path);
      const there = Object.keys(files).filter((path) => !/^[^/]+\.(xsd|dtd)$|^imsmanifest\.xml$/.test(path));
      expect(named.sort(), name).toEqual(there.sort());
      expect(/href="launch\.html"/.test(manifest)).toBe(true);
    }
  });

  test(`SCORM ${standard}: what is wrong in a manifest would be seen`, () => {
    const files = unpacked(own[0] as string);
    const manifest = text(files['imsmanifest.xml']);
    const type = standard === '1.2' ? 'scormtype' : 'scormType';
    const wrong = [
      manifest.replace(`${type}="sco"`, `${type}="course"`),
      standard === '1.2'
        ? manifest.replace('scormtype', 'scormType')
        : manifest.replace('deliveryControls', 'controls'),
      manifest.replace('<title>', '<name>').replace('</title>', '</name>'),
      manifest.replace('<resources>', '<resource>').replace('</resources>', '</resource>'),
      manifest.replace('identifierref="resource"', 'identifier="organization"'),
    ];
    for (const each of wrong) {
      expect(each).not.toBe(manifest);
      expect(faultsOf(files, each, standard)).not.toBe('');
    }
  });
}

test('every page runs the script that finds the visit, before all others', () => {
  const files = unpacked('nonlinear-scorm12.zip');
  const pages = Object.keys(files).filter((path) => path.endsWith('.html') && path !== 'launch.html');
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    const [, first] = /<script[^>]*src="([^"]+)"/.exec(text(files[page])) ?? [];
    expect(new URL(first ?? '', `http://package/${page}`).pathname, page).toBe('/lms/page.js');
  }
});

test('every link and every file that a page asks for is in the package; sound alone is not', () => {
  const files = unpacked('nonlinear-scorm12-unit-relu.zip');
  const lost: string[] = [];
  for (const page of Object.keys(files).filter((path) => path.endsWith('.html')))
    for (const [, , target = ''] of text(files[page]).matchAll(/ (href|src)="([^"#]+)/g)) {
      if (/^(https?|mailto|data):/.test(target) || target.endsWith('.mp3')) continue;
      const path = decodeURIComponent(new URL(target, `http://package/${page}`).pathname.slice(1));
      if (!(path in files)) lost.push(`${page}: ${target}`);
    }
  expect(lost).toEqual([]);
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
  expect(pages.filter((page) => /<a [^>]*\.mp3"/.test(text(files[page])))).toEqual([]);
});

test('files lie in order and under one time, so that two builds are the same', () => {
  const bytes = readFileSync(join(PACKAGES, 'nonlinear-scorm12.zip'));
  const paths = Object.keys(unpacked('nonlinear-scorm12.zip'));
  expect(paths).toEqual([...paths].sort());
  // Of each file's head: the time and date of the format's first day.
  expect(bytes.readUInt32LE(10)).toBe(0x00210000);
});
