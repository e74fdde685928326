import { tSite } from '../locales/t-site.ts';
import { shared } from '../state/global.ts';
import { openLate } from './open-late.ts';

/** At the foot of the page, where nobody has to look at it; and behind the marks that are there anyway. */
export function fillShareButton(page: Document): void {
  if (shared().luggage) return; // one file, on a disk or behind somebody's upload, has no address to give
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = tSite('share.open');
  const line = page.createElement('p');
  line.append(button);
  page.querySelector('.site-footer')?.append(line); // last, so that nothing moves when it comes

  const open = (part?: string) => void openLate(button, 'share', () => shared().openShare?.(part));
  button.addEventListener('click', () => open());
  page.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('.link-mark[data-part]');
    // With a key, a link opens elsewhere.
    if (mark && !(event.ctrlKey || event.metaKey || event.shiftKey)) open(mark.dataset.part);
  });
}
