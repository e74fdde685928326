import { tSite } from '../locales/t-site.ts';
import { chooseTheme, storedTheme, THEMES, type Theme } from '../state/settings.ts';

/** Half a disc, a sun, a moon: paths in a square of 24. */
const ICONS: Record<Theme, string> = {
  auto: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 0 0-14Z',
  light:
    'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v3h-2zM11 20h2v3h-2zM1 11h3v2H1zM20 11h3v2h-3zM4.2 2.8l2.1 2.1-1.4 1.4-2.1-2.1zM19.1 17.7l2.1 2.1-1.4 1.4-2.1-2.1zM17.7 4.9l2.1-2.1 1.4 1.4-2.1 2.1zM2.8 19.8l2.1-2.1 1.4 1.4-2.1 2.1z',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
};

/** Makes `<button data-theme-button hidden>` a switch through the device's colours, light and dark. */
export function fillThemeButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-theme-button]')) {
    dress(button, storedTheme());
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(storedTheme()) + 1) % THEMES.length] as Theme;
      chooseTheme(next);
      dress(button, next);
    });
  }
}

function dress(button: HTMLElement, theme: Theme): void {
  const words = tSite(`theme.${theme}`);
  button.setAttribute('aria-label', words);
  button.title = words;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '22');
  svg.setAttribute('height', '22');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[theme]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  button.replaceChildren(svg);
}
