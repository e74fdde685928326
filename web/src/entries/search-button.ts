import { tSite } from '../locales/t-site.ts';
import { loadScript } from '../state/assets.ts';
import { shared } from '../state/global.ts';
import { searchByKey } from '../state/settings.ts';

/** Makes `<button data-search-button hidden>` open the search, and the key "/" too, where nobody is typing. */
export function fillSearchButton(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-search-button]');
  if (!button) return;
  const words = tSite('search.open');
  button.setAttribute('aria-label', words);
  button.title = words;
  button.hidden = false;
  const open = () => void openSearch(button);
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

async function openSearch(button: HTMLElement): Promise<void> {
  button.parentElement?.querySelector('[role=alert]')?.remove();
  try {
    await loadScript('search');
    await shared().openSearch?.();
  } catch (error) {
    const problem = document.createElement('span');
    problem.setAttribute('role', 'alert');
    problem.textContent = tSite('search.failed');
    button.before(problem);
    console.warn(error);
  }
}
