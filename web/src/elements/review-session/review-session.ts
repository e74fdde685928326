/**
 * Today's flashcards, one at a time: question, answer, how well it was known. Light DOM, so that cards look as in their lessons.
 * Keys work while the focus is inside.
 *
 * @slot - what stands here without scripts
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { list } from '../../locales/speech.ts';
import { tReview } from '../../locales/t-review.ts';
import { keptHistory } from '../../record/cards.ts';
import { RATINGS, type Rating } from '../../review/history.ts';
import { intervals, lapses } from '../../review/schedule.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import { adopt } from '../../styles/adopt.ts';
import { type Asked, ask, judge } from './asked.ts';
import { keysText, numberField, ratingButtons } from './card-parts.ts';
import { dayEnd } from './day-end.ts';
import { reviewSessionStyles } from './review-session.css.ts';
import { Session } from './session.ts';
import { whyNow } from './why-now.ts';
import './day-limits.ts';

/** What goes for a swipe, in pixels. */
const SWIPE = 60;

export class ReviewSession extends LitElement {
  static override properties = {
    state: { state: true },
    asked: { state: true },
    verdict: { state: true },
    said: { state: true },
  };
  declare state: 'loading' | 'failed' | 'asking' | 'turned' | 'unknown' | 'done';
  declare asked: Asked | undefined;
  /** On the number that was typed. */
  declare verdict: 'right' | 'wrong' | 'problem' | undefined;
  /** The newest words about what was done. */
  declare said: string;

  #session: Session | undefined;
  /** The card that was just forgotten once too often. */
  #leech: string | undefined;
  #typed = '';
  #touched: { x: number; y: number } | undefined;

  constructor() {
    super();
    this.state = 'loading';
    this.asked = undefined;
    this.verdict = undefined;
    this.said = '';
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  protected override createRenderRoot(): HTMLElement {
    adopt(reviewSessionStyles);
    return this;
  }

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#changed);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#changed);
  }

