/**
 * The x under study: a reader moves it by dragging anywhere on the drawing, by keys, buttons or typing, and reads numbers off.
 *
 * While it moves, the numbers are read off the curves that are already here; the core's exact ones replace them at once.
 * Nothing on this path renders the element: only attributes and texts change, and only those that have to.
 */

import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { num } from '../locales/num.ts';
import { t } from '../locales/t.ts';
import { atShare, clamp, type Interval } from '../plot/geometry.ts';
import { snap } from '../plot/ticks.ts';
import { Drag } from './drag.ts';
import { afterKey, dragStep, moved, smallStep, typed } from './input.ts';

/** What is read off at x, by the names under which `data-live` shows it. */
export type Numbers = Readonly<Record<string, number>>;

/** The plot that has a cursor. Its picture lies under `.area`, which holds the `.carrier` with the handle. */
interface Plot extends LitElement {
  min: number;
  max: number;
}

/** What the cursor asks of its plot. */
interface Hooks {
  /** Off the curves that are here; undefined before they are. */
  readOff(x: number): Numbers | undefined;
  /** The core's own numbers; undefined where it has none. */
  exact(x: number): Promise<Numbers | undefined>;
  /** The numbers as a sentence, for screen readers. */
  sentence(): string;
  /** Takes point and handle to x. */
  draw(): void;
  /** All numbers are written: what else the plot shows or tells of them. */
  written(): void;
}

export class Cursor {
  readonly #plot: Plot;
  readonly #hooks: Hooks;
  #x = 0;
  #numbers: Numbers = {};
  /** False while the numbers are read off the curve, true once the core's own are shown. Tests wait for it. */
  #exact = false;
  /** Which question to the core is the newest. */
  #asked = 0;
  #frame = 0;
  #awake = false;
  /** What is wrong with the typed x. */
  #problem = '';
  /** True after a button or typing: then the sentence is announced, which the slider does by itself. */
  #announces = false;

  constructor(plot: Plot, hooks: Hooks) {
    this.#plot = plot;
    this.#hooks = hooks;
  }

  get x(): number {
    return this.#x;
  }

  get numbers(): Numbers {
    return this.#numbers;
  }

  get #range(): Interval {
    return { low: this.#plot.min, high: this.#plot.max };
  }

  /** For a finger that drags, and for whoever moves the plot from elsewhere: nothing of it is announced. */
  moveTo(x: number): void {
    this.#announces = false;
    this.#go(x);
  }

  /** Without a render. */
  #go(x: number): void {
    const inside = clamp(x, this.#range);
    const numbers = this.#hooks.readOff(inside);
    // Before the curves are here, min and max may be yet to come: attributes arrive in any order.
    this.#x = numbers ? inside : x;
    this.#numbers = numbers ?? {};
    this.#exact = false;
    this.#markExact(); // at once, not with the next frame: what is on show is no longer the answer
    this.#plan();
    if (numbers) void this.#askExact();
  }

  /** The curves have changed under it. */
  readAnew(): void {
    this.#go(this.#x);
  }

