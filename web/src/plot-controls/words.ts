/**
 * The words beneath a plot. At first they are those of the page, which the build wrote. When the picture changes, a script that
 * comes only then makes them anew: most readers change no picture.
 */

import type { LitElement } from 'lit';
import { loadScript } from '../state/assets.ts';
import { type Describers, shared } from '../state/global.ts';

export class Words {
  readonly #plot: LitElement;
  readonly #make: (describe: Describers) => string;
  #text = '';
  /** Which change is the newest. */
  #change = 0;

  /** `make` tells what the picture shows when it is asked. */
  constructor(plot: LitElement, make: (describe: Describers) => string) {
    this.#plot = plot;
    this.#make = make;
  }

  get text(): string {
    return this.#text;
  }

  /** The picture is drawn for the first time, or is another one. */
  async renew(): Promise<void> {
    const change = ++this.#change;
    const written = change === 1 && this.#plot.querySelector('figcaption details > p')?.textContent;
    if (written) this.#text = written;
    else {
      await loadScript('plot-words').catch(() => undefined); // without it the old words stay away, too
      const { describe } = shared();
      if (change !== this.#change) return;
      this.#text = describe ? this.#make(describe) : '';
    }
    this.#plot.requestUpdate();
  }
}
