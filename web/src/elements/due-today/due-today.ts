/**
 * Says how many flashcards are due today. Light DOM: without scripts the link stands there as it is.
 *
 * @attr unit - counts the cards of this unit alone
 * @slot - a link to the reviews, whose words it changes; or an empty `<span>`, which it fills
 */

import { list } from '../../locales/speech.ts';
import { tReview } from '../../locales/t-review.ts';
import { keptPlan } from '../../record/cards.ts';
import { secondsOf } from '../../review/day.ts';
import type { Plan } from '../../review/today.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';

export class DueToday extends HTMLElement {
  async connectedCallback(): Promise<void> {
    document.addEventListener('progress-changed', this.#changed);
    try {
      await loadScript('card-list');
      this.#show();
    } catch (error) {
      console.warn(error); // the link stands there without a number
    }
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    document.removeEventListener('progress-changed', this.#changed);
  }

  /** Once for all changes of a moment. */
  #changed = (): void => {
    if (this.#waits) return;
    this.#waits = true;
    queueMicrotask(() => {
      this.#waits = false;
      this.#show();
    });
  };
  #waits = false;

  #show(): void {
    const words = this.querySelector('a, span');
    const units = shared().cardList ?? [];
    const unit = this.getAttribute('unit');
    const plan = keptPlan(
      secondsOf(new Date()),
      units.flatMap(({ lessons }) => lessons),
    );
    const here = units.filter(({ id }) => unit === null || id === unit).flatMap(({ lessons }) => lessons);
    const ids = new Set(here.flatMap(({ cards }) => cards));
    // Of one unit, its share of the day: the limits are those of all units together.
    const due = plan.due.filter((id) => ids.has(id));
    const fresh = plan.fresh.filter((id) => ids.has(id));
    if (words)
      words.textContent =
        unit === null ? wordsFor({ ...plan, due, fresh }) : countsOf(due, fresh) || tReview('today.none');
  }
}

function wordsFor(plan: Plan): string {
  const counts = countsOf(plan.due, plan.fresh);
  if (counts !== '') return `${tReview('today.start')}: ${counts}`;
  return tReview(plan.done > 0 ? 'today.done' : 'today.nothing');
}

function countsOf(due: readonly string[], fresh: readonly string[]): string {
  const parts = [
    due.length > 0 && tReview('today.due', { count: due.length }),
    fresh.length > 0 && tReview('today.fresh', { count: fresh.length }),
  ];
  return list(parts.filter((part) => part !== false));
}

define('due-today', DueToday);
