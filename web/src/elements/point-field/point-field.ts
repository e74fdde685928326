/**
 * A plot on which the reader places the point as the answer. The plot is the page's own element, with all its ways to move.
 *
 * @attr data-start - where the point stands at first
 * @attr data-answers - all right places, separated by spaces
 * @attr data-tolerance - how far from them still counts
 * @slot - a plot, and an output that says where the point is
 */

import { num } from '../../locales/num.ts';
import { tPoint } from '../../locales/t-point.ts';
import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import { mark } from '../../quiz/mark.ts';
import { scorePoint } from '../../quiz/point/score.ts';
import { define } from '../../state/define.ts';

export class PointField extends HTMLElement implements FieldElement {
  #x = Number.NaN;
  readonly #moved = new EventTarget();

  connectedCallback(): void {
    this.addEventListener('plot-input', this.#follow);
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.removeEventListener('plot-input', this.#follow);
  }

  get field(): Field {
    const row = this.querySelector('.quiz-point') as HTMLElement;
    const item = this.closest('[data-item]');
    const slips = [...(item?.querySelectorAll<HTMLElement>('.quiz-reasons > [data-slip]') ?? [])];
    const elsewhere = item?.querySelector<HTMLElement>('.quiz-reasons > [data-elsewhere]');
    const answers = (this.dataset.answers ?? '').split(' ').map(Number);
    const goal = {
      answers,
      tolerance: Number(this.dataset.tolerance),
      slips: slips.map(({ dataset }) => Number(dataset.slip)),
      start: this.#start,
    };
    const clear = () => {
      delete row.dataset.mark;
      row.querySelector('.quiz-mark')?.remove();
    };
    const at = (x: number) => document.createTextNode(tPoint('at', { x: num(x) }));
    return {
      focus: () => this.#plot.shadowRoot?.querySelector<HTMLElement>('.handle')?.focus(),
      listen: (changed) => this.#moved.addEventListener('moved', changed),
      read: () => (Number.isFinite(this.#x) ? String(this.#x) : ''),
      write: (answer: Answer) => this.#put(typeof answer === 'string' && answer !== '' ? Number(answer) : this.#start),
      score: () => scorePoint(goal, this.#x),
      showMarks({ right, problem }) {
        clear();
        if (problem) return;
        row.dataset.mark = right ? 'right' : 'wrong';
        row.append(' ', mark(right));
      },
      clearMarks: clear,
      reasons: ({ right, slip }) =>
        right ? [] : [slip === undefined ? elsewhere : slips[slip]].flatMap((each) => each ?? []),
      say: (answer) => (typeof answer === 'string' && answer !== '' ? [at(Number(answer))] : []),
      sayRight: () => [at(answers[0] ?? Number.NaN)],
    };
  }

  get #plot(): HTMLElement {
    return this.querySelector('activation-plot, activation-comparison') as HTMLElement;
  }

  get #start(): number {
    return Number(this.dataset.start);
  }

  /** An attribute is heard before and after the plot has woken up. */
  #put(x: number): void {
    this.#plot.setAttribute('x', String(x));
    this.#x = x;
    this.#say();
  }

  #follow = (event: Event): void => {
    const { x } = (event as CustomEvent<{ x: number }>).detail;
    // The plot tells its x when it wakes up, too, and again when the core has answered: nobody has moved anything then.
    const known = Number.isFinite(this.#x) ? this.#x : this.#start;
    if (x === known) return;
    this.#x = x;
    this.#say();
    this.#moved.dispatchEvent(new Event('moved'));
  };

  #say(): void {
    const output = this.querySelector('.quiz-point output');
    if (output) output.textContent = tPoint('at', { x: num(this.#x) });
  }
}

define('point-field', PointField);
