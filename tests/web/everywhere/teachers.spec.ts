/** The page for teachers in every engine: its preview hears the lesson, and its packages are those of the build. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyApp } from '../rig/any-app.ts';
import { expect, test } from '../rig/everywhere.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';
import { PACKAGES } from '../scorm/rig.ts';

const PAGE = 'en/teachers/index.html';

/** The lesson in the frame tells of its parts, and of the height of the one that is chosen. */
async function choosePart(app: AnyApp): Promise<void> {
  await app.ready('embed-chooser');
  await app.select('embed-chooser select', '09-saturation');
  await app.eval(() => deep('embed-chooser .stage').scrollIntoView());
  await app.wait(() => deepAll('embed-chooser option[value=far-out]').length === 1);
  await app.eval(() => {
    const menu = deep('embed-chooser option[value=far-out]').parentElement as HTMLSelectElement;
    menu.value = 'far-out';
    for (const type of ['input', 'change']) menu.dispatchEvent(new Event(type, { bubbles: true }));
  });
  const told = await app.wait(() => {
    const { src, height } = deep<HTMLIFrameElement>('embed-chooser iframe');
    return src.includes('part=far-out') && height !== '640' && height;
  });
  expect(Number(told)).toBeGreaterThan(300);
  const text = await app.eval(() => deep<HTMLTextAreaElement>('embed-chooser textarea').value);
  expect(text).toContain('part=far-out" width="100%" height="');
}

test('from a server: the preview, and a package with the bytes of the build', async ({ open }) => {
  const site = await serve(DIST, { kept: true }); // a package of other bytes than those of the list would not be made
  const app = await open(site.url);
  await app.goto(PAGE);
  await choosePart(app);

  await app.eval(() => deep('package-maker').scrollIntoView());
  await app.ready('package-maker');
  await app.eval(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob });
      return create(blob);
    };
  });
  await app.click('package-maker [data-make]');
  await app.wait(() => 'saved' in window);
  const made = await app.eval(async () => {
    const { saved } = window as unknown as { saved: Blob };
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await saved.arrayBuffer()));
    return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  const built = readFileSync(join(PACKAGES, 'nonlinear-scorm12.zip'));
  expect(made).toBe(createHash('sha256').update(built).digest('hex'));
  site.close();
});

test('from a folder: the preview', async ({ open }) => {
  const app = await open(pathToFileURL(DIST).href);
  await app.goto(pathToFileURL(join(DIST, PAGE)).href);
  await choosePart(app);
});
