/**
 * Tells a lab whether it is on the screen, so that nothing runs unseen, and when the colours of the page have changed; locks
 * what the page's address locks.
 */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lockIn } from '../embed/asked-sheet.ts';

interface Told {
  seen(visible: boolean): void;
  /** For labs that paint with colours which they have read. */
  colours?(): void;
}

const darkness = matchMedia('(prefers-color-scheme: dark)');

export class Onlooker implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #colours: () => void;
  readonly #watcher: IntersectionObserver;

  constructor(host: ReactiveControllerHost & Element, { seen, colours = () => {} }: Told) {
    this.#host = host;
    this.#colours = colours;
    this.#watcher = new IntersectionObserver((entries) => {
      seen(entries.at(-1)?.isIntersecting ?? true); // several may have gathered: the last is now
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#watcher.observe(this.#host);
    document.addEventListener('theme-changed', this.#colours);
    darkness.addEventListener('change', this.#colours);
  }

  hostUpdated(): void {
    if (this.#host.shadowRoot) lockIn(this.#host.shadowRoot);
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
    document.removeEventListener('theme-changed', this.#colours);
    darkness.removeEventListener('change', this.#colours);
  }
}
