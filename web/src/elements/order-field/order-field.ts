/**
 * Steps that the reader puts in order: by the buttons beside each, by the arrow keys on them, or by dragging a step.
 * Light DOM: the steps stay the page's own text.
 *
 * @slot - a list of steps as `quiz/order/html.ts` writes it, readable without scripts
 */

import { tOrder } from '../../locales/t-order.ts';
import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import { mark } from '../../quiz/mark.ts';
import { scoreOrder } from '../../quiz/order/score.ts';
import { define } from '../../state/define.ts';
import { moveWithPointer } from './drag.ts';
import { styles } from './order-field.css.ts';

export class OrderField extends HTMLElement implements FieldElement {
  #list: HTMLElement | undefined;
  /** The order in which the page shows them at first. */
  #first: number[] = [];
  readonly #status = document.createElement('p');
  readonly #changed = new EventTarget();

  connectedCallback(): void {
    this.#wake();
  }

  /** Made once, by whoever comes first: the page, or the question around it. */
  #wake(): HTMLElement {
    if (this.#list) return this.#list;
    const list = this.querySelector('.quiz-steps') as HTMLElement;
    this.#list = list;
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.#first = this.#order();
    for (const row of this.#rows) row.append(this.#buttons(row));
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    moveWithPointer(list, () => this.#tell());
    this.#arrange();
    this.toggleAttribute('data-ready', true);
    return list;
  }

  get field(): Field {
    this.#wake();
    const reasons = [...(this.closest('[data-item]')?.querySelectorAll<HTMLElement>('.quiz-reasons > li') ?? [])];
    const slips = reasons.filter(({ dataset }) => dataset.slip !== undefined);
    const steps = reasons.filter(({ dataset }) => dataset.step !== undefined);
    const numbers = slips.map(({ dataset }) => {
      const [sooner = 0, than = 0] = (dataset.slip ?? '').split(' ').map(Number);
      return { sooner, than };
    });
    return {
      focus: () => this.querySelector<HTMLElement>('button:not(:disabled)')?.focus(),
      listen: (changed) => this.#changed.addEventListener('changed', changed),
      read: () => this.#order(),
      write: (answer) => this.#put(answer),
      score: () => scoreOrder(this.#order(), numbers),
      showMarks: ({ parts = [] }) => {
        this.#clear();
        for (const [index, right] of parts.entries()) this.#mark(this.#rows[index], right);
      },
      clearMarks: () => this.#clear(),
      reasons: ({ right, slip, parts = [] }) => {
        if (right) return [];
        const early = this.#order()[parts.length - 1] ?? -1;
        return [slip === undefined ? steps[early] : slips[slip]].flatMap((each) => each ?? []);
      },
      say: (answer) => this.#say(answer),
      sayRight: () => this.#say(this.#order().sort((a, b) => a - b)),
    };
  }

  get #rows(): HTMLElement[] {
    return [...(this.#list?.children ?? [])] as HTMLElement[];
  }

  #order(): number[] {
    return this.#rows.map((row) => Number(row.dataset.step));
  }

  #put(answer: Answer): void {
    const known = typeof answer !== 'string' && answer.length === this.#first.length;
    const rows = this.#rows;
    for (const step of known ? answer : this.#first) {
      const row = rows.find(({ dataset }) => dataset.step === String(step));
      if (row) this.#list?.append(row);
    }
    this.#arrange();
  }

  #buttons(row: HTMLElement): HTMLElement {
    const group = document.createElement('span');
    group.className = 'quiz-move';
    for (const by of [-1, 1] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = by < 0 ? '↑' : '↓';
      button.setAttribute('aria-label', tOrder(by < 0 ? 'up' : 'down', { step: textOf(row) }));
      button.addEventListener('click', () => this.#move(row, by, button));
      button.addEventListener('keydown', (event) => {
        const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (way === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        this.#move(row, way, button);
      });
      group.append(button);
    }
    return group;
  }

  #move(row: HTMLElement, by: -1 | 1, button: HTMLButtonElement): void {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    this.#tell();
    // At an end one button has nothing left to do: the other keeps the focus.
    const usable = button.disabled ? row.querySelector<HTMLElement>('button:not(:disabled)') : button;
    usable?.focus();
    const place = this.#rows.indexOf(row) + 1;
    this.#status.textContent = tOrder('moved', { step: textOf(row), number: place, count: this.#rows.length });
  }

  #tell(): void {
    this.#arrange();
    this.#changed.dispatchEvent(new Event('changed'));
  }

  #arrange(): void {
    const rows = this.#rows;
    rows.forEach((row, index) => {
      const [up, down] = row.querySelectorAll('button');
      if (up) up.disabled = index === 0;
      if (down) down.disabled = index === rows.length - 1;
    });
  }

  #mark(row: HTMLElement | undefined, right: boolean): void {
    if (!row) return;
    row.dataset.mark = right ? 'right' : 'wrong';
    row.querySelector('.quiz-move')?.before(mark(right));
  }

  #clear(): void {
    for (const row of this.#rows) {
      delete row.dataset.mark;
      row.querySelector('.quiz-mark')?.remove();
    }
  }

  #say(answer: Answer): Node[] {
    if (typeof answer === 'string') return [];
    return answer.flatMap((step, index) => {
      const text = this.#rows.find(({ dataset }) => dataset.step === String(step))?.querySelector('span');
      return text ? [document.createTextNode(`${index === 0 ? '' : ' → '}`), text.cloneNode(true)] : [];
    });
  }
}

function textOf(row: HTMLElement): string {
  return row.querySelector('span')?.textContent?.trim() ?? '';
}

define('order-field', OrderField);
