/**
 * The site from every kind of place and in every kind of frame. What a page may do differs (workers, fetch, storage); what a
 * learner can do does not.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyApp } from '../rig/any-app.ts';
import { expect, test } from '../rig/everywhere.ts';
import { serveWithNginx } from '../rig/nginx.ts';
import { pageAround, serveAround } from '../rig/page-around.ts';
import { type Site, serve } from '../rig/server.ts';
import { DIST } from '../rig/test.ts';
import { LESSON, readAndAnswer, train, XRAY } from './journey.ts';

let site: Site;
test.beforeEach(async () => {
  site = await serve(DIST);
});
test.afterEach(() => {
  expect(site.strays, 'requests outside the site, or for what is not there').toEqual([]);
  site.close();
});

/** Both pages, each opened by `open`. */
async function journey(app: AnyApp, open: (page: string) => Promise<void>, collected = true): Promise<void> {
  await open(LESSON);
  await readAndAnswer(app);
  if (collected) expect(await app.errors()).toEqual([]);
  await open(XRAY);
  await train(app);
  if (collected) expect(await app.errors()).toEqual([]);
}

/** How many questions of the page stand there answered right, and how many not. */
const answered = async (app: AnyApp) => {
  await app.wakeQuestions();
  return app.eval(() => {
    const right = deepAll('fieldset[data-item] .quiz-feedback[data-verdict=right]').length;
    return { right, open: deepAll('fieldset[data-item]').length - right };
  });
};

test('from a server', async ({ open }) => {
  const app = await open(site.url);
  await journey(app, (page) => app.goto(page));
  await app.goto(LESSON);
  const { right, open: unanswered } = await answered(app);
  expect(unanswered, 'answers are kept').toBe(0);
  expect(right).toBeGreaterThan(2);
});

test('from a server that knows few types, at a path with spaces and other letters', async ({ open }) => {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const odd = await serve(DIST, { base: '/Kurs Ä/Aktivierungs funktionen/学/', types });
  const app = await open(odd.url);
  await journey(app, (page) => app.goto(page));
  expect(odd.strays).toEqual([]);
  odd.close();
});

test('from nginx', async ({ open }) => {
  const nginx = await serveWithNginx(DIST);
  const app = await open(nginx.url);
  await journey(app, (page) => app.goto(page), false);
  await nginx.close();
});

test('from a server in a school, by a name and without encryption', async ({ open }) => {
  const name = 'school.example';
  const school = await serve(DIST, { name });
  const { origin, pathname } = new URL(school.url);
  const app = await open(`http://${name}${pathname}`, { proxy: origin });
  await journey(app, (page) => app.goto(page));
  expect(await app.eval(() => isSecureContext), 'a place without the means of secure pages').toBe(false);
  expect(school.strays).toEqual([]);
  school.close();
});

test('from a folder', async ({ open }) => {
  const app = await open(pathToFileURL(DIST).href);
  const { goto } = onDisk(app);
  await journey(app, goto, false);
});

test('in a frame of another site', async ({ open }) => {
  const host = await serveAround();
  const app = await open(site.url);
  await journey(app, inFrame(app, host.url));
  host.close();
});

for (const thirdParty of ['may keep', 'may not keep'] as const)
  test(`in a frame of another site that ${thirdParty} anything`, async ({ open, engine }) => {
    test.skip(engine === 'webkit', 'WebKitGTK has no setting for it');
    const host = await serveAround();
    const app = await open(site.url, { thirdParty });
    await journey(app, inFrame(app, host.url));
    expect(await mayKeep(app)).toBe(thirdParty === 'may keep');
    host.close();
  });

test('in a frame that may do nothing but run scripts', async ({ open }) => {
  const host = await serveAround('sandbox="allow-scripts"');
  const app = await open(site.url);
  await journey(app, inFrame(app, host.url));
  expect(await mayKeep(app)).toBe(false);
  host.close();
});

test('in a frame of a page from a folder', async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const app = await open(site.url);
  await journey(app, async (page) => {
    const path = join(folder, 'course.html');
    writeFileSync(path, pageAround(new URL(page, site.url).href));
    await app.goto(pathToFileURL(path).href);
    await app.enter('iframe');
  });
  rmSync(folder, { recursive: true });
});

const onDisk = (app: AnyApp) => ({ goto: (page: string) => app.goto(pathToFileURL(join(DIST, page)).href) });

const inFrame = (app: AnyApp, host: string) => async (page: string) => {
  await app.goto(`${host}?frame=${encodeURIComponent(new URL(page, site.url).href)}`);
  await app.enter('iframe');
};

const mayKeep = (app: AnyApp) =>
  app.eval(() => {
    try {
      localStorage.setItem('probe', '1');
      localStorage.removeItem('probe');
      return true;
    } catch {
      return false;
    }
  });
