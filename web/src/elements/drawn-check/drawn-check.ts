/**
 * Draws twenty questions from the whole bank by a number that readers may share, and afterwards shows an answer sheet with
 * the guesses of the lessons, to keep or to print. The questions are those of the lessons, answered apart from them.
 *
 * @attr data-seed - the number to begin with; by chance where absent
 * @slot - a field for the number and a button, as `pages/final-check.ts` of the build writes them
 */

import { t } from '../../locales/t.ts';
import { tCheck } from '../../locales/t-check.ts';
import { variantOf } from '../../quiz/draw.ts';
import { type Drawable, drawCheck } from '../../quiz/drawn-check.ts';
import { drawnHtml } from '../../quiz/drawn-html.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { type BankQuestion, shared } from '../../state/global.ts';
import { progress } from '../../state/progress.ts';
import { styles } from './drawn-check.css.ts';
import { answerSheet } from './sheet.ts';

const SEED = 'final-check/seed';
const MOST = 9999;

export class DrawnCheck extends HTMLElement {
  readonly #body = document.createElement('div');

  connectedCallback(): void {
    if (this.#body.isConnected) return;
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.#body.className = 'check-body';
    this.append(this.#body);
    const [input, button] = [this.#input, this.querySelector('button') as HTMLButtonElement];
    input.disabled = false;
    button.disabled = false;
    button.addEventListener('click', () => this.#begin());
    // There is no form (a sandboxed frame may not submit one), so Enter is taken here, and only here.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#begin();
    });
    const kept = progress.read(SEED);
    const asked = Number(this.dataset.seed);
    const isKept = typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 && kept <= MOST;
    input.value = String(isKept ? kept : asked >= 1 && asked <= MOST ? asked : 1 + Math.floor(Math.random() * MOST));
    if (isKept) void this.#draw(kept, false);
    this.addEventListener('quiz-answered', () => this.#finish());
    // An answer that was opened counts as done once the question itself has heard of it.
    this.addEventListener('toggle', () => requestAnimationFrame(() => this.#finish()), true);
    this.toggleAttribute('data-ready', true);
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #problem(): HTMLElement {
    return this.querySelector('[role=alert]') as HTMLElement;
  }

  #begin(): void {
    const given = this.#input.value.trim();
    const seed = Number(given);
    const good = /^\d+$/.test(given) && seed >= 1 && seed <= MOST;
    this.#problem.textContent = good ? '' : tCheck('notNumber', { given, most: String(MOST) });
    this.#input.toggleAttribute('aria-invalid', !good);
    if (good) void this.#draw(seed, true);
  }

  async #draw(seed: number, focus: boolean): Promise<void> {
    try {
      await Promise.all([loadScript('question-bank'), loadScript('fresh-questions'), loadScript('quiz-block')]);
    } catch {
      this.#problem.textContent = tCheck('failed');
      return;
    }
    progress.write(SEED, seed);
    const drawn = drawCheck<BankQuestion & Drawable>(shared().questionBank?.questions ?? [], seed);
    const block = document.createElement('quiz-block');
    block.setAttribute('lesson', `final-check-${seed}`);
    block.append(...drawn.map((question, index) => this.#question(question, seed, index)));
    const heading = document.createElement('h2');
    heading.textContent = tCheck('heading', { seed: String(seed) });
    heading.tabIndex = -1;
    this.#body.replaceChildren(heading, block);
    // Nobody watches over elements that come after the page did.
    const tags = new Set([...block.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    for (const tag of tags) loadScript(tag).catch(() => {});
    this.#finish();
    if (focus) heading.focus();
  }

  /** With numbers of its own where it draws some, and named after its lesson: two lessons may have questions of one name. */
  #question({ key, html }: BankQuestion, seed: number, index: number): HTMLElement {
    const fresh = shared().freshQuestions?.[key];
    const template = document.createElement('template');
    template.innerHTML = (fresh && drawnHtml(fresh, variantOf(seed, fresh.variants.length))) ?? html;
    const item = template.content.firstElementChild as HTMLElement;
    item.dataset.item = key.replace('/', '.');
    item.id = `question-${index + 1}`;
    delete item.dataset.fresh;
    for (const input of item.querySelectorAll('input')) if (input.name) input.name = `check-${index}--${input.name}`;
    const number = item.querySelector('.quiz-number') ?? document.createElement('span');
    number.className = 'quiz-number';
    number.textContent = t('quiz.number', { number: index + 1 });
    item.querySelector('legend')?.prepend(number);
    return item;
  }

  /** Once all is done, the sheet. */
  #finish(): void {
    const done = this.querySelector('.quiz-result[data-finished=true]') !== null;
    const sheet = this.querySelector('.check-sheet');
    this.toggleAttribute('data-done', done);
    if (done && !sheet) this.#body.append(answerSheet(shared().questionBank?.guesses ?? []));
    if (!done) sheet?.remove();
  }
}

define('drawn-check', DrawnCheck);
