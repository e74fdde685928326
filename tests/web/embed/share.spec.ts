/** The dialog that writes what other programs want. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const page = lesson('09-saturation');
const dialog = (app: App) => app.page.getByRole('dialog', { name: 'Share or embed' });
const texts = (app: App) =>
  dialog(app)
    .getByRole('textbox')
    .all()
    .then((all) => Promise.all(all.map((each) => each.inputValue())));

async function open(app: App, path = page): Promise<void> {
  await app.goto(path);
  await app.page.getByRole('button', { name: 'Share or embed this page' }).press('Enter');
  await expect(dialog(app)).toBeVisible();
}

test('it opens and closes by keyboard, and begins with a link to the page', async ({ app }) => {
  await open(app);
  expect(await texts(app)).toEqual([`${app.siteUrl}${page}`]);
  expect(await app.axe()).toEqual([]);
  await app.press('Escape');
  await expect(dialog(app)).toBeHidden();
  await expect(app.page.getByRole('button', { name: 'Share or embed this page' })).toBeFocused();
});

test('the mark behind a caption leads to the part, and shares it', async ({ app }) => {
  await app.goto(page);
  await app.ready('#far-out');
  await app.focus('.link-mark[href="#far-out"]');
  await app.press('Enter');
  await expect(dialog(app).getByRole('combobox', { name: 'What' })).toHaveValue('far-out');
  expect(await texts(app)).toEqual([`${app.siteUrl}${page}#far-out`]);
  expect(app.page.url()).toContain('#far-out');
});

test('a mark at a heading is a link and no more', async ({ app }) => {
  await app.goto(page);
  await app.focus('.link-mark[href="#a-chain-of-factors"]');
  await app.press('Enter');
  await app.wait(() => location.hash === '#a-chain-of-factors');
  expect(await app.eval(() => deepAll('share-dialog').length)).toBe(0);
});

test('what is chosen stands in the frame: part, colours, height, lock, and what was set', async ({ app }) => {
  await app.goto(page);
  await app.ready('#far-out');
  await app.focus('#far-out .handle');
  await app.press('Home');
  await app.page.getByRole('button', { name: 'Share or embed this page' }).click();
  const choose = (name: string, value: string) =>
    dialog(app).getByRole('combobox', { name, exact: true }).selectOption(value);
  await choose('What', 'far-out');
  await choose('For', 'iframe');
  await choose('Colours', 'dark');
  await choose('Height of the frame', '400');
  await dialog(app).getByLabel('Readers can look').check();
  await dialog(app).getByLabel('Locked frame').check();
  await dialog(app).getByLabel('As it stands now').check();
  const state = Buffer.from(JSON.stringify({ 'far-out': { x: '-8' } })).toString('base64url');
  const address = `${app.siteUrl}${page}?embed=1&amp;part=far-out&amp;theme=dark&amp;lock=parameters,functions,settings,seed#s1:${state}`;
  const title = 'At 6 the value is nearly 1 and the slope is nearly 0: loud and flat. (Saturation)';
  expect(await texts(app)).toEqual([
    `<iframe src="${address}" width="100%" height="400" title="${title}" loading="lazy" allow="fullscreen; clipboard-write; autoplay" sandbox="allow-scripts allow-popups allow-downloads"></iframe>`,
  ]);
  // What it wrote is a page that works.
  await app.goto(address.replaceAll('&amp;', '&'));
  await app.ready('#far-out');
  await expect(app.page.locator('#far-out input.x')).toHaveValue('−8');
});

test('every way has its text, and WordPress is left out with the reason', async ({ app }) => {
  await open(app);
  const ways = await dialog(app)
    .getByLabel('For')
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  for (const way of ways) {
    await dialog(app).getByRole('combobox', { name: 'For', exact: true }).selectOption(way);
    const found = await texts(app);
    if (way === 'wordpress') {
      expect(found).toEqual([]);
      await expect(dialog(app)).toContainText('built without its address on the web');
    } else for (const text of found) expect(text, way).toMatch(/09-saturation|\{\{ \.Get "src" \}\}/);
    expect(found.join(), way).not.toContain('style=');
  }
  expect(ways.length).toBeGreaterThan(6);
});

test('what was copied is what was shown; where the browser refuses, the text is selected', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(app);
  await dialog(app).getByRole('button', { name: 'Copy' }).click();
  await expect(dialog(app).getByRole('status')).toHaveText('Copied.');
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(`${app.siteUrl}${page}`);
  await app.eval(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await dialog(app).getByRole('button', { name: 'Copy' }).click();
  await expect(dialog(app).getByRole('status')).toContainText('The text is selected');
  expect(await app.eval(() => deep<HTMLTextAreaElement>('share-dialog textarea').selectionEnd)).toBe(
    `${app.siteUrl}${page}`.length,
  );
});

test('on a narrow phone with the largest type, all of the dialog can be reached', async ({ app }) => {
  await app.size(320, 640);
  await app.page.addInitScript(() => localStorage.setItem('nonlinear.text', 'larger'));
  await open(app);
  await dialog(app).getByRole('combobox', { name: 'For', exact: true }).selectOption('hugo');
  const wide = await app.eval(() => {
    const box = deep('share-dialog dialog');
    return { over: box.scrollWidth - box.clientWidth, page: document.documentElement.scrollWidth };
  });
  expect(wide).toEqual({ over: 0, page: 320 });
});

test('in a frame nothing is there to share', async ({ app }) => {
  await app.goto(`${page}?embed=1`);
  await app.wait(() => deepAll('.asked-foot').length > 0);
  await expect(app.page.getByRole('button', { name: 'Share or embed this page', includeHidden: true })).toHaveCount(0);
});
