/** The button that makes a picture's curves heard. Nothing sounds by itself, and what makes the sound loads when it is wanted. */

import { css, html, type TemplateResult } from 'lit';
import { hear as loudspeaker } from '../icons/signs/hear.ts';
import { t } from '../locales/t.ts';
import type { Audible } from '../sound/audible.ts';
import { loadScript } from '../state/assets.ts';

/** <curve-sound>, once its script is here. */
interface Player extends HTMLElement {
  context: AudioContext;
  listen: () => Audible;
}

/** `listen` gives what is to be heard of the figure that the button is in, at the moment when it is played. `words` name what is no curve. */
export function hear(listen: (figure: HTMLElement) => Audible, words = t('hear')): TemplateResult {
  const press = (event: Event) => void open(event.currentTarget as HTMLElement, listen);
  return html`<button type="button" class="hear" @click=${press}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${loudspeaker.path} /></svg>${words}</button>`;
}

async function open(button: HTMLElement, listen: (figure: HTMLElement) => Audible): Promise<void> {
  if (button.ariaBusy) return; // pressed twice while the script is on its way
  button.ariaBusy = 'true';
  const figure = button.closest('figure') as HTMLElement;
  figure.querySelector('.hear-problem')?.remove();
  // At once: browsers allow sound only where somebody pressed something.
  const context = new AudioContext();
  try {
    await loadScript('curve-sound');
  } catch (error) {
    void context.close();
    const problem = document.createElement('p');
    problem.className = 'hear-problem';
    problem.setAttribute('role', 'alert');
    problem.textContent = t('hear.failed');
    figure.append(problem);
    console.warn(error);
    return;
  } finally {
    button.ariaBusy = null;
  }
  const player = document.createElement('curve-sound') as Player;
  player.context = context;
  player.listen = () => listen(figure);
  button.hidden = true;
  player.addEventListener('sound-closed', () => {
    player.remove();
    button.hidden = false;
    button.focus();
  });
  // Close to the picture, above its caption and table.
  const caption = figure.querySelector(':scope > figcaption');
  figure.insertBefore(player, caption);
}

/** As low as the fold beside it. Whoever switched sound off sees no button. */
export const hearStyles = css`
  button.hear {
    display: var(--sound, inline-flex);
    float: inline-end;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    padding: 0 0.6rem;
    border: 1px solid var(--line-strong, #8a8778);
    border-radius: var(--round, 999px);
    background: var(--surface, #fff);
    color: var(--ink, #1b1e2b);
    font-size: var(--text-small, 0.875rem);
    font-weight: 600;
    cursor: pointer;
  }

  button.hear[hidden] {
    display: none;
  }

  button.hear:hover {
    border-color: var(--accent, #3a45c4);
  }

  button.hear:focus-visible {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: 2px;
  }

  button.hear svg {
    direction: ltr;
  }
  button.hear path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
`;
