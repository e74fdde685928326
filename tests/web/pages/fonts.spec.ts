/** What of the fonts a reader loads. */
import type { App } from '../rig/app.ts';
import { differentPages } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

/** Files of the text font that the page has asked for, by the letters that they are for. */
const asked = (app: App) =>
  app.eval(() =>
    document.fonts.ready.then((faces) =>
      [...faces]
        .filter(({ family, status }) => family.includes('Atkinson') && status !== 'unloaded')
        .map(({ unicodeRange }) => unicodeRange.toUpperCase()),
    ),
  );

test('English needs one file; letters of other languages come when a reader types one', async ({ app }) => {
  for (const path of differentPages) {
    await app.goto(path);
    expect(await asked(app), path).toEqual(['U+0-10FFFF']);
  }
  await app.goto('index.html');
  await app.click('[data-search-button]');
  await app.wait(() => deepAll<HTMLDialogElement>('search-dialog dialog')[0]?.open);
  await app.type('search-dialog input[type=search]', 'Jörg');
  await expect.poll(() => asked(app)).toHaveLength(2);
});
