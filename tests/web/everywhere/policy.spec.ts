/** What the page's policy promises: nothing from elsewhere, nothing to elsewhere, not even on the same server. */
import { expect, test } from '../rig/everywhere.ts';
import { serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';
import { LESSON } from './journey.ts';

test('files from outside the folder of the site are refused, and so is what is not a file', async ({ open }) => {
  const site = await serve(DIST);
  const app = await open(site.url);
  await app.goto(LESSON);
  await app.eval((outside) => {
    window.collectedErrors = [];
    const element = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);
    document.head.append(
      element('script', { src: outside }),
      element('script', { textContent: 'document.title = "ran"' }),
      element('img', { src: outside }),
      element('link', { rel: 'stylesheet', href: outside }),
    );
    fetch('http://localhost:1/').catch(() => {});
  }, new URL('/collector.js', site.url).href);
  for (const directive of ['script', 'img', 'style', 'connect'])
    await app.wait((kind) => window.collectedErrors?.some((line) => line.startsWith(`policy: ${kind}-src`)), directive);
  expect(await app.eval(() => document.title)).not.toBe('ran');
  site.close();
});
