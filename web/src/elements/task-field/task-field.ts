/**
 * A small network with a few settings to choose. It trains in the core, and its own numbers are judged. Light DOM: the menus
 * are the page's own.
 *
 * @attr data-task - the network and the goal, as `quiz/task/settings.ts` has them
 * @attr data-state - untrained, training, trained, kept (from an earlier visit) or failed
 * @slot - menus, as `quiz/task/html.ts` writes them
 */

import { isAbort } from '../../core/core-error.ts';
import { num, percentText } from '../../locales/num.ts';
import { tTask } from '../../locales/t-task.ts';
import type { Answer, Field, FieldElement } from '../../quiz/field.ts';
import {
  judgeTask,
  kept,
  scoreTask,
  type TaskOutcome,
  type TaskRun,
  type TaskSlip,
  type ToldSlip,
  unkept,
} from '../../quiz/task/score.ts';
import { changeable, positionsOf, settingsAt, type Task } from '../../quiz/task/settings.ts';
import type { Verdict } from '../../quiz/verdict.ts';
import { define } from '../../state/define.ts';
import { training } from '../../training/client.ts';
import type { Ask } from '../../training/looks.ts';
import { lossPicture } from './picture.ts';
import { trainTask } from './run.ts';
import { styles } from './task-field.css.ts';

type State = 'untrained' | 'training' | 'trained' | 'kept' | 'failed';

const ask: Ask = (op, question) => training().request(op, question);

export class TaskField extends HTMLElement implements FieldElement {
  readonly #changed = new EventTarget();
  #task!: Task;
  #menus: HTMLSelectElement[] = [];
  #outcome: TaskOutcome | undefined;
  /** Raised by whatever makes a run on its way meaningless. */
  #turn = 0;
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('p');
  readonly #picture = lossPicture();
  readonly #layers = document.createElement('div');

