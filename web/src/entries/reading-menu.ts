import { type SiteKey, tSite } from '../locales/t-site.ts';
import { applyReading, chooseReading, READING, type ReadingSetting, readingHere } from '../state/settings.ts';

/** Makes `<button data-reading-button hidden>` unfold the reading settings beneath it. */
export function fillReadingMenu(page: Document): void {
  const button = page.querySelector<HTMLElement>('[data-reading-button]');
  if (!button) return;
  const words = tSite('reading.open');
  button.setAttribute('aria-label', words);
  button.title = words;
  button.hidden = false;

  const menu = page.createElement('div');
  menu.id = 'reading-menu';
  menu.className = 'reading-menu';
  button.after(menu);
  button.setAttribute('aria-controls', menu.id);
  const unfold = (open: boolean): void => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  unfold(false);
  button.addEventListener('click', () => {
    menu.replaceChildren(...(Object.keys(READING) as ReadingSetting[]).map(choice), kept());
    unfold(menu.hidden === true);
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

  // A page that the browser kept while the reader chose something on another one.
  addEventListener('pageshow', ({ persisted }) => persisted && applyReading());
}

function choice(setting: ReadingSetting): HTMLElement {
  const group = document.createElement('fieldset');
  group.className = 'segments';
  const legend = document.createElement('legend');
  legend.textContent = tSite(`reading.${setting}`);
  group.append(legend);
  for (const value of READING[setting]) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = setting;
    input.value = value;
    input.checked = value === readingHere(setting);
    input.addEventListener('change', () => chooseReading(setting, value));
    const words = document.createElement('span');
    words.textContent = tSite(`reading.${setting}.${value}` as SiteKey);
    const label = document.createElement('label');
    label.append(input, words);
    group.append(label);
  }
  return group;
}

function kept(): HTMLElement {
  const words = document.createElement('p');
  words.textContent = tSite('reading.kept');
  return words;
}
