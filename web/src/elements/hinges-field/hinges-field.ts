/**
 * A line of straight pieces over a target. The reader moves its hinges, by dragging or with a slider each, and sees the
 * largest error at once.
 *
 * @attr data-min, data-max, data-low, data-high - what the paper shows
 * @attr data-truth - heights of the target, evenly spaced
 * @attr data-start - places of the hinges at first
 * @attr data-goal - the largest error that is accepted
 * @slot - the target as a static picture, and the task, for paper and readers without scripts
 */

import { html, LitElement } from 'lit';
import { num } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tHinges } from '../../locales/t-hinges.ts';
import { atShare, type Frame, percent, place as placeOf } from '../../plot/geometry.ts';
import { paperLayers } from '../../plot/paper-figure.ts';
import { patch, svg } from '../../plot/svg-layer.ts';
import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import { bends, built, knotsOf, LAST, largestError } from '../../quiz/hinges/pieces.ts';
import { type HingeSlip, scoreHinges } from '../../quiz/hinges/score.ts';
import type { Verdict } from '../../quiz/verdict.ts';
import { define } from '../../state/define.ts';
import { styles } from './hinges-field.css.ts';

export class HingesField extends LitElement implements FieldElement {
  static override styles = styles;

  #hinges: number[] = [];
  readonly #changed = new EventTarget();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#hinges.length === 0) this.#hinges = this.#numbers(this.dataset.start);
  }

  override firstUpdated(): void {
    this.#followPointer(this.renderRoot.querySelector('.sheet') as HTMLElement);
    this.toggleAttribute('data-ready', true);
  }

  get field(): Field {
    const item = this.closest('[data-item]');
    const reasons = [...(item?.querySelectorAll<HTMLElement>('.quiz-reasons > [data-slip]') ?? [])];
    const slips = reasons.map(({ dataset }) => dataset.slip as HingeSlip);
    const goal = { target: this.#target, goal: this.#goal, start: this.#numbers(this.dataset.start) };
    return {
      focus: () => this.renderRoot.querySelector('input')?.focus(),
      listen: (changed) => this.#changed.addEventListener('changed', changed),
      read: () => [...this.#hinges],
      write: (answer) => this.#put(answer),
      score: (): Verdict => {
        const verdict = scoreHinges(goal, slips, this.#hinges);
        if (verdict.problem) return { ...verdict, note: tHinges('untouched') };
        return verdict.right ? verdict : { ...verdict, note: tHinges('tooFar', this.#worst) };
      },
      // The line and its error show at once how far away it is.
      showMarks() {},
      clearMarks() {},
      reasons: ({ right, slip }) => (right || slip === undefined ? [] : [reasons[slip]].flatMap((each) => each ?? [])),
      say: (answer) => (typeof answer === 'string' ? [] : [document.createTextNode(this.#told(answer))]),
      sayRight: () => {
        const explained = item?.querySelector('.quiz-explain')?.cloneNode(true);
        return explained ? [...explained.childNodes] : [];
      },
    };
  }

  get #frame(): Frame {
    const { min, max, low, high } = this.dataset;
    return { x: { low: Number(min), high: Number(max) }, y: { low: Number(low), high: Number(high) } };
  }

  get #target(): number[] {
    return this.#numbers(this.dataset.truth);
  }

  get #goal(): number {
    return Number(this.dataset.goal);
  }

  get #worst(): { error: string; x: string } {
    const { place, error } = largestError(this.#target, this.#hinges);
    return { error: num(error, 3), x: num(this.#x(place), 3) };
  }

  #numbers(list = ''): number[] {
    return list.split(' ').map(Number);
  }

  #x(place: number): number {
    return atShare(this.#frame.x, place / LAST);
  }

  #put(answer: Answer): void {
    const start = this.#numbers(this.dataset.start);
    this.#hinges = typeof answer !== 'string' && answer.length === start.length ? [...answer] : start;
    this.requestUpdate();
  }

  #move(hinge: number, place: number): void {
    const inside = Math.min(LAST, Math.max(0, Math.round(place)));
    this.#hinges = this.#hinges.map((each, index) => (index === hinge ? inside : each));
    this.requestUpdate();
    this.#changed.dispatchEvent(new Event('changed'));
  }

  #places(hinges: readonly number[]): string {
    return list([...hinges].sort((a, b) => a - b).map((hinge) => tHinges('at', { x: num(this.#x(hinge), 3) })));
  }

  #told(hinges: readonly number[]): string {
    const { error } = largestError(this.#target, hinges);
    return tHinges('said', { places: this.#places(hinges), error: num(error, 3) });
  }

  /** The hinge nearest to where the pointer comes down follows it. */
  #followPointer(sheet: HTMLElement): void {
    let held = -1;
    const place = (event: PointerEvent) => {
      const { left, width } = sheet.getBoundingClientRect();
      return ((event.clientX - left) / width) * LAST;
    };
    sheet.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      sheet.setPointerCapture(event.pointerId);
      const away = this.#hinges.map((hinge) => Math.abs(hinge - place(event)));
      held = away.indexOf(Math.min(...away));
      this.#move(held, place(event));
    });
    sheet.addEventListener('pointermove', (event) => {
      if (held >= 0) this.#move(held, place(event));
    });
    const release = () => {
      held = -1;
    };
    sheet.addEventListener('pointerup', release);
    sheet.addEventListener('pointercancel', release);
  }

  override updated(): void {
    const picture = this.renderRoot.querySelector('svg');
    if (!picture) return;
    const frame = this.#frame;
    const target = this.#target;
    const x = target.map((_, place) => this.#x(place));
    const line = built(target, this.#hinges);
    const hinge = (place: number) => {
      const { left, top } = placeOf(frame, this.#x(place), line[place] ?? 0);
      const look = { fill: 'var(--curve-value)', stroke: 'var(--surface)', 'stroke-width': 3 };
      return svg('circle', { cx: percent(left), cy: percent(top), r: 8, ...look });
    };
    const lines = [
      { x, y: line, look: 'drawn' as const },
      { x, y: target, look: 'truth' as const },
    ];
    patch(picture, paperLayers(frame, lines, ...this.#hinges.map(hinge)));
  }

  override render() {
    const { low, high } = this.#frame.x;
    const inside = knotsOf(this.#hinges).slice(1, -1);
    const weights = bends(this.#target, this.#hinges, high - low);
    const error = tHinges('error', { ...this.#worst, goal: num(this.#goal, 3) });
    return html`<p>${tHinges('task', { count: this.#hinges.length, goal: num(this.#goal, 3) })}</p>
      <div class="picture">
        <svg role="img" aria-label=${tHinges('picture', { places: this.#places(this.#hinges) })}></svg>
        <div class="sheet"></div>
      </div>
      <p class="error" data-met=${String(largestError(this.#target, this.#hinges).error <= this.#goal)} role="status">${error}</p>
      <div class="tools">
        ${this.#hinges.map((hinge, index) => {
          const x = num(this.#x(hinge), 3);
          const at = inside.indexOf(hinge);
          const bend = tHinges('atBend', { x, bend: num(weights[at] ?? 0, 3) });
          const said = at < 0 ? tHinges('at', { x }) : bend;
          return html`<label>${tHinges('hinge', { number: index + 1 })} <span class="now" aria-hidden="true">${said}</span>
            <input type="range" min="0" max=${LAST} step="1" .value=${String(hinge)} aria-valuetext=${said}
              @input=${(event: Event) => this.#move(index, Number((event.target as HTMLInputElement).value))} /></label>`;
        })}
      </div>
      <p class="soft">${tHinges('hint')}</p>
      <slot></slot>`;
  }
}

define('hinges-field', HingesField);
