import { tSite } from '../locales/t-site.ts';
import { loadScript } from '../state/assets.ts';
import { shared } from '../state/global.ts';
import { applyReading } from '../state/settings.ts';
import { adoptFromProgress } from './kept-reading.ts';

/** Makes `<button data-reading-button hidden>` unfold the reading settings beneath it. What they are loads when they are wanted. */
export function fillReadingMenu(page: Document): void {
  // What came with the progress of another device, or is kept by who shows the page.
  adoptFromProgress();
  page.addEventListener('progress-changed', () => adoptFromProgress());
  // A page that the browser kept while the reader chose something on another one.
  addEventListener('pageshow', ({ persisted }) => persisted && applyReading());

  const button = page.querySelector<HTMLElement>('[data-reading-button]');
  if (!button) return;
  const words = tSite('reading.open');
  button.setAttribute('aria-label', words);
  button.title = words;
  button.hidden = false;

  const menu = page.createElement('div');
  menu.id = 'reading-menu';
  button.after(menu);
  button.setAttribute('aria-controls', menu.id);
  const unfold = (open: boolean): void => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  unfold(false);
  button.addEventListener('click', async () => {
    const open = menu.hidden === true;
    if (open) await fill(menu);
    unfold(open);
  });

  const within = (target: EventTarget | null): boolean =>
    target instanceof Node && (menu.contains(target) || button.contains(target));
  page.addEventListener('pointerdown', ({ target }) => {
    if (!within(target)) unfold(false);
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !within(relatedTarget)) unfold(false);
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || menu.hidden) return;
    if (menu.contains(page.activeElement)) button.focus();
    unfold(false);
  });
}

async function fill(menu: HTMLElement): Promise<void> {
  try {
    await loadScript('reading-settings');
    shared().fillReading?.(menu);
  } catch (error) {
    const problem = document.createElement('p');
    problem.setAttribute('role', 'alert');
    problem.textContent = tSite('reading.failed');
    menu.replaceChildren(problem);
    console.warn(error);
  }
}