  connectedCallback(): void {
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    if (this.#menus.length > 0) return;
    this.#task = JSON.parse(this.dataset.task ?? '{}') as Task;
    this.#menus = [...this.querySelectorAll('select')];
    for (const menu of this.#menus) menu.addEventListener('change', () => this.#forget('changed'));
    this.#button.type = 'button';
    this.#button.className = 'task-train';
    this.#button.textContent = tTask('train', { count: this.#task.steps });
    this.#button.addEventListener('click', () => void this.#train());
    this.#status.className = 'task-status';
    this.#status.setAttribute('role', 'status');
    const row = document.createElement('div');
    row.className = 'task-run';
    row.append(this.#button, this.#status);
    this.#layers.className = 'task-layers';
    this.append(row, this.#picture.element, this.#layers);
    this.#forget('untrained');
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#turn++;
  }

  get field(): Field {
    const item = this.closest('[data-item]');
    const reasons = [...(item?.querySelectorAll<HTMLElement>('.quiz-reasons > [data-slip]') ?? [])];
    return {
      focus: () => this.#menus[0]?.focus(),
      listen: (changed) => this.#changed.addEventListener('changed', changed),
      read: () => (this.#outcome ? [...this.#positions, ...kept(this.#outcome.slip, this.#outcome.percent / 100)] : ''),
      write: (answer) => this.#put(answer),
      score: (): Verdict => {
        if (this.dataset.state === 'training') return { right: false, problem: 'empty', note: tTask('wait') };
        if (!this.#outcome) return { right: false, problem: 'empty', note: tTask('trainFirst') };
        // The status and the curve have said how far it came.
        return { note: '', ...scoreTask(reasons.map(toldSlip), this.#positions, this.#outcome) };
      },
      // The status and the curve show at once how far it came.
      showMarks() {},
      clearMarks() {},
      reasons: ({ right, slip }) => (right || slip === undefined ? [] : [reasons[slip]].flatMap((each) => each ?? [])),
      say: (answer) => (typeof answer === 'string' ? [] : [document.createTextNode(this.#told(answer))]),
      sayRight: () => {
        const value = item?.querySelector('.quiz-reasons > [data-answer] .quiz-value')?.cloneNode(true);
        return value ? [value] : [];
      },
    };
  }

  get #positions(): number[] {
    return this.#menus.map(({ value }) => Number(value));
  }

  #put(answer: Answer): void {
    const count = this.#menus.length;
    const written = typeof answer === 'string' ? [] : answer;
    const positions =
      written.length === count + 2 ? written.slice(0, count) : positionsOf(this.#task, this.#task.begin);
    this.#menus.forEach((menu, index) => {
      menu.value = String(positions[index]);
    });
    this.#forget('untrained');
    this.#outcome = unkept(written[count], written[count + 1]);
    if (!this.#outcome) return;
    this.#become('kept', tTask('kept', { percent: percentText(this.#outcome.percent / 100) }));
  }

  #forget(why: 'untrained' | 'changed'): void {
    this.#turn++;
    this.#outcome = undefined;
    this.#picture.clear(this.#task.steps);
    this.#layers.replaceChildren();
    this.#become('untrained', tTask(why));
    this.#changed.dispatchEvent(new Event('changed'));
  }

  async #train(): Promise<void> {
    if (this.dataset.state === 'training') return;
    this.#forget('untrained');
    const turn = this.#turn;
    this.#become('training', tTask('training'));
    try {
      const run = await trainTask(this.#task, settingsAt(this.#task, this.#positions), ask, async (snapshot) => {
        this.#picture.add(snapshot);
        // A frame for each look: the reader sees the curve come.
        await new Promise((shown) => requestAnimationFrame(shown));
        return turn === this.#turn;
      });
      if (run && turn === this.#turn) this.#finish(run);
    } catch (error) {
      if (turn !== this.#turn || isAbort(error)) return;
      this.#become('failed', tTask('failed', { problem: error instanceof Error ? error.message : String(error) }));
    }
  }

  #finish(run: TaskRun): void {
    const { end, steps } = run;
    const slip = judgeTask(this.#task.goal, run);
    this.#outcome = { ...(slip ? { slip } : {}), percent: 100 * end.accuracy };
    const words = { percent: percentText(end.accuracy), steps, loss: num(end.loss, 3) };
    this.#layers.replaceChildren(...layerTable(run));
    this.#become('trained', end.diverged ? tTask('diverged', { step: this.#picture.lastStep }) : tTask('done', words));
    this.#changed.dispatchEvent(new Event('changed'));
  }

  #become(state: State, said: string): void {
    this.dataset.state = state;
    this.#status.textContent = said;
    this.#button.setAttribute('aria-disabled', String(state === 'training'));
  }

  #told(answer: readonly number[]): string {
    const count = this.#menus.length;
    const settings = changeable(this.#task).map((_, menu) => {
      const label = this.#menus[menu]?.closest('label')?.querySelector('span')?.textContent ?? '';
      return tTask('pair', { setting: label, value: this.#menus[menu]?.options[answer[menu] ?? -1]?.text ?? '' });
    });
    const percent = percentText((answer[count + 1] ?? Number.NaN) / 100);
    return tTask('said', { settings: settings.join(' · '), percent });
  }
}

function toldSlip({ dataset: { slip, when } }: HTMLElement): ToldSlip {
  const places = when?.split(' ').map((place) => (place === '-' ? null : Number(place)));
  return { is: slip as TaskSlip, ...(places ? { when: places } : {}) };
}

/** What the way back looked like before the first step, and who was silent after the last one. */
function layerTable({ begin, end }: TaskRun): HTMLElement[] {
  if (begin.layers.length === 0) return [];
  const table = document.createElement('table');
  table.createCaption().textContent = tTask('layersSeen');
  const head = table.createTHead().insertRow();
  for (const word of ['layer', 'gradient', 'silent'] as const) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = tTask(word);
    head.append(cell);
  }
  const body = table.createTBody();
  begin.layers.forEach(({ gradient }, index) => {
    const row = body.insertRow();
    const cell = document.createElement('th');
    cell.scope = 'row';
    cell.textContent = num(index + 1);
    row.append(cell);
    row.insertCell().textContent = num(gradient, 2);
    row.insertCell().textContent = percentText(end.layers[index]?.silent ?? Number.NaN);
  });
  return [table];
}

define('task-field', TaskField);
