/**
 * Axes on which the reader draws a curve: with a pointer in strokes or taps, or with two sliders, one for the place and one
 * for the height there. Both end in the same list of heights, which is what is judged and kept. In a question it is an
 * answer, in a prediction-block a guess.
 *
 * @attr data-min, data-max, data-low, data-high - what the paper shows
 * @attr data-truth - heights of the right curve, as `quiz/sketch/marks.ts` counts them
 * @slot - the empty axes as a static picture, for paper and readers without scripts
 */

import { html, LitElement, nothing } from 'lit';
import { num } from '../../locales/num.ts';
import { tSketch } from '../../locales/t-sketch.ts';
import { atShare, type Frame } from '../../plot/geometry.ts';
import { paperLayers } from '../../plot/paper-figure.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import type { GuessElement, GuessField } from '../../quiz/guess/guess-field.ts';
import {
  blank,
  filled,
  heightOf,
  LEAST,
  NOTHING,
  PLACES,
  STEP,
  stroke,
  TOP,
  type Touch,
  zeroOf,
} from '../../quiz/sketch/marks.ts';
import { type Judgement, judgeSketch, LOOKED_AT, type NamedSlip, scoreSketch } from '../../quiz/sketch/score.ts';
import { define } from '../../state/define.ts';
import { asGuess } from './as-guess.ts';
import { dots } from './dots.ts';
import { followPointer } from './pointer.ts';
import { styles } from './sketch-field.css.ts';

export class SketchField extends LitElement implements FieldElement, GuessElement {
  static override styles = styles;

