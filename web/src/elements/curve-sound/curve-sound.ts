/**
 * Plays the curves of a picture from left to right: height is pitch. Made by the button "Hear the curve" and playing at once.
 *
 * @property context - where it sounds, opened by the press that asked for it
 * @property listen - gives what is to be heard
 * @attr data-state - playing or still
 * @event sound-closed - the reader is done with it
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tSound } from '../../locales/t-sound.ts';
import type { Audible } from '../../sound/audible.ts';
import { play, type Sounding } from '../../sound/play.ts';
import { PITCHES, SECONDS, score } from '../../sound/score.ts';
import { define } from '../../state/define.ts';
import { isStill } from '../../state/motion.ts';
import { curveSoundStyles } from './curve-sound.css.ts';
import { clearMark, drawMark } from './sweep-mark.ts';

/** A little later than now, so that nothing of the beginning is lost. */
const LEAD = 0.05;
/** Milliseconds between two places of the mark for readers who want no motion. */
const STILL_APART = 500;

/** What a reader chose holds for the next curve, too. */
const chosen: { pitches: number; seconds: (typeof SECONDS)[number] } = { pitches: 0, seconds: SECONDS[0] };

/** The one that plays: two at once would only disturb each other. */
let playing: CurveSound | undefined;

export class CurveSound extends LitElement {
  static override properties = { left: { state: true }, right: { state: true }, on: { state: true } };
  static override styles = curveSoundStyles;
  declare context: AudioContext;
  declare listen: () => Audible;
  /** Which curve each ear hears; −1 is none of its own. */
  declare left: number;
  declare right: number;
  declare on: boolean;

  #audible: Audible | undefined;
  #sounding: Sounding | undefined;
  #frame = 0;

  constructor() {
    super();
    this.left = 0;
    this.right = -1;
    this.on = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#audible = this.listen();
    if (this.#audible.curves.length > 1 && this.right === -1) this.right = 1;
    this.#play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    if (this.context.state !== 'closed') void this.context.close();
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
    this.dataset.ready = '';
  }

  #play(): void {
    if (playing) playing.#stop();
    this.#audible = this.listen();
    const { frame, curves, point } = this.#audible;
    const [left, right] = [curves[this.left], curves[this.right]];
    const pitches = PITCHES[chosen.pitches];
    if (!left || !pitches) return;
    const { seconds } = chosen;
    void this.context.resume();
    const both = right && right !== left;
    const written = score(frame, both ? [left, right] : [left], pitches, seconds, point);
    this.#sounding = play(this.context, written, this.context.currentTime + LEAD);
    playing = this;
    this.on = true;
    this.dataset.state = 'playing';
    const start = performance.now() + LEAD * 1000;
    const audible = this.#audible;
    let drawn = Number.NEGATIVE_INFINITY;
    const step = (now: number): void => {
      const share = (now - start) / (seconds * 1000);
      if (share >= 1) {
        this.#stop();
        return;
      }
      if (share >= 0 && now - drawn >= (isStill() ? STILL_APART : 0)) {
        drawn = now;
        drawMark(audible, both ? [left, right] : [left], share);
      }
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#sounding?.stop();
    this.#sounding = undefined;
    if (this.#audible) clearMark(this.#audible);
    if (playing === this) playing = undefined;
    this.on = false;
    this.dataset.state = 'still';
  }

  /** A choice is heard at once. */
  #choose(change: () => void): void {
    change();
    this.#play();
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { curves = [], frame, point, words } = this.#audible ?? {};
    const { low, high } = PITCHES[chosen.pitches] ?? { low: 0, high: 0 };
    const said = words?.height ?? ((y: number) => num(y, 3));
    const height = frame && { low: said(frame.y.low), high: said(frame.y.high) };
    return html`<div class="panel" role="group" aria-label=${tSound('panel')} @keydown=${this.#onKey}>
      <div class="row">
        <button type="button" class="toggle" @click=${() => (this.on ? this.#stop() : this.#play())}>
          ${tSound(this.on ? 'stop' : 'again')}
        </button>
        ${curves.length > 1 ? this.#ears(curves.map(({ name }) => name)) : nothing}
        ${menu(
          'pitches',
          tSound('pitches'),
          PITCHES.map((each) => tSound('range', { low: num(each.low), high: num(each.high) })),
          chosen.pitches,
          (index) =>
            this.#choose(() => {
              chosen.pitches = index;
            }),
        )}
        ${menu(
          'seconds',
          tSound('time'),
          SECONDS.map((each) => tSound('seconds', { seconds: each })),
          SECONDS.indexOf(chosen.seconds),
          (index) =>
            this.#choose(() => {
              chosen.seconds = SECONDS[index] ?? SECONDS[0];
            }),
        )}
        <button type="button" class="close" @click=${() => this.#close()}>${tSound('close')}</button>
      </div>
      <p>
        ${height ? tSound('meaning', { low: num(low), high: num(high), bottom: height.low, top: height.high }) : nothing}
        ${frame && frame.x.low < 0 && frame.x.high > 0 ? tSound('axis') : nothing}
        ${point === undefined ? nothing : (words?.point ?? tSound('point', { x: num(point) }))}
        ${words?.course ?? nothing}
      </p>
    </div>`;
  }

  #ears(names: readonly string[]): TemplateResult {
    return html`${menu('left', tSound('left'), names, this.left, (index) =>
      this.#choose(() => {
        this.left = index;
      }),
    )}
    ${menu('right', tSound('right'), [tSound('same'), ...names], this.right + 1, (index) =>
      this.#choose(() => {
        this.right = index - 1;
      }),
    )}`;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  #close(): void {
    this.#stop();
    this.dispatchEvent(new CustomEvent('sound-closed'));
  }
}

function menu(
  name: string,
  words: string,
  options: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): TemplateResult {
  return html`<label
    ><span>${words}</span
    ><select name=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
      ${options.map((each, index) => html`<option .selected=${index === chosen}>${each}</option>`)}
    </select></label
  >`;
}

define('curve-sound', CurveSound);
