import { tEmbed } from '../locales/t-embed.ts';

/** `load=click`: the page is a still picture until somebody presses this. */
export function wakeButton(main: HTMLElement, wakeAll: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button primary';
  button.textContent = tEmbed('wake');
  const about = document.createElement('span');
  about.textContent = tEmbed('wake.about');
  const line = document.createElement('p');
  line.className = 'asked asked-wake';
  line.append(button, about);
  button.addEventListener('click', () => {
    wakeAll();
    line.remove();
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  main.prepend(line);
}
