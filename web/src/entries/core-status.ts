import type { CoreStatus, ModuleStatus } from '../core/client.ts';
import { tSite } from '../locales/t-site.ts';

/** Writes into `<p data-core-status>` which build of each module runs, where, and why no better one. */
export function readCoreStatus(page: Document): void {
  const lines = page.querySelectorAll<HTMLElement>('[data-core-status]');
  const said = { core: '', training: '', tables: '', networks: '' };
  page.addEventListener('core-status', (event) => {
    const status = (event as CustomEvent<ModuleStatus>).detail;
    said[status.module] = say(tSite(`core.module.${status.module}`), status);
    const sentences = Object.values(said).filter((sentence) => sentence !== '');
    for (const line of lines) line.textContent = sentences.join(' · ');
  });
}

function say(module: string, status: CoreStatus): string {
  if (status.state === 'ready') {
    const running = tSite('core.ready', { module, build: status.build, place: tSite(`core.place.${status.place}`) });
    const skipped = status.skipped.join('; ');
    return skipped === '' ? running : tSite('core.steppedDown', { running, skipped });
  }
  return status.state === 'failed'
    ? tSite('core.failed', { module, reason: status.reason })
    : tSite('core.starting', { module });
}