  #marks = blank();
  #place = (PLACES - 1) / 2;
  /** Of the last judged try, until the sketch changes. */
  #judged: Judgement | undefined;
  readonly #changed = new EventTarget();
  #guess: GuessField | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.closest('prediction-block')) this.#guess ??= asGuess(this);
  }

  override firstUpdated(): void {
    followPointer(this.renderRoot.querySelector('.sheet') as HTMLElement, (from, to) => this.#stroke(from, to));
    this.toggleAttribute('data-ready', true);
  }

  get field(): Field {
    const reasons = [
      ...(this.closest('[data-item]')?.querySelectorAll<HTMLElement>('.quiz-reasons > [data-slip]') ?? []),
    ];
    const others = reasons.filter(({ dataset }) => dataset.curve !== undefined);
    const goal = {
      truth: this.#heights(this.dataset.truth),
      others: others.map(({ dataset }) => this.#heights(dataset.curve)),
      zero: zeroOf(this.#frame.y.low, this.#frame.y.high),
    };
    const slips = reasons.map(({ dataset }) => dataset.slip as NamedSlip);
    return {
      focus: () => this.renderRoot.querySelector<HTMLElement>('#height')?.focus(),
      listen: (changed) => this.#changed.addEventListener('changed', changed),
      read: () => (this.#isEmpty ? '' : [...this.#marks]),
      write: (answer) => this.#put(answer),
      score: () => {
        const verdict = scoreSketch(goal, slips, this.#marks);
        return verdict.problem ? { ...verdict, note: tSketch('tooLittle', { count: LEAST }) } : verdict;
      },
      showMarks: ({ problem }) => this.#show(problem ? undefined : judgeSketch(goal, this.#marks)),
      clearMarks: () => this.#show(undefined),
      reasons: ({ right, slip }) => (right || slip === undefined ? [] : [reasons[slip]].flatMap((each) => each ?? [])),
      say: (answer) => [document.createTextNode(this.#told(typeof answer === 'string' ? blank() : answer))],
      sayRight: () => {
        const picture = this.closest('[data-item]')?.querySelector('[data-answer] .figure')?.cloneNode(true);
        return picture ? [picture] : [];
      },
    };
  }

  async guessField(): Promise<GuessField> {
    await this.updateComplete;
    return this.#guess ?? asGuess(this);
  }

  get #frame(): Frame {
    const { min, max, low, high } = this.dataset;
    return { x: { low: Number(min), high: Number(max) }, y: { low: Number(low), high: Number(high) } };
  }

  get #isEmpty(): boolean {
    return this.#marks.every((mark) => mark === NOTHING);
  }

  #heights(list = ''): number[] {
    return list.split(' ').map(Number);
  }

  #put(answer: Answer): void {
    this.#marks = typeof answer !== 'string' && answer.length === PLACES ? [...answer] : blank();
    this.requestUpdate();
  }

  #stroke(from: Touch, to: Touch): void {
    this.#marks = stroke(this.#marks, from, to);
    this.#tell();
  }

  #tell(): void {
    this.requestUpdate();
    this.#changed.dispatchEvent(new Event('changed'));
  }

  #show(judged: Judgement | undefined): void {
    this.#judged = judged;
    this.requestUpdate();
  }

  #x(place: number): number {
    return atShare(this.#frame.x, place / (PLACES - 1));
  }

  #y(height: number): number {
    return atShare(this.#frame.y, height / TOP);
  }

  /** The height at a place, drawn or passed. */
  #heightAt(place: number): number {
    return this.#isEmpty ? heightOf(0.5) : (filled(this.#marks)[place] ?? 0);
  }

  #lift(height: number): void {
    this.#marks = this.#marks.map((mark, place) => (place === this.#place ? heightOf(height / TOP) : mark));
    this.#tell();
  }

  /** The slider of the height also takes the keys that go to another place, so that one hand draws a whole curve. */
  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    this.#place = Math.min(PLACES - 1, Math.max(0, this.#place + by));
    this.requestUpdate();
  }

  #told(marks: readonly number[]): string {
    const drawn = marks.flatMap((height, place) => (height === NOTHING ? [] : [{ height, place }]));
    if (drawn.length === 0) return tSketch('empty');
    const some = drawn.filter((_, index) => index % Math.max(1, Math.floor(drawn.length / 6)) === 0);
    const points = some.map(({ height, place }) =>
      tSketch('point', { x: num(this.#x(place), 3), y: num(this.#y(height), 3) }),
    );
    return tSketch('drawnThrough', { points: points.join(', ') });
  }

  override updated(): void {
    const frame = this.#frame;
    const x = Array.from({ length: PLACES }, (_, place) => this.#x(place));
    const first = this.#marks.findIndex((mark) => mark !== NOTHING);
    const last = this.#marks.findLastIndex((mark) => mark !== NOTHING);
    const drawn = this.#isEmpty ? [] : filled(this.#marks).map((height) => this.#y(height));
    const part = (list: readonly number[]) => list.slice(first, last + 1);
    const lines = [
      ...(this.#isEmpty ? [] : [{ x: part(x), y: part(drawn), look: 'drawn' as const }]),
      // The truth over the sketch, once it has been found.
      ...(this.#judged?.right
        ? [{ x, y: this.#heights(this.dataset.truth).map((height) => this.#y(height)), look: 'truth' as const }]
        : []),
    ];
    const places = this.#marks.flatMap((height, place) =>
      height === NOTHING ? [] : [{ x: this.#x(place), y: this.#y(height) }],
    );
    const here = { x: this.#x(this.#place), y: this.#y(this.#heightAt(this.#place)) };
    const picture = this.renderRoot.querySelector('svg');
    if (picture) patch(picture, paperLayers(frame, lines, ...dots(frame, places, here)));
  }

  override render() {
    const height = this.#heightAt(this.#place);
    const x = tSketch('at', { x: num(this.#x(this.#place), 3) });
    const y = num(this.#y(height), 3);
    const isDrawn = this.#marks[this.#place] !== NOTHING;
    const said = `${x}: ${isDrawn ? y : tSketch('nothing', { y })}`;
    return html`<div class="picture">
        <svg role="img" aria-label=${this.#told(this.#marks)}></svg>
        <div class="sheet"></div>
      </div>
      <div class="tools">
        <label>${tSketch('place')} <span class="now" aria-hidden="true">${x}</span>
          <input id="place" type="range" min="0" max=${PLACES - 1} step="1" .value=${String(this.#place)} aria-valuetext=${x}
            @input=${(event: Event) => this.#go(event)} /></label>
        <label>${tSketch('height')} <span class="now" aria-hidden="true">${y}</span>
          <input id="height" type="range" min="0" max=${TOP} step=${STEP} .value=${String(heightOf(height / TOP))}
            aria-valuetext=${said} aria-describedby="hint"
            @input=${(event: Event) => this.#lift(Number((event.target as HTMLInputElement).value))}
            @keydown=${(event: KeyboardEvent) => this.#onKey(event)} /></label>
        <button type="button" ?disabled=${this.#isEmpty} @click=${() => this.#erase()}>${tSketch('erase')}</button>
      </div>
      <p class="soft" id="hint">${tSketch('hint')}</p>
      ${this.#looked()}
      <slot></slot>`;
  }

  #go(event: Event): void {
    this.#place = Number((event.target as HTMLInputElement).value);
    this.requestUpdate();
  }

  #erase(): void {
    this.#marks = blank();
    this.#tell();
  }

  /** What was looked at, and what of it fits. */
  #looked() {
    const judged = this.#judged;
    if (!judged || judged.tooLittle) return nothing;
    return html`<ul class="looked" aria-label=${tSketch('looked')}>
      ${LOOKED_AT.map((what, index) => {
        const fits = judged.fits[index] === true;
        return html`<li data-fits=${String(fits)}>${tSketch(what)}: <strong>${tSketch(fits ? 'fits' : 'off')}</strong></li>`;
      })}
    </ul>`;
  }
}

define('sketch-field', SketchField);
