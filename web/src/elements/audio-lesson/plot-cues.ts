/** Takes the points of the page's plots to where the talk is. */

import { isStill } from '../../state/motion.ts';

/** Both plots read their place from the attribute before they are awake, and from the property afterwards. */
interface Plot extends HTMLElement {
  x: number;
}

const GLIDE = 700;

export class PlotCues {
  readonly #frames = new Map<string, number>();

  /** Plots that are not on the page are left out: a lesson has its own. */
  move(places: ReadonlyMap<string, number>): void {
    for (const [id, x] of places) {
      const plot = document.getElementById(id) as Plot | null;
      if (!plot?.matches('activation-plot, activation-comparison')) continue;
      if (!customElements.get(plot.localName)) plot.setAttribute('x', String(x));
      else this.#glide(id, plot, x);
    }
  }

  stop(): void {
    for (const frame of this.#frames.values()) cancelAnimationFrame(frame);
  }

  #glide(id: string, plot: Plot, to: number): void {
    cancelAnimationFrame(this.#frames.get(id) ?? 0);
    const from = plot.x;
    if (from === to) return;
    if (isStill() || document.hidden) {
      plot.x = to;
      return;
    }
    const started = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - started) / GLIDE));
      plot.x = share === 1 ? to : from + (to - from) * share * share * (3 - 2 * share);
      if (share < 1) this.#frames.set(id, requestAnimationFrame(step));
    };
    this.#frames.set(id, requestAnimationFrame(step));
  }
}
