import type { CoreStatus } from '../core/client.ts';
import { tSite } from '../locales/t-site.ts';

/** Writes into `<p data-core-status>` which build of the core runs, where, and why no better one. */
export function readCoreStatus(page: Document): void {
  const lines = page.querySelectorAll<HTMLElement>('[data-core-status]');
  page.addEventListener('core-status', (event) => {
    const status = (event as CustomEvent<CoreStatus>).detail;
    for (const line of lines) line.textContent = say(status);
  });
}

function say(status: CoreStatus): string {
  if (status.state === 'ready') {
    const running = tSite('core.ready', { build: status.build, place: tSite(`core.place.${status.place}`) });
    const skipped = status.skipped.join('; ');
    return skipped === '' ? running : tSite('core.steppedDown', { running, skipped });
  }
  return status.state === 'failed' ? tSite('core.failed', { reason: status.reason }) : tSite('core.starting');
}
