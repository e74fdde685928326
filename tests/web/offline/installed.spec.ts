/** The course as an app: what the browser makes of its manifest, and the icons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon, ICONS, icons } from '../rig/drawn-icons.ts';
import { copyIs, expect, test } from './kept.ts';

test('the browser finds nothing that keeps it from installing the course', async ({ app }) => {
  await app.goto('en/offline/index.html');
  await copyIs(app, 'kept');
  const session = await app.page.context().newCDPSession(app.page);
  const { errors, url, manifest } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${app.siteUrl}manifest.json`);
  expect(manifest).toMatchObject({ startUrl: `${app.siteUrl}index.html`, scope: app.siteUrl });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // This test reads in a private window, which is the one thing that it may mind.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('an offer of the browser becomes a button', async ({ app }) => {
  await app.goto('en/offline/index.html');
  await app.ready('offline-keeper');
  expect(await app.count('[data-install]')).toBe(0);
  // Browsers make the offer to readers who come back; here it is made at once.
  const kept = await app.eval(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(offer, { prompt: async () => document.body.setAttribute('data-asked', '') });
    return dispatchEvent(offer);
  });
  expect(kept).toBe(false);
  await app.click('[data-install]');
  await app.wait(() => document.body.hasAttribute('data-asked') && deepAll('[data-install]').length === 0);
});

test('the icons are those that the mark gives', async ({ page }) => {
  for (const icon of icons) {
    const drawn = await drawIcon(page, icon);
    const kept = readFileSync(join(ICONS, icon.file));
    const differing = await page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const { width, height } = image;
            const sheet = new OffscreenCanvas(width, height).getContext('2d');
            sheet?.drawImage(image, 0, 0);
            return sheet?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          }),
        );
        if (!a || !b || a.length !== b.length) return Number.POSITIVE_INFINITY;
        return a.reduce((count, value, index) => count + (Math.abs(value - (b[index] ?? 0)) > 16 ? 1 : 0), 0);
      },
      [drawn, kept].map((bytes) => bytes.toString('base64')),
    );
    expect(differing, icon.file).toBe(0);
  }
});
