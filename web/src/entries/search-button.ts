import { tSite } from '../locales/t-site.ts';
import { shared } from '../state/global.ts';
import { searchByKey } from '../state/settings.ts';
import { openLate } from './open-late.ts';

/** Makes `<button data-search-button hidden>` open the search, and the key "/" too, where nobody is typing. */
export function fillSearchButton(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-search-button]');
  if (!button) return;
  const words = tSite('search.open');
  button.setAttribute('aria-label', words);
  button.title = words;
  button.hidden = false;
  const open = () => void openLate(button, 'search', () => shared().openSearch?.());
  button.addEventListener('click', open);
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    if (!searchByKey()) return;
    event.preventDefault();
    open();
  });
}
