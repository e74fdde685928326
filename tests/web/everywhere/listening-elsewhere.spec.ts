/** Talks where there is no server: from the cache of the service worker, and from the one file with sound. In every engine. */

import { builtFile, copyIs, listOf } from '../offline/kept.ts';
import { openDesktop } from '../rig/desktop.ts';
import { expect, test } from '../rig/everywhere.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';
import { onDisk } from '../single/file.ts';
import { hear, parts } from './hearing.ts';

/** One of each kind; a server has given all of them already (listening.spec.ts). */
const some = ['add-first-then-bend', 'sigmoid-a-dimmer'].map((id) => {
  const part = parts.find(({ name }) => name === id);
  if (!part) throw new Error(`id was "${id}"; allowed: ${parts.map(({ name }) => name).join(', ')}`);
  return part;
});

test('talks that are kept play, wind and move their plots without the server', async ({ open }) => {
  const host = await serve(DIST, { kept: true });
  const app = await open(host.url, { desktop: await openDesktop() });
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  await app.click('[data-keep-sound]');
  const all = listOf(builtFile('sw.js'), builtFile).sounds.length;
  await app.wait((count) => deep('[data-kept]').dataset.kept === `${count}`, all);
  host.close();
  for (const { name, told } of some)
    await test.step(name, async () => {
      await app.goto(`en/listen/${name}/index.html`);
      await app.ready('.listen-figures > :last-of-type');
      await app.ready('audio-lesson');
      await hear(app, told);
      const part = await app.eval(async () => {
        const response = await fetch(deep<HTMLAudioElement>('audio').src, { headers: { range: 'bytes=1000-1999' } });
        return [response.status, (await response.arrayBuffer()).byteLength];
      });
      expect(part, 'a part of the file, from the worker').toEqual([206, 1000]);
    });
});

test('talks in the one file with sound play, wind and move their plots', async ({ open }) => {
  const app = await open(onDisk(), { desktop: await openDesktop() });
  for (const { name, told } of some)
    await test.step(name, async () => {
      await app.goto(onDisk(`en/listen/${name}/index.html`, 'nonlinear-with-audio.html'));
      await app.ready('.listen-figures > :last-of-type');
      await app.ready('audio-lesson');
      await hear(app, told);
    });
});