  async #load(): Promise<void> {
    try {
      await Promise.all(['card-list', 'card-texts'].map(loadScript));
      this.#session = new Session((shared().cardList ?? []).flatMap(({ lessons }) => lessons));
      await this.#ask(this.#session.next);
    } catch (error) {
      this.state = 'failed';
      console.warn(error);
    }
    await this.updateComplete;
    this.toggleAttribute('data-ready', true);
  }

  /** The limits were changed, or another tab has gone on: a day that was done may have more, and a card may be answered. */
  #changed = ({ detail }: Event & { detail?: { key?: string } }): void => {
    const { asked } = this;
    if (this.#busy || !this.#session) return;
    const here = detail?.key === `*card/${asked?.id}`;
    if (this.state === 'done' || here) void this.#ask(this.#session.next);
    else this.requestUpdate();
  };
  /** While this element itself writes. */
  #busy = false;

  async #ask(id: string | undefined): Promise<void> {
    this.#typed = '';
    this.verdict = undefined;
    const text = id === undefined ? undefined : shared().cardTexts?.[id];
    if (id === undefined || !text) {
      this.asked = undefined;
      this.state = 'done';
      return;
    }
    this.asked = await ask(id, text, keptHistory(id));
    this.state = this.asked.unknown ? 'unknown' : 'asking';
  }

  async #show(): Promise<void> {
    this.state = 'turned';
    await this.#focus('[data-suggested]');
  }

  async #check(): Promise<void> {
    if (!this.asked?.task) return;
    this.#typed = this.querySelector('input')?.value ?? '';
    this.verdict = judge(this.asked.task, this.#typed);
    if (this.verdict === 'problem') this.querySelector('input')?.focus();
    else await this.#show();
  }

  async #rate(rating: Rating): Promise<void> {
    const { asked } = this;
    if (!asked || this.state !== 'turned') return;
    const leech = this.#write((session) => session.rate(asked.id, rating));
    this.#leech = leech ? asked.id : undefined;
    this.said = '';
    await this.#onward();
  }

  async #undo(): Promise<void> {
    const id = this.#write((session) => session.undo());
    if (id === undefined) return;
    this.#leech = undefined;
    await this.#ask(id);
    this.said = tReview('undone');
    await this.#focus('[data-show]');
  }

  async #setAside(id: string): Promise<void> {
    this.#write((session) => session.setAside(id, true));
    this.#leech = undefined;
    this.said = tReview('aside.done');
    await this.#onward();
  }

  async #skip(): Promise<void> {
    if (this.asked) this.#session?.skip(this.asked.id);
    await this.#onward();
  }

  async #onward(): Promise<void> {
    await this.#ask(this.#session?.next);
    await this.#focus('[data-entry]');
  }

  #write<T>(act: (session: Session) => T): T | undefined {
    this.#busy = true;
    const result = this.#session && act(this.#session);
    this.#busy = false;
    return result;
  }

  /** The button that had the focus is gone or has another meaning now. */
  async #focus(css: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(css)?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (target.matches('input')) {
      if (event.key !== 'Enter' || !target.closest('.review-card')) return;
      event.preventDefault();
      void this.#check();
      return;
    }
    const rating = RATINGS.find((each) => String(each) === event.key);
    if (rating) void this.#rate(rating);
    else if (event.key.toLowerCase() === 'u') void this.#undo();
    // On a button, Space presses it.
    else if (event.key === ' ' && this.state === 'asking' && !target.matches('button, summary, a')) void this.#show();
    else return;
    event.preventDefault();
  }

  #swipe(event: PointerEvent): void {
    const from = this.#touched;
    this.#touched = undefined;
    if (!from || event.pointerType !== 'touch') return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(x) < SWIPE || Math.abs(y) > Math.abs(x) / 2) return;
    if (this.state === 'asking') void this.#show();
    else void this.#rate(x > 0 ? 3 : 1);
  }

  override render(): TemplateResult {
    if (this.state === 'loading' || this.state === 'failed')
      return html`<p role=${this.state === 'failed' ? 'alert' : nothing}>${tReview(this.state)}</p>`;
    return html`<section class="review" aria-label=${tReview('label')} tabindex="-1">
        ${this.#left()} ${this.#leechNote()} ${this.asked ? this.#card(this.asked) : nothing}
        ${this.state === 'done' && this.#session ? dayEnd(this.#session) : nothing}
        <p class="review-foot">
          ${
            this.#session?.canUndo
              ? html`<button type="button" class="quiz-again" @click=${() => void this.#undo()}>${tReview('undo')} <kbd>U</kbd></button>`
              : nothing
          }
          <span role="status">${this.said}</span>
        </p>
        ${this.asked ? html`<p class="review-keys">${keysText()}</p><p class="review-swipe">${tReview('swipe')}</p>` : nothing}
      </section>
      <day-limits .session=${this.#session}></day-limits>`;
  }

  #left(): TemplateResult | typeof nothing {
    const plan = this.#session?.plan;
    if (!plan || !this.asked) return nothing;
    const parts = [
      plan.due.length > 0 && tReview('left.due', { count: plan.due.length }),
      plan.fresh.length > 0 && tReview('left.fresh', { count: plan.fresh.length }),
    ].filter((part) => part !== false);
    if (parts.length === 0) return nothing;
    const all = plan.done + plan.due.length + plan.fresh.length;
    return html`<p class="review-left">
      <progress max=${all} .value=${all - plan.due.length - plan.fresh.length} aria-hidden="true"></progress>
      <span>${tReview('left', { parts: list(parts) })}</span>
    </p>`;
  }

  #leechNote(): TemplateResult | typeof nothing {
    const id = this.#leech;
    const lesson = id === undefined ? undefined : this.#session?.lessonOf(id);
    if (id === undefined || !lesson) return nothing;
    const [before, after] = tReview('leech.about').split('{lesson}');
    const link = html`<a href=${`../${lesson.slug}/index.html`}>${lesson.title}</a>`;
    return html`<div class="review-note" role="status">
      <p class="card-front">${unsafeHTML(shared().cardTexts?.[id]?.front ?? '')}</p>
      <p>${tReview('leech', { count: lapses(keptHistory(id)) })} ${before}${link}${after}</p>
      <p><button type="button" class="quiz-again" @click=${() => void this.#setAside(id)}>${tReview('aside')}</button></p>
    </div>`;
  }

  #card(asked: Asked): TemplateResult {
    const lesson = this.#session?.lessonOf(asked.id);
    const turned = this.state === 'turned';
    const [before, after] = tReview('from').split('{lesson}');
    return html`<div
      class="review-card"
      data-card=${asked.id}
      @pointerdown=${({ clientX: x, clientY: y }: PointerEvent) => {
        this.#touched = { x, y };
      }}
      @pointerup=${(event: PointerEvent) => this.#swipe(event)}
    >
      <p class="card-number">
        ${lesson ? html`${before}<a href=${`../${lesson.slug}/index.html`}>${lesson.title}</a>${after}` : nothing}
      </p>
      <div class="card-faces" aria-live="polite">
        <div class="card-front">${unsafeHTML(asked.front)}</div>
        ${this.state === 'unknown' ? html`<p>${tReview('unknown')}</p>` : nothing}
        ${asked.task && !turned && this.state !== 'unknown' ? numberField(asked.task.decimals, this.#typed, this.verdict === 'problem') : nothing}
        ${
          turned
            ? html`<div class="card-back">
                ${asked.task ? html`<p>${this.#verdict()} <strong class="review-answer">${asked.task.text}</strong></p>` : nothing}
                <p>${unsafeHTML(asked.back)}</p>
              </div>`
            : nothing
        }
      </div>
      ${turned ? this.#ratings(asked.id) : this.#onwardButtons(asked)}
      <details class="review-why"><summary>${tReview('why')}</summary><p>${whyNow(keptHistory(asked.id), this.#session?.now ?? 0)}</p></details>
    </div>`;
  }

  #ratings(id: string): TemplateResult {
    const suggested = this.verdict === 'wrong' ? 1 : 3;
    const times = intervals(keptHistory(id), this.#session?.now ?? 0);
    return ratingButtons(suggested, times, (rating) => void this.#rate(rating));
  }

  #verdict(): string {
    if (this.verdict === 'right') return tReview('right');
    return this.verdict === 'wrong' ? tReview('notRight', { given: this.#typed.trim() }) : '';
  }

  #onwardButtons(asked: Asked): TemplateResult {
    if (this.state === 'unknown')
      return html`<p class="card-foot"><button type="button" class="quiz-check" data-show data-entry @click=${() => void this.#skip()}>${tReview('skip')}</button></p>`;
    return html`<p class="card-foot">
      ${asked.task ? html`<button type="button" class="quiz-check" @click=${() => void this.#check()}>${tReview('check')}</button>` : nothing}
      <button type="button" class=${asked.task ? 'quiz-again' : 'quiz-check'} data-show data-entry @click=${() => void this.#show()}>${tReview('show')}</button>
    </p>`;
  }
}

define('review-session', ReviewSession);
