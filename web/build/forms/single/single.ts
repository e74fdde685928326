/** `dist/single`: the whole course as one file, with and without sound. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { checkForm } from '../../check/budgets.ts';
import type { Files } from '../../check/check-site.ts';
import { Problems } from '../../content/problems.ts';
import { paths } from '../../paths.ts';
import { bundle } from '../../targets/scripts.ts';
import type { Form } from '../form.ts';
import { singleFile } from './single-file.ts';

export const single: Form = {
  about: 'the whole course as one file, with and without sound',
  make: ({ files }) => writeSingle(files),
};

async function writeSingle(site: Files): Promise<void> {
  const problems = new Problems();
  const { code } = await bundle(`${paths.source}entries/single.ts`);
  const { silent, withSound, table } = await singleFile(site, code, problems);
  mkdirSync(paths.single, { recursive: true });
  for (const [name, html] of [
    ['nonlinear.html', silent],
    ['nonlinear-with-audio.html', withSound],
  ] as const) {
    writeFileSync(`${paths.single}${name}`, html);
    checkForm(`dist/single/${name}`, Buffer.byteLength(html), problems);
  }
  const row = (name: string, before: string, after: string): string =>
    `  ${name.padEnd(24)}${before.padStart(12)}${after.padStart(12)}`;
  console.log(row('in the one file', 'on the site', 'here'));
  const bytes = (count: number): string => (count === 0 ? '' : count.toLocaleString('en-GB'));
  for (const [name, before, after] of table) console.log(row(name, bytes(before), bytes(after)));
  problems.throwIfAny();
  console.log(
    `dist/single: nonlinear.html ${bytes(Buffer.byteLength(silent))} bytes, with sound ${bytes(Buffer.byteLength(withSound))}`,
  );
}
