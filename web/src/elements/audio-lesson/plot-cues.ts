/**
 * Takes the points of plots to where the talk is. On the talk's own page, these are the plots beside its text; in a lesson, all
 * that show the same curves. A plot that the reader holds is left to them until the talk asks for another place.
 */

import { isStill } from '../../state/motion.ts';

/** Both plots read their place from the attribute before they are awake, and from the property afterwards. */
interface Plot extends HTMLElement {
  x: number;
  /** Once awake: what it shows now, as attributes. */
  told?(): Record<string, string>;
}

const PLOTS = ':is(activation-plot,activation-comparison)';
/** In milliseconds. */
const GLIDE = 700;

export class PlotCues {
  readonly #host: HTMLElement;
  /** Selectors of plots that stand elsewhere on the page, by the ids of the cues. */
  readonly #like: ReadonlyMap<string, string>;
  readonly #frames = new Map<Plot, number>();

  /** @param host - has the plots, or says in `data-plots` which ones are like them (build/audio/plots.ts) */
  constructor(host: HTMLElement) {
    this.#host = host;
    const like = (host.dataset.plots ?? '').split(';').map((each): [string, string] => {
      const [id = '', ...selector] = each.split(' ');
      return [id, selector.join(' ')];
    });
    this.#like = new Map(like);
  }

  /** Plots of the page that go along and stand outside the talk. */
  get outside(): HTMLElement[] {
    return [...this.#like.keys()].flatMap((id) => this.#plots(id));
  }

  move(places: ReadonlyMap<string, number>): void {
    for (const [id, x] of places)
      for (const plot of this.#plots(id)) {
        if (!reaches(plot, x) || isHeld(plot)) continue;
        if (!customElements.get(plot.localName)) plot.setAttribute('x', String(x));
        else this.#glide(plot, x);
      }
  }

  stop(): void {
    for (const frame of this.#frames.values()) cancelAnimationFrame(frame);
  }

  #plots(id: string): Plot[] {
    const own = this.#host.querySelector<Plot>(`${PLOTS}[id="${id}"]`);
    if (own) return [own];
    const like = this.#like.get(id);
    return like ? [...document.querySelectorAll<Plot>(PLOTS + like)].filter(isFree) : [];
  }

  #glide(plot: Plot, to: number): void {
    cancelAnimationFrame(this.#frames.get(plot) ?? 0);
    const from = plot.x;
    if (from === to) return;
    if (isStill() || document.hidden) {
      plot.x = to;
      return;
    }
    const started = performance.now();
    const step = (now: number): void => {
      if (isHeld(plot)) return;
      const share = Math.min(1, Math.max(0, (now - started) / GLIDE));
      plot.x = share === 1 ? to : from + (to - from) * share * share * (3 - 2 * share);
      if (share < 1) this.#frames.set(plot, requestAnimationFrame(step));
    };
    this.#frames.set(plot, requestAnimationFrame(step));
  }
}

/** The focus comes with the first touch, and stays until the reader turns to something else. */
const isHeld = (plot: Plot): boolean => plot.matches(':focus-within');

const reaches = (plot: Plot, x: number): boolean =>
  x >= Number(plot.getAttribute('min')) && x <= Number(plot.getAttribute('max'));

/** In a question, the point is the reader's answer. And they may have chosen another function, or another slope of the leak. */
function isFree(plot: Plot): boolean {
  const told = plot.told?.() ?? {};
  if (plot.closest('[data-item]')) return false;
  return ['fn', 'parameters'].every((name) => !(name in told) || told[name] === (plot.getAttribute(name) ?? ''));
}