  /** Once the template with `handle` and `field` is in the page. */
  wake(): void {
    this.#awake = true;
    new Drag(this.#root('.area'), (share) => {
      this.moveTo(snap(atShare(this.#range, share), dragStep(this.#range)));
      this.#root('.handle').focus({ preventScroll: true });
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  paint(): void {
    if (!this.#awake) return;
    this.#hooks.draw();
    this.#write();
  }

  async #askExact(): Promise<void> {
    const asked = ++this.#asked;
    // Overtaken by a newer x, or no core any more: what was read off the curve stays.
    const exact = await this.#hooks.exact(this.#x).catch(() => undefined);
    if (!exact || asked !== this.#asked) return;
    const shown = this.#numbers;
    this.#numbers = exact;
    this.#exact = true;
    // Mostly the digits shown were right already: then nothing has to be drawn again, which halves the work of a drag.
    const same = Object.entries(exact).every(([name, number]) => num(number) === num(shown[name] ?? Number.NaN));
    if (same && this.#awake) this.#write();
    else this.paint();
  }

  #plan(): void {
    if (this.#frame !== 0 || !this.#awake) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.paint();
    });
  }

  /** Writes the numbers into readout, slider and table. */
  #write(): void {
    const sentence = this.#hooks.sentence();
    const handle = this.#root('.handle');
    setAttribute(handle, 'aria-valuenow', String(this.#x));
    setAttribute(handle, 'aria-valuetext', sentence);
    const field = this.#root('input.x') as HTMLInputElement;
    if (this.#plot.shadowRoot?.activeElement !== field) field.value = num(this.#x);
    for (const [name, number] of Object.entries({ x: this.#x, ...this.#numbers }))
      for (const node of this.#plot.renderRoot.querySelectorAll<HTMLElement>(`[data-live="${name}"]`)) {
        say(node, num(number));
        node.dataset.value = String(number);
      }
    this.#markExact();
    // Anew, even if it is the same: else nobody hears it.
    if (this.#announces && this.#exact) this.#root('[role="status"]').textContent = sentence;
    this.#hooks.written();
  }

  #markExact(): void {
    const readout = this.#plot.renderRoot?.querySelector<HTMLElement>('.readout');
    if (readout) readout.dataset.exact = String(this.#exact);
  }

  #root(selector: string): HTMLElement {
    return this.#plot.renderRoot.querySelector(selector) as HTMLElement;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const x = afterKey(event.key, event.shiftKey, this.#x, this.#range);
    if (x === null) return;
    event.preventDefault();
    this.moveTo(x);
  };

  #nudge(direction: 1 | -1): void {
    this.#announces = true;
    this.#go(moved(this.#x, direction * smallStep(this.#range), this.#range));
  }

  #onTyped = (event: Event): void => {
    const answer = typed((event.target as HTMLInputElement).value, this.#range);
    this.#problem = 'problem' in answer ? answer.problem : '';
    this.#announces = true;
    if ('x' in answer) this.#go(answer.x);
    this.#plot.requestUpdate();
  };

  /** For inside the carrier. */
  handle(label: string): TemplateResult {
    return html`<div class="handle" role="slider" tabindex="0" aria-label=${label} aria-valuemin=${this.#plot.min}
      aria-valuemax=${this.#plot.max} aria-valuenow=${this.#x} @keydown=${this.#onKey}></div>`;
  }

  /** The first cell of the readout: x as a number to type or to step. */
  field(): TemplateResult {
    return html`<div class="cell input">
      <label class="name" for="x">${t('plot.input')}</label>
      <div class="stepper">
        <button type="button" aria-label=${t('plot.less')} @click=${() => this.#nudge(-1)}>−</button>
        <input class="x" id="x" type="text" autocomplete="off" spellcheck="false" enterkeyhint="go"
          aria-invalid=${this.#problem ? 'true' : 'false'} aria-describedby=${this.#problem ? 'problem' : nothing}
          @change=${this.#onTyped} />
        <button type="button" aria-label=${t('plot.more')} @click=${() => this.#nudge(1)}>+</button>
      </div>
    </div>`;
  }

  /** What was wrong with the typed x, beneath the readout. */
  problem(): TemplateResult | typeof nothing {
    return this.#problem ? html`<p class="problem" id="problem" role="alert">${this.#problem}</p>` : nothing;
  }

  /** Where the sentence is announced. */
  status(): TemplateResult {
    return html`<p class="visually-hidden" role="status"></p>`;
  }
}

/** The same text written again would be laid out again, and a text node of its own would be a new box. */
export function say(node: HTMLElement, text: string): void {
  if (node.textContent === text) return;
  if (node.firstChild && node.firstChild === node.lastChild) node.firstChild.nodeValue = text;
  else node.textContent = text;
}

function setAttribute(node: HTMLElement, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
