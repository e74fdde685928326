/** A new version on the server: offered, not forced, and never mixed with the old one. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { lesson } from '../rig/pages.ts';
import type { Site } from '../rig/server.ts';
import { openUnwatched } from '../rig/unwatched.ts';
import { type App, builtFile, cached, expect, keptWhole, listOf, openApp, test } from './kept.ts';

const OLD = 'Activation functions you can touch';
const NEW = 'A version that is new';
const offer = '.update-offer';
/** Chosen, and not handed in. */
const answer = 'input[type=radio]';
const take = `${offer} button.primary`;

const hash = (text: string, as: 'hex' | 'base64') => createHash('sha256').update(text).digest(as);
const integrity = (text: string) => `sha256-${hash(text, 'base64')}`;

/**
 * The next version: another start page, another name for the script of the search, as if it had changed, with the list of files
 * at the head of the script that the start page runs, and the list of what is kept.
 */
function publish(host: Site): { fresh: string[]; search: string } {
  const worker = builtFile('sw.js');
  const list = listOf(worker, builtFile);
  const found = (name: string): [was: string, is: string] => {
    const [was = ''] = list.files.map(([path]) => path).filter((path) => path.startsWith(`assets/${name}-`));
    return [was, was.replace(/-\w+\.js$/, '-0000000000.js')];
  };
  const [search, newSearch] = found('search');
  const [site, newSite] = found('site');
  const script = builtFile(site).replaceAll(basename(search), basename(newSearch));
  const start = builtFile('index.html').replaceAll(OLD, NEW).replaceAll(site, newSite);
  const files = list.files.flatMap(([path, was, bytes]) => {
    if (path === 'index.html') return [[path, integrity(start), start.length]];
    if (path === site)
      return [
        [path, was, bytes],
        [newSite, integrity(script), script.length],
      ]; // other pages run the old one
    return [[path === search ? newSearch : path, was, bytes]];
  });
  const text = JSON.stringify({ files, sounds: list.sounds });
  const newList = `assets/kept-${hash(text, 'hex').slice(0, 10)}.json`;
  host.instead.set('index.html', start);
  host.instead.set(newSite, script);
  host.instead.set(search, null);
  host.instead.set(newSearch, builtFile(search));
  host.instead.set(list.path, null);
  host.instead.set(newList, text);
  host.instead.set(
    'sw.js',
    worker.replace(list.path, newList).replace(integrity(builtFile(list.path)), integrity(text)),
  );
  return { fresh: ['sw.js', newList, 'index.html', newSite], search };
}

const title = (app: Pick<App, 'eval'>) => app.eval(() => document.title);
const noted = (app: App) =>
  app.eval(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'nothing');

test('an old tab stays whole, the offer appears, and taking it swaps everything', async ({ host }) => {
  const browser = await openUnwatched(host.url);
  const old = await browser.newPage();
  await old.goto(lesson('03-relu'));
  await keptWhole(old);
  const { fresh, search } = publish(host);
  const asked = host.asked.length;

  const other = await browser.newPage();
  await other.goto('index.html');
  expect(await title(other)).toContain(OLD);
  await other.wait((css) => document.querySelector(css), take);
  // Only what has changed was fetched; the search has another name and the same bytes.
  const fetched = host.asked.slice(asked).map((path) => path.slice(new URL(host.url).pathname.length));
  expect(new Set(fetched)).toEqual(new Set(fresh));
  await other.reload();
  expect(await title(other)).toContain(OLD);

  await other.wait((css) => document.querySelector(css), take);
  await other.click(take);
  await other.wait((is) => document.title.includes(is), NEW);

  // The first tab, of the old version, still gets a script that the new one and the server no longer have.
  expect(await old.eval(() => performance.getEntriesByType('navigation').length)).toBe(1);
  await old.click('[data-search-button]');
  await old.wait(() => deepAll('dialog[open] input').length > 0);
  await old.goto('index.html');
  expect(await title(old)).toContain(NEW);

  // Once it is closed, nothing of the old version is left.
  await old.goto('about:blank');
  await other.reload();
  await other.wait(async () => (await caches.keys()).length === 1);
  expect(await cached(other)).not.toContain(search);
  await browser.close();
});

test('what was typed is not lost: the page stays, and the next one is new', async ({ host }) => {
  const browser = await openUnwatched(host.url);
  const page = await browser.newPage();
  await page.goto('en/offline/index.html');
  await keptWhole(page);
  publish(host);
  await page.goto(lesson('03-relu'));
  await page.eval((css) => deep(css).scrollIntoView({ block: 'center', behavior: 'instant' }), answer);
  await page.wait((css) => deep(css).closest('fieldset')?.querySelector('.quiz-check'), answer);
  await page.click(`label:has(> ${answer})`);
  await page.wait((css) => document.querySelector(css), take);
  await page.click(take);
  await page.wait((css) => /stays as it is/.test(document.querySelector(`${css} p`)?.textContent ?? ''), offer);
  expect(await page.eval((css) => (deep(css) as HTMLInputElement).checked, answer)).toBe(true);
  expect(await page.eval(() => document.activeElement?.textContent)).toBe('Stay here');
  await page.click(`${offer} button:focus`);
  expect(await page.eval((css) => deepAll(css).length, offer)).toBe(0);
  await page.goto('index.html');
  expect(await title(page)).toContain(NEW);
  await browser.close();
});

test('who says later is left alone in this tab, and finds the new version on the next day', async ({
  app,
  host,
  context,
}) => {
  await app.goto('en/offline/index.html');
  await keptWhole(app);
  publish(host);
  await app.goto('index.html');
  await app.wait((css) => document.querySelector(css), take);
  expect(await app.text(`${offer} p`)).toBe('A new version of the course is ready.');
  expect(await app.axe()).toEqual([]);
  await app.click(`${offer} button:not(.primary)`);
  expect(await app.count(offer)).toBe(0);
  await app.page.close();
  // The last page of the old version is gone: the new one takes over by itself.
  const next = openApp(await context.newPage(), host);
  await next.goto('en/offline/index.html');
  await next.wait(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
  await next.goto('index.html');
  expect(await title(next)).toContain(NEW);
});

test('a server in the middle of an upload changes nothing', async ({ app, host }) => {
  await app.goto('en/offline/index.html');
  await keptWhole(app);
  publish(host);
  host.instead.delete('index.html'); // still the old one, which the new list does not know
  const end = await app.eval(async () => {
    const course = await navigator.serviceWorker.getRegistration();
    const ended = new Promise((resolve) => {
      course?.addEventListener('updatefound', () => {
        const { installing } = course;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    await course?.update();
    return ended;
  });
  expect(end).toBe('redundant');
  expect(await noted(app)).toBe('nothing');
  host.close();
  await app.goto('index.html');
  expect(await title(app)).toContain(OLD);
});
