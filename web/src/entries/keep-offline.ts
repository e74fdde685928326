import { hindrance } from '../offline/keeping.ts';
import { loadScript } from '../state/assets.ts';
import { shared } from '../state/global.ts';

/** Milliseconds after the page has loaded. */
const LATER = 2000;

/** Has the course kept on this device, long after the page has come: nothing on it waits for that, and nothing is said of a refusal. */
export function keepOffline(page: Document): void {
  if (hindrance()) return;
  // The page about it offers a button of its own instead of the browser's.
  if (page.querySelector('offline-keeper'))
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      shared().install = event as Event & { prompt(): Promise<unknown> };
      page.dispatchEvent(new Event('install-offered'));
    });
  // What was typed or started on the page: no new version reloads it then.
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, ({ target }) => {
      if (!(target as Element).closest?.('.update-offer')) shared().touched = true;
    });
  addEventListener('load', () => setTimeout(() => loadScript('offline').catch(() => {}), LATER));
}
